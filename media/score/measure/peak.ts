import { type Mono, rmsPair, type Stereo, toDb } from "../dsp/loop";

const PHASES = 4;
const HALF = 12;
const KERNEL = Array.from({ length: PHASES }, (_, p) =>
  Array.from({ length: 2 * HALF }, (_, k) => {
    const d = k - HALF + 1 - p / PHASES;
    const w = 0.5 + 0.5 * Math.cos((Math.PI * d) / (HALF + 1));
    return (d === 0 ? 1 : Math.sin(Math.PI * d) / (Math.PI * d)) * w;
  }),
);

function peakOf(x: Mono): number {
  const n = x.length;
  let sample = 0;
  for (const v of x) sample = Math.max(sample, Math.abs(v));
  let peak = sample;
  for (let i = 0; i < n; i++) {
    // Only a neighbourhood of large samples can hold a larger value between them.
    if (Math.abs(x[i]!) < sample * 0.6) continue;
    for (let p = 1; p < PHASES; p++) {
      const kernel = KERNEL[p]!;
      let s = 0;
      for (let k = 0; k < 2 * HALF; k++) s += kernel[k]! * x[(i + k - HALF + 1 + n) % n]!;
      peak = Math.max(peak, Math.abs(s));
    }
  }
  return peak;
}

/** True peak of a loop, dBTP: four times oversampled, as in ITU-R BS.1770-4 annex 2. */
export const truePeak = (x: Stereo): number => toDb(Math.max(peakOf(x[0]), peakOf(x[1])));

/** How far the peaks stand above the whole, dB. */
export const crest = (x: Stereo): number => truePeak(x) - toDb(rmsPair(x));
