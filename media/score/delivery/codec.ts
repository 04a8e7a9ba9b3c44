import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LOOP } from "../../stems";
import type { Container } from "../../stems/measured";
import { RATE, type Stereo, silence } from "../dsp/loop";
import { ffmpeg } from "./ffmpeg";

export const CONTAINERS: readonly Container[] = ["webm", "m4a"];

const PRE = Math.round(LOOP.preRoll * RATE);
const POST = Math.round(LOOP.postRoll * RATE);
const PCM = ["-f", "f32le", "-ar", String(RATE), "-ac", "2"];
const BITEXACT = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
const CODEC: Record<Container, (kbps: number) => readonly string[]> = {
  // Free variable rate doubles on a steady tone; constrained does not. Three frames ride in a packet: the
  // container's own cost is a packet's.
  webm: (kbps) => [
    ...["-c:a", "libopus", "-b:a", `${kbps}k`, "-vbr", "constrained", "-application", "audio"],
    ...["-frame_duration", "60", "-f", "webm"],
  ],
  // A kilobit under what is asked: its index counts too, and a pair must stay under its budget.
  m4a: (kbps) => ["-c:a", "aac", "-b:a", `${kbps - 1}k`, "-movflags", "+faststart", "-f", "ipod"],
};

/** The loop with its rolls, encoded into `file` at a rate in kbit/s. */
export function encode(x: Stereo, container: Container, kbps: number, file: string): void {
  const n = x[0].length;
  const frames = new Float32Array(2 * (PRE + n + POST));
  for (let i = 0; i < frames.length / 2; i++) {
    const p = (i - PRE + n) % n;
    frames[2 * i] = x[0][p]!;
    frames[2 * i + 1] = x[1][p]!;
  }
  ffmpeg([...PCM, "-i", "-", ...BITEXACT, ...CODEC[container](kbps), file], Buffer.from(frames.buffer));
}

/** The loop's region of a delivered file, as a decoder gives it. */
export function decode(file: string, samples: number): Stereo {
  const raw = ffmpeg(["-i", file, ...PCM, "-"]);
  const frames = new Float32Array(raw.buffer, raw.byteOffset, raw.length >> 2);
  const out: Stereo = [silence(samples), silence(samples)];
  for (let i = 0; i < samples; i++) {
    out[0][i] = frames[2 * (PRE + i)] ?? 0;
    out[1][i] = frames[2 * (PRE + i) + 1] ?? 0;
  }
  return out;
}

/** What a codec makes of a sound, without keeping the file. */
export function coded(x: Stereo, container: Container, kbps: number): Stereo {
  const folder = mkdtempSync(join(tmpdir(), "stem-"));
  try {
    const file = join(folder, `sound.${container}`);
    encode(x, container, kbps, file);
    return decode(file, x[0].length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
