import type { Stereo } from "../dsp/loop";
import { loudness } from "../measure/loudness";
import { crest, truePeak } from "../measure/peak";
import { octaveLevels } from "../measure/spectrum";
import { longestSilence, recurrence, seam } from "../measure/time";

/** What is measured on every stem's loop. */
export interface Measured {
  readonly lufs: number;
  readonly truePeak: number;
  readonly crest: number;
  /** The step over the seam against the 99.9th percentile of steps. */
  readonly seam: number;
  /** Longest run of exact zeros, samples. */
  readonly silence: number;
  /** Strongest recurrence of the envelope within the loop, and its lag in seconds. */
  readonly recurrence: { readonly peak: number; readonly lag: number };
  /** dB in the octaves from 31.5 Hz to 16 kHz. */
  readonly octaves: readonly number[];
}

const round = (v: number, digits = 2): number => Number(v.toFixed(digits));

export function measure(x: Stereo): Measured {
  // Within three seconds a passing car resembles itself; after that it would be a repeat.
  const again = recurrence(x, 3);
  return {
    lufs: round(loudness(x)),
    truePeak: round(truePeak(x)),
    crest: round(crest(x)),
    seam: round(seam(x)),
    silence: longestSilence(x),
    recurrence: { peak: round(again.peak), lag: round(again.lag) },
    octaves: octaveLevels(x).map((v) => round(v, 1)),
  };
}
