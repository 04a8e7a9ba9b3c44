import { band, filteredPair } from "../dsp/filter";
import { type Mono, rmsPair, type Stereo, toDb } from "../dsp/loop";
import { envelope } from "./time";

/** Bands in which something may be caught repeating; the first is the whole. */
const BANDS = [
  ["whole", 20, 20_000],
  ["31-125 Hz", 31, 125],
  ["125-500 Hz", 125, 500],
  ["500-2000 Hz", 500, 2000],
  ["2-8 kHz", 2000, 8000],
  ["8-16 kHz", 8000, 16_000],
] as const;
export type Bands = readonly (readonly [name: string, sound: Stereo])[];

/** The loop in those of the bands that are heard beside the rest: within 45 dB of it. */
export function heardBands(x: Stereo): Bands {
  const whole = toDb(rmsPair(x));
  return BANDS.map(
    ([name, low, high], b) => [name, b ? filteredPair(x, band(low, high)) : x] as const,
  ).filter(([, sound]) => toDb(rmsPair(sound)) > whole - 45);
}

/** How far a value must stand above the lowest before it to be a return and not the slow end of the same thing. */
const RISE = 0.1;

/** The strongest return of an envelope: its circular correlation with itself, 1 where it repeats outright, and the lag in steps. */
export function strongestReturn(env: Mono, shortest: number): { peak: number; lag: number } {
  const n = env.length;
  const mean = env.reduce((s, v) => s + v, 0) / n;
  const d = env.map((v) => v - mean);
  const power = d.reduce((s, v) => s + v * v, 0);
  let [peak, lag, lowest] = [0, 0, 1];
  for (let k = 1; k <= n / 2 && power > 0; k++) {
    let s = 0;
    for (let i = 0; i < n; i++) s += d[i]! * d[i + k < n ? i + k : i + k - n]!;
    const r = s / power;
    if (k >= shortest && r > peak && r - lowest > RISE) [peak, lag] = [r, k];
    lowest = Math.min(lowest, r);
  }
  return { peak, lag };
}

/**
 * How much a loop resembles itself while it plays for minutes: of all bands and lags, the strongest return of the
 * envelope, the lag in seconds. A loop goes round, so lags beyond half of it are those before it again, and the
 * whole loop as a lag always gives 1: that a loop shorter than a minute recurs is stated, not measured.
 * @param shortest seconds; within three a passing car resembles itself.
 */
export function recurrence(bands: Bands, shortest = 3): { peak: number; lag: number; band: string } {
  const step = 0.02;
  return bands
    .map(([band, x]) => {
      const { peak, lag } = strongestReturn(envelope(x, step), shortest / step);
      return { peak, lag: lag * step, band };
    })
    .reduce((worst, one) => (one.peak > worst.peak ? one : worst));
}

/** How far seconds differ in level, dB (standard deviation), in the band where they differ most: what never does is stationary. */
export function spread(bands: Bands): number {
  const each = bands.map(([, x]) => {
    const levels = [...envelope(x, 1)].map(toDb);
    const mean = levels.reduce((s, v) => s + v, 0) / levels.length;
    return Math.sqrt(levels.reduce((s, v) => s + (v - mean) ** 2, 0) / levels.length);
  });
  return Math.max(...each);
}
