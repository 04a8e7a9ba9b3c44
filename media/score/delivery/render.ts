import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StemName } from "../../stems";
import { STEM_TABLE } from "../../stems/table";
import { fromDb, gained, type Stereo } from "../dsp/loop";
import { loudness } from "../measure/loudness";
import type { Score } from "../score";
import { CONTAINERS, decode, encode } from "./codec";
import { inputsOf } from "./inputs";
import { type Delivered, type Manifest, sha256, stemFile } from "./manifest";
import { measure } from "./measured";

/** Masters are kept between runs, by what they were made from, for scores that quote other scenes. */
const CACHE = join(import.meta.dirname, "..", "..", "..", ".cache", "score");

const master = (stem: StemName, inputs: string): string => join(CACHE, `${stem}.${inputs.slice(0, 12)}.f64`);

function keep(stem: StemName, inputs: string, x: Stereo): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(
    master(stem, inputs),
    Buffer.concat(x.map((c) => Buffer.from(c.buffer, c.byteOffset, c.byteLength))),
  );
}
function kept(stem: StemName, inputs: string): Stereo | null {
  const file = master(stem, inputs);
  if (!existsSync(file)) return null;
  const raw = readFileSync(file);
  const all = new Float64Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
  return [all.slice(0, all.length / 2), all.slice(all.length / 2)];
}

export type Masters = Partial<Record<StemName, Stereo>>;

/** Renders a score and sets each stem to its stated loudness by one static gain. */
export function perform(score: Score, scores: readonly Score[], fresh: boolean): Masters {
  const inputs = inputsOf(score);
  const old = fresh ? [] : score.stems.map((s) => kept(s, inputs));
  if (!fresh && old.every((x) => x !== null))
    return Object.fromEntries(score.stems.map((s, i) => [s, old[i]]));
  const heard = (stem: StemName): Stereo => {
    const other = scores.find((s) => s.stems.includes(stem));
    const x = other && other !== score ? perform(other, scores, false)[stem] : undefined;
    if (!x) throw new Error(`The score "${score.name}" asks for "${stem}", which no other score makes.`);
    return x;
  };
  const raw = score.render({ heard, record: () => undefined });
  const out: Masters = {};
  for (const stem of score.stems) {
    const x = raw[stem];
    if (!x) throw new Error(`The score "${score.name}" does not make its stem "${stem}".`);
    const row = STEM_TABLE[stem];
    if (x[0].length !== Math.round(row.loop))
      throw new Error(`"${stem}" is ${x[0].length} samples long; its table says ${row.loop}.`);
    if (x.some((c) => c.some((v) => !Number.isFinite(v))))
      throw new Error(`"${stem}" holds a value that is not a number.`);
    // Loudness is gated at an absolute level, so a sparse, quiet stem needs the gain found in a few steps; it is still one.
    let set = x;
    for (let turn = 0; turn < 3; turn++) set = gained(set, fromDb(row.lufs - loudness(set)));
    keep(stem, inputs, set);
    out[stem] = set;
  }
  return out;
}

export const bitsOf = (x: Stereo): string => {
  const hash = createHash("sha256");
  for (const c of x) hash.update(Buffer.from(c.buffer, c.byteOffset, c.byteLength));
  return hash.digest("hex").slice(0, 16);
};

/** Encodes and measures what was performed; what the manifest says of it. */
export function deliver(score: Score, masters: Masters): Manifest {
  const manifest: Manifest = { scores: {}, stems: {} };
  const of = (stem: StemName): Stereo => masters[stem] as Stereo;
  for (const stem of score.stems) {
    const x = of(stem);
    const files = Object.fromEntries(
      CONTAINERS.map((c): [string, Delivered] => {
        const file = stemFile(stem, c);
        encode(x, c, file);
        const lufs = Number(loudness(decode(file, x[0].length)).toFixed(2));
        return [c, { bytes: statSync(file).size, sha256: sha256(file), lufs }];
      }),
    ) as Record<(typeof CONTAINERS)[number], Delivered>;
    manifest.stems[stem] = { score: score.name, measured: measure(x), files };
  }
  manifest.scores[score.name] = {
    inputs: inputsOf(score),
    claims: Object.fromEntries(score.claims.map((c) => [c.name, Number(c.measure(of).toFixed(3))])),
  };
  return manifest;
}
