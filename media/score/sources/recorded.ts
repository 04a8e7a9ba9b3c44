import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { SampleName } from "../../stems/samples";
import { type Mono, RATE, silence } from "../dsp/loop";

const FOLDER = "/usr/share/sonic-pi/samples";
const taken = new Map<SampleName, Mono>();

/**
 * A public-domain recording, mono at 48 kHz, its peak at 1.
 * @throws Error where Debian's `sonic-pi-samples` is not installed.
 */
export function recorded(name: SampleName): Mono {
  const known = taken.get(name);
  if (known) return known;
  const file = `${FOLDER}/${name}.flac`;
  if (!existsSync(file))
    throw new Error(`Rendering needs the recording "${name}": install the Debian package sonic-pi-samples.`);
  const raw = execFileSync(
    "ffmpeg",
    ["-v", "error", "-i", file, "-f", "f32le", "-ac", "1", "-ar", String(RATE), "-"],
    { maxBuffer: 1 << 28 },
  );
  const frames = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + (raw.length & ~3)));
  const peak = frames.reduce((m, v) => Math.max(m, Math.abs(v)), 0);
  const x = silence(frames.length);
  for (let i = 0; i < x.length; i++) x[i] = frames[i]! / peak;
  taken.set(name, x);
  return x;
}
