import { type Mono, RATE, type Stereo, silence } from "../dsp/loop";
import { eachFrame, powerOf } from "./frames";

/** Bands in which something may be caught repeating; the first is the whole. */
const BANDS = [
  ["whole", 20, 20_000],
  ["31-125 Hz", 31, 125],
  ["125-500 Hz", 125, 500],
  ["500-2000 Hz", 500, 2000],
  ["2-8 kHz", 2000, 8000],
  ["8-16 kHz", 8000, 16_000],
] as const;
/** Power of both ears in a band, a figure each STEP seconds. */
export interface Band {
  readonly name: string;
  readonly power: Mono;
}
const STEP = 0.02;
const SIZE = 2048;
/** A band further under the whole than this is not heard beside it. */
const HEARD = 10 ** (-45 / 10);

const mean = (x: Mono): number => x.reduce((s, v) => s + v, 0) / x.length;

/** The loop in those of the bands that are heard beside the rest. */
export function heardBands(x: Stereo): Band[] {
  const hop = STEP * RATE;
  const bands = BANDS.map(([name, low, high]) => ({
    name,
    power: silence(Math.ceil(x[0].length / hop)),
    bins: [low, high].map((hz) => Math.round((hz * SIZE) / RATE)) as [number, number],
  }));
  eachFrame(x, SIZE, hop, (spectrum, f) => {
    for (const { power, bins } of bands)
      for (let k = bins[0]; k < bins[1]; k++) power[f]! += powerOf(spectrum, SIZE, k);
  });
  return bands.filter(({ power }) => mean(power) >= HEARD * mean(bands[0]!.power));
}

/** How far a value must stand above the lowest before it to be a return and not the slow end of the same thing. */
const RISE = 0.1;

/** The strongest return of an envelope: its circular correlation with itself, 1 where it repeats outright, and the lag in steps. */
export function strongestReturn(env: Mono, shortest: number): { peak: number; lag: number } {
  const n = env.length;
  const middle = mean(env);
  const d = env.map((v) => v - middle);
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
export function recurrence(
  bands: readonly Band[],
  shortest = 3,
): { peak: number; lag: number; band: string } {
  return bands
    .map(({ name, power }) => {
      const { peak, lag } = strongestReturn(power.map(Math.sqrt), shortest / STEP);
      return { peak, lag: lag * STEP, band: name };
    })
    .reduce((worst, one) => (one.peak > worst.peak ? one : worst));
}

/** How far seconds differ in level, dB (standard deviation), in the band where they differ most: what never does is stationary. */
export function spread(bands: readonly Band[]): number {
  const each = bands.map(({ power }) => {
    const frames = 1 / STEP;
    const seconds = Float64Array.from(
      { length: Math.floor(power.length / frames) },
      (_, s) => 10 * Math.log10(mean(power.subarray(s * frames, (s + 1) * frames)) + 1e-20),
    );
    const middle = mean(seconds);
    return Math.sqrt(mean(seconds.map((v) => (v - middle) ** 2)));
  });
  return Math.max(...each);
}
