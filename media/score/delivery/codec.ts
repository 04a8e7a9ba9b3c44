import { execFileSync } from "node:child_process";
import { LOOP } from "../../stems";
import { RATE, type Stereo, silence } from "../dsp/loop";

export const CONTAINERS = ["webm", "m4a"] as const;
export type Container = (typeof CONTAINERS)[number];

const PRE = Math.round(LOOP.preRoll * RATE);
const POST = Math.round(LOOP.postRoll * RATE);
const BITEXACT = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
const CODEC: Record<Container, readonly string[]> = {
  // Free variable rate doubles on a steady tone; constrained does not.
  webm: ["-c:a", "libopus", "-b:a", "96k", "-vbr", "constrained", "-application", "audio", "-f", "webm"],
  m4a: ["-c:a", "aac", "-b:a", "96k", "-movflags", "+faststart", "-f", "ipod"],
};

/** The loop with its rolls, encoded into `file`. */
export function encode(x: Stereo, container: Container, file: string): void {
  const n = x[0].length;
  const frames = new Float32Array(2 * (PRE + n + POST));
  for (let i = 0; i < frames.length / 2; i++) {
    const p = (i - PRE + n) % n;
    frames[2 * i] = x[0][p]!;
    frames[2 * i + 1] = x[1][p]!;
  }
  execFileSync(
    "ffmpeg",
    [
      "-v",
      "error",
      "-y",
      "-f",
      "f32le",
      "-ar",
      String(RATE),
      "-ac",
      "2",
      "-i",
      "-",
      ...BITEXACT,
      ...CODEC[container],
      file,
    ],
    { input: Buffer.from(frames.buffer), maxBuffer: 1 << 28 },
  );
}

/** The loop's region of a delivered file, as a decoder gives it. */
export function decode(file: string, samples: number): Stereo {
  const raw = execFileSync(
    "ffmpeg",
    ["-v", "error", "-i", file, "-f", "f32le", "-ar", String(RATE), "-ac", "2", "-"],
    { maxBuffer: 1 << 28 },
  );
  const frames = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + (raw.length & ~3)));
  const out: Stereo = [silence(samples), silence(samples)];
  for (let i = 0; i < samples; i++) {
    out[0][i] = frames[2 * (PRE + i)] ?? 0;
    out[1][i] = frames[2 * (PRE + i) + 1] ?? 0;
  }
  return out;
}
