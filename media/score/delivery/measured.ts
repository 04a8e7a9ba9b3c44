import { type Measured, OCTAVES } from "../../stems/measured";
import type { Stereo } from "../dsp/loop";
import { loudness } from "../measure/loudness";
import { crest, truePeak } from "../measure/peak";
import { heardBands, recurrence, spread } from "../measure/recurrence";
import { centroid, octaveLevels } from "../measure/spectrum";
import { longestSilence, seam } from "../measure/time";

export const round = (v: number, digits = 2): number => Number(v.toFixed(digits));

export function measure(x: Stereo): Measured {
  const bands = heardBands(x);
  const again = recurrence(bands);
  return {
    lufs: round(loudness(x)),
    truePeak: round(truePeak(x)),
    crest: round(crest(x)),
    centroid: round(centroid(x), 0),
    seam: round(seam(x)),
    silence: longestSilence(x),
    recurrence: { ...again, peak: round(again.peak), lag: round(again.lag) },
    spread: round(spread(bands)),
    octaves: octaveLevels(x).map((v) => round(v, 1)),
  };
}

/** An octave so far under the loudest is masked by it: what a codec does there is no loss, dB. */
const MASKED = 40;

/** Change of level from a master to what a decoder gives back, in each octave that is heard; dB. */
export function codecLoss(octaves: readonly number[], decoded: Stereo): (number | null)[] {
  const after = octaveLevels(decoded);
  const loudest = Math.max(...octaves);
  return OCTAVES.map((_, i) => (octaves[i]! > loudest - MASKED ? round(after[i]! - octaves[i]!, 1) : null));
}
