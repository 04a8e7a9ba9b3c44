import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { StemName } from "../../stems";
import type { Stereo } from "../dsp/loop";

/** Masters are kept between runs, by what they were made from, for scores that quote other scenes. */
const CACHE = join(fileURLToPath(import.meta.url), "../../../../.cache/score");
const nameOf = (stem: StemName, inputs: string): string => `${stem}.${inputs.slice(0, 12)}.f32`;

/** Keeps a master, and throws away what the stem was before. */
export function keep(stem: StemName, inputs: string, x: Stereo): void {
  mkdirSync(CACHE, { recursive: true });
  for (const file of readdirSync(CACHE)) if (file.startsWith(`${stem}.`)) rmSync(join(CACHE, file));
  writeFileSync(
    join(CACHE, nameOf(stem, inputs)),
    Buffer.concat(x.map((c) => Buffer.from(Float32Array.from(c).buffer))),
  );
}

/** A master as it was kept; null where its score has changed since, or it was never made here. */
export function kept(stem: StemName, inputs: string): Stereo | null {
  try {
    const raw = readFileSync(join(CACHE, nameOf(stem, inputs)));
    const both = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
    return [
      Float64Array.from(both.subarray(0, both.length / 2)),
      Float64Array.from(both.subarray(both.length / 2)),
    ];
  } catch {
    return null;
  }
}
