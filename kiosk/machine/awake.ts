import { spawn, spawnSync } from "node:child_process";
import type { Say } from "../log/log";

/** Whether this machine has been set never to sleep, as INSTALL.md does: then there is nothing to block. */
const neverSleeps = (): boolean =>
  spawnSync("systemctl", ["is-enabled", "sleep.target"], { encoding: "utf8" }).stdout?.trim() === "masked";

/**
 * Keeps the machine from sleeping for as long as this process lives: `cat` ends when nobody holds its input any more,
 * and the block with it. @returns what lifts it
 */
export function keepAwake(say: Say): () => void {
  const block = spawn(
    "systemd-inhibit",
    [
      "--what=idle:sleep:handle-lid-switch",
      "--who=Not Silence",
      "--why=An installation is running",
      "--mode=block",
      "cat",
    ],
    // Otherwise it would report its own failure to systemd as the service's.
    { stdio: ["pipe", "ignore", "ignore"], env: { ...process.env, NOTIFY_SOCKET: undefined } },
  );
  let lifted = false;
  let said = false;
  const failed = () => {
    if (!lifted && !said && !neverSleeps())
      say({ level: "info", what: "Sleep cannot be blocked: see that the machine is set never to sleep." });
    said = true;
  };
  block.on("error", failed);
  block.on("exit", failed);
  return () => {
    lifted = true;
    block.kill();
  };
}
