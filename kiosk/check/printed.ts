import { spawnSync } from "node:child_process";

/** What a command prints, or null where it is not there or fails. */
export function printed(command: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(command, args, {
    encoding: "utf8",
    timeout: 10_000,
    env: { ...process.env, LC_ALL: "C" },
  });
  return status === 0 ? stdout : null;
}
