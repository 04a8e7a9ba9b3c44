import { spawn } from "node:child_process";

/** Tells systemd how things stand, where it started this: "READY=1", "WATCHDOG=1", "STOPPING=1". */
export function notify(...said: string[]): void {
  if (!process.env.NOTIFY_SOCKET) return;
  // Node has no datagram socket of this kind; systemd's own tool has. The unit says NotifyAccess=all for it.
  spawn("systemd-notify", said, { stdio: "ignore" }).on("error", () => {});
}

/** ms between two signs of life, half of what the unit allows; null where it watches nothing. */
export function watchdogEvery(): number | null {
  const allowed = Number(process.env.WATCHDOG_USEC);
  return allowed > 0 ? allowed / 2000 : null;
}
