import { execFileSync } from "node:child_process";

/** Runs ffmpeg on what it is given and returns what it writes to its output; throws with its own words where it fails. */
export function ffmpeg(args: readonly string[], input?: Uint8Array): Buffer {
  return execFileSync("ffmpeg", ["-v", "error", "-y", ...args], {
    ...(input ? { input } : {}),
    maxBuffer: 1 << 28,
  });
}
