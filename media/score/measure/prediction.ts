import { type Row, times } from "../../hearing/row";
import { smearMatrix } from "../../hearing/smear-matrix";
import type { Audiogram } from "../../stems/audiograms";
import { AIR_OCTAVES } from "../../stems/measured";
import { plan } from "../dsp/convolve";
import { type Mono, RATE, silence } from "../dsp/loop";
import { BINS, CATCH_UP, filtersOf, HALF, type Place, places, SIZE } from "./place";
import { octaveOf, powerSpectrum } from "./spectrum";

/** Moments are a quarter of one apart, under a window whose square adds up to one. */
const HOP = SIZE / 4;
const WINDOW = Float64Array.from(
  { length: SIZE },
  (_, i) => Math.sin((Math.PI * (i + 0.5)) / SIZE) / Math.SQRT2,
);

/** Under 200 Hz an ear is taken to separate as well as ever, from 450 Hz on no longer. */
const SMEARS = Float64Array.from({ length: HALF + 1 }, (_, k) =>
  Math.min(1, Math.max(0, ((k * RATE) / SIZE - 200) / 250)),
);

/** One moment through filters that are too wide: the spectrum takes their size and keeps its phases. */
function smear(
  spectrum: Float64Array,
  power: Float64Array,
  sharp: Float64Array,
  wide: readonly Row[] | null,
): void {
  for (let k = 0; k <= HALF; k++) {
    power[k] = spectrum[2 * k]! ** 2 + spectrum[2 * k + 1]! ** 2;
    sharp[k] = power[k]!;
  }
  if (!wide) return;
  for (let k = 0; k <= HALF; k++) power[k]! *= SMEARS[k]! ** 2;
  for (let k = 0; k < HALF; k++) {
    const wanted = Math.sqrt(Math.max(0, times(wide[k]!, power)));
    const size = 1 - SMEARS[k]! + wanted / (Math.sqrt(sharp[k]!) + 1e-20);
    spectrum[2 * k]! *= size;
    spectrum[2 * k + 1]! *= size;
  }
  for (let k = 0; k <= HALF; k++) power[k] = spectrum[2 * k]! ** 2 + spectrum[2 * k + 1]! ** 2;
}

/** The gain of each bin at one moment, by the law: a sound is heard through the place that lets most of it through. */
function heardAt(power: Float64Array, sharp: Float64Array, ear: readonly Place[], gain: Float64Array): void {
  gain.fill(0);
  for (const { reads, passes, full, steeper, beyond } of ear) {
    const level =
      10 * Math.log10((Math.max(times(reads, power), times(reads, sharp)) * 8) / SIZE ** 2 + 1e-30);
    const here = 10 ** ((steeper * Math.min(0, level + full - CATCH_UP) + beyond) / 20);
    for (let j = 0; j < passes.weights.length; j++) {
      const through = passes.weights[j]! * here;
      if (through > gain[passes.from + j]!) gain[passes.from + j] = through;
    }
  }
}

/** Two sounds in one transform: `spectrum`, times its gains, and what it was, each of them real in time. */
function both(spectrum: Float64Array, gain: Float64Array, out: Float64Array): void {
  out.fill(0);
  for (let k = 1; k < BINS; k++) {
    const [re, im, g, m] = [spectrum[2 * k]!, spectrum[2 * k + 1]!, gain[k]!, SIZE - k];
    out[2 * k] = g * re - im;
    out[2 * k + 1] = g * im + re;
    out[2 * m] = g * re + im;
    out[2 * m + 1] = re - g * im;
  }
}

/** Mean square in each of the octaves, dB. */
const levels = (x: Mono): number[] => {
  const power = powerSpectrum(x);
  return AIR_OCTAVES.map((hz) => octaveOf(power, hz));
};
const OCTAVE_OF = Array.from({ length: BINS }, (_, k) =>
  AIR_OCTAVES.findIndex((hz) => Math.abs(Math.log2((k * RATE) / SIZE / hz)) <= 0.5),
);

/**
 * What an audiogram leaves of a loop in each of the octaves, dB, by the law of recruitment: at every moment and place,
 * the level out is `105 - R (105 - level in)` with `R = 105 / (105 - loss)`, at the cochlea; a sound in a part that
 * has gone is still heard through the skirt of a filter beside it. Of the model that renders INSIDE it shares the
 * matrix of smearing alone. The moments are added up again as sound, and not as powers: a gain that moves
 * within a beat spills into quieter octaves, in an ear as in the model. Smeared moments disagree and lose power where
 * they overlap, which no ear does: it is left out by measuring against the same without the law.
 * @param spl level, dB SPL, of 0 dBFS RMS.
 */
export function predicted(x: Mono, audiogram: Audiogram, spl: number): number[] {
  const fft = plan(SIZE);
  const n = x.length;
  const [time, spectrum] = [silence(2 * SIZE), silence(2 * SIZE)];
  const [power, sharp] = [silence(HALF + 1), silence(HALF + 1)];
  const [gain, left, all] = [silence(BINS), silence(n), silence(n)];
  const { width, reach } = filtersOf(audiogram);
  const [ear, wide] = [places(audiogram, spl, width), reach && smearMatrix(reach, HALF, RATE / SIZE)];
  const sums = AIR_OCTAVES.map(() => ({ had: 1e-30, has: 1e-30 }));
  for (let s = 0; s < n; s += HOP) {
    for (let i = 0; i < SIZE; i++) {
      time[2 * i] = x[(s + i) % n]! * WINDOW[i]!;
      time[2 * i + 1] = 0;
    }
    fft.transform(spectrum, time);
    smear(spectrum, power, sharp, wide);
    for (let k = 0; k < BINS; k++) {
      const octave = sums[OCTAVE_OF[k]!];
      if (!octave) continue;
      octave.had += sharp[k]!;
      octave.has += power[k]!;
    }
    heardAt(power, sharp, ear, gain);
    both(spectrum, gain, time);
    fft.inverseTransform(spectrum, time);
    for (let i = 0; i < SIZE; i++) {
      left[(s + i) % n]! += spectrum[2 * i]! * WINDOW[i]!;
      all[(s + i) % n]! += spectrum[2 * i + 1]! * WINDOW[i]!;
    }
  }
  const before = levels(all);
  // What smearing adds to an octave from its neighbours counts; what it loses is given back.
  const added = sums.map(({ had, has }) => Math.max(0, 10 * Math.log10(has / had)));
  return levels(left).map((v, o) => v - before[o]! + added[o]!);
}
