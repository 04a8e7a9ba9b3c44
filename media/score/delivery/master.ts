import { createHash } from "node:crypto";
import type { StemName } from "../../stems";
import { STEM_TABLE } from "../../stems/table";
import type { AirPath } from "../air";
import { fromDb, gained, mappedPair, type Stereo, toDb } from "../dsp/loop";
import { loudness } from "../measure/loudness";
import type { Score } from "../score";
import { keep, kept } from "./cache";
import { inputsOf } from "./inputs";

export type Masters = Partial<Record<StemName, Stereo>>;

/** A score as it was rendered: its stems at their stated levels, and what the air brings to each INSIDE at that level. */
export interface Performance {
  readonly masters: Masters;
  readonly airs: ReadonlyMap<StemName, AirPath>;
}

/** A master has the precision of what encoders take, so that a kept one and a new one are the same bits. */
const single = (x: Stereo): Stereo => mappedPair(x, Math.fround);

/** Renders a score and sets each stem to its stated loudness by one static gain. */
export function perform(score: Score, scores: readonly Score[]): Performance {
  const heard = (stem: StemName): Stereo => {
    const other = scores.find((s) => s.stems.includes(stem));
    if (!other || other === score)
      throw new Error(`The score "${score.name}" asks for "${stem}", which no other score makes.`);
    return kept(stem, inputsOf(other, scores)) ?? (perform(other, scores).masters[stem] as Stereo);
  };
  const paths = new Map<StemName, AirPath>();
  const record = (stem: StemName, path: AirPath): void => {
    if (paths.has(stem))
      throw new Error(`"${stem}" has two air paths; it may have one, with one static gain.`);
    // Other paths are mixed into what the air brings, in place.
    paths.set(stem, { ...path, world: gained(path.world, 1), sound: gained(path.sound, 1) });
  };
  const raw = score.render({ heard, record });
  const inputs = inputsOf(score, scores);
  const masters: Masters = {};
  const airs = new Map<StemName, AirPath>();
  for (const stem of score.stems) {
    const x = raw[stem];
    if (!x) throw new Error(`The score "${score.name}" does not make its stem "${stem}".`);
    const gain = levelling(stem, x);
    masters[stem] = single(gained(x, gain));
    keep(stem, inputs, masters[stem]);
    const path = paths.get(stem);
    if (path) airs.set(stem, { ...path, db: path.db + toDb(gain), sound: gained(path.sound, gain) });
  }
  return { masters, airs };
}

/** The one gain that sets a stem to its stated loudness. Throws where the stem is not what its table says, or not a sound. */
function levelling(stem: StemName, x: Stereo): number {
  const row = STEM_TABLE[stem];
  if (x.some((c) => c.length !== Math.round(row.loop)))
    throw new Error(`"${stem}" is ${x[0].length} samples long; its table says ${row.loop}.`);
  if (x.some((c) => c.some((v) => !Number.isFinite(v))))
    throw new Error(`"${stem}" holds a value that is not a number.`);
  // Loudness is gated at an absolute level, so a sparse, quiet stem needs its gain found in a few steps; it is still one.
  let gain = 1;
  for (let turn = 0; turn < 4; turn++) {
    const off = row.lufs - loudness(gained(x, gain));
    gain *= fromDb(off);
    if (Math.abs(off) < 0.005) break;
  }
  return gain;
}

/** A fingerprint of a stem's every bit. */
export function bitsOf(x: Stereo): string {
  const hash = createHash("sha256");
  for (const c of x) hash.update(Buffer.from(c.buffer, c.byteOffset, c.byteLength));
  return hash.digest("hex").slice(0, 16);
}
