import { spawn } from "node:child_process";
import type { Say } from "../log/log";

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
    { stdio: ["pipe", "ignore", "ignore"] },
  );
  let lifted = false;
  let said = false;
  const failed = () => {
    if (!lifted && !said)
      say({
        level: "info",
        what: "Sleep cannot be blocked (no systemd-logind): see that the machine is set never to sleep.",
      });
    said = true;
  };
  block.on("error", failed);
  block.on("exit", failed);
  return () => {
    lifted = true;
    block.kill();
  };
}
