import { AUDIOGRAMS, type AudiogramName } from "../../stems/audiograms";
import { type Mono, mixInto, type Stereo } from "../dsp/loop";
import { throughBone } from "./bone";
import { broadening, lossAt } from "./ear";
import { BANKS, recruited } from "./recruitment";
import { smeared } from "./smear";

/**
 * A model of one late-deafened man's hearing as a film imagined it, never of
 * deafness. After B. Moore, M. Stone, T. Baer and B. Glasberg, as the Clarity
 * project documents their work; written anew here.
 */
export interface Hearing {
  readonly audiogram: readonly [left: AudiogramName, right: AudiogramName];
  /** Sound level, dB SPL, of 0 dBFS RMS in the scene. */
  readonly spl: number;
  /** Level of the bone path against the air, dB; without it, air only. */
  readonly bone?: number;
}

/** One ear: broadened filters, then recruitment. The loop's length divides by 128. */
export function heardBy(x: Mono, ear: AudiogramName, spl: number): Mono {
  const audiogram = AUDIOGRAMS[ear];
  const wide = broadening(audiogram);
  const bank = !wide || wide[0] < 2 ? BANKS.normal : wide[0] < 3 ? BANKS.moderate : BANKS.severe;
  return recruited(wide ? smeared(x, wide) : x, lossAt(audiogram), spl, bank);
}

/** WORLD as the model hears it, at the model's own level. */
export function inside(world: Stereo, { audiogram, spl, bone }: Hearing): Stereo {
  const out: Stereo = [heardBy(world[0], audiogram[0], spl), heardBy(world[1], audiogram[1], spl)];
  if (bone === undefined) return out;
  const path = throughBone(world, bone);
  for (const side of out) mixInto(side, path);
  return out;
}
