import { AUDIOGRAM_HZ, type Audiogram } from "../../stems/audiograms";
import { plan } from "../dsp/convolve";
import { type Mono, RATE, silence } from "../dsp/loop";

/** Level at which a loss is caught up with, dB SPL, and the largest loss that the law holds for, dB HL. */
const CATCH_UP = 105;
const VALID = 80;
/** A moment: 21 ms, a quarter of it apart, and a window whose square adds up to one. */
const SIZE = 1024;
const HOP = SIZE / 4;
const HALF = SIZE / 2;
/** Places above the octave of 4 kHz are not asked for. */
const PLACES = Math.ceil((6000 * SIZE) / RATE);
/** A filter's skirt is followed down to -60 dB. */
const SKIRT = 1e-6;
const WINDOW = Float64Array.from(
  { length: SIZE },
  (_, i) => Math.sin((Math.PI * (i + 0.5)) / SIZE) / Math.SQRT2,
);

/** Hearing loss at a frequency: straight lines on a logarithmic axis, flat outside the audiogram. */
function lossAt(audiogram: Audiogram, hz: number): number {
  const above = AUDIOGRAM_HZ.findIndex((f) => f >= hz);
  if (above === 0) return audiogram[0];
  const [low, high] = [AUDIOGRAM_HZ[above - 1], AUDIOGRAM_HZ[above]];
  if (low === undefined || high === undefined) return audiogram[6];
  const share = Math.log(hz / low) / Math.log(high / low);
  return audiogram[above - 1]! * (1 - share) + audiogram[above]! * share;
}

/** What outer and middle ear add on the way to the cochlea, dB (Moore, Glasberg and Baer 1997, rounded). */
const CANAL = [
  [63, -20],
  [125, -15],
  [250, -2.5],
  [500, -2],
  [1000, 0],
  [2000, 1],
  [4000, 2],
  [8000, 0],
  [16000, -8],
] as const;
function canal(hz: number): number {
  const above = CANAL.findIndex(([f]) => f >= hz);
  const [low, high] = [CANAL[above - 1], CANAL[above]];
  if (!high) return -8;
  if (!low) return -20;
  return low[1] + ((high[1] - low[1]) * Math.log(hz / low[0])) / Math.log(high[0] / low[0]);
}

/** How wide the filters of an ear are, in those of a normal one: by its mean loss over 2 to 8 kHz. */
function widthOf(a: Audiogram): number {
  const mean = (a[3] + a[4] + a[5] + a[6]) / 4;
  return mean > 56 ? 3 : mean > 35 ? 2 : 1.5;
}

interface Place {
  /** Power that a filter round this frequency lets through, by bin. */
  readonly filter: Float64Array;
  readonly from: number;
  /** Level at the cochlea, dB SPL, of 0 dBFS RMS. */
  readonly full: number;
  /** dB that it falls for one that the sound falls (Moore and Glasberg 1993), less the one. */
  readonly steeper: number;
  readonly beyond: number;
}

/** A place on the cochlea for each bin up to 6 kHz: a gammatone filter (Patterson et al. 1992) in which a tone reads its own level. */
function places(audiogram: Audiogram, spl: number): Place[] {
  const width = widthOf(audiogram);
  return Array.from({ length: PLACES }, (_, bin) => {
    const hz = (bin * RATE) / SIZE;
    const band = 1.019 * 24.7 * (0.00437 * hz + 1) * width;
    const shape = Float64Array.from(
      { length: HALF + 1 },
      (_, k) => (1 + (((k * RATE) / SIZE - hz) / band) ** 2) ** -4,
    );
    // The window spreads a tone over some bins.
    let [seen, whole] = [0, 0];
    for (let d = -Math.min(bin, 12); d <= Math.min(HALF - bin, 12); d++) {
      const part = (Math.cos(Math.PI * d) / (1 - 4 * d * d)) ** 2;
      seen += part * shape[bin + d]!;
      whole += part;
    }
    const from = shape.findIndex((v) => v > SKIRT);
    const loss = lossAt(audiogram, hz);
    return {
      filter: shape.slice(from, shape.findLastIndex((v) => v > SKIRT) + 1).map((v) => (v * whole) / seen),
      from,
      full: spl + canal(hz),
      steeper: CATCH_UP / (CATCH_UP - Math.min(loss, VALID)) - 1,
      beyond: -Math.max(0, loss - VALID),
    };
  });
}

/** One moment's spectrum, by the law: each place on its own level. Nothing is left above the last place. */
function heardAt(spectrum: Float64Array, ear: readonly Place[], power: Float64Array): void {
  for (let k = 0; k <= HALF; k++) power[k] = spectrum[2 * k]! ** 2 + spectrum[2 * k + 1]! ** 2;
  for (let k = 0; k < PLACES; k++) {
    const { filter, from, full, steeper, beyond } = ear[k]!;
    let p = 1e-30;
    for (let j = 0; j < filter.length; j++) p += filter[j]! * power[from + j]!;
    const under = Math.min(0, 10 * Math.log10((p * 8) / SIZE ** 2) + full - CATCH_UP);
    const gain = 10 ** ((steeper * under + beyond) / 20);
    spectrum[2 * k]! *= gain;
    spectrum[2 * k + 1]! *= gain;
    if (k === 0) continue;
    spectrum[2 * (SIZE - k)] = spectrum[2 * k]!;
    spectrum[2 * (SIZE - k) + 1] = -spectrum[2 * k + 1]!;
  }
  spectrum.fill(0, 2 * PLACES, 2 * (SIZE - PLACES + 1));
}

/**
 * What an audiogram leaves of a loop below 6 kHz, by the law of recruitment alone: at every moment and place, the
 * level out is `105 - R (105 - level in)` with `R = 105 / (105 - loss)`, at the cochlea. It shares no code with the
 * model that renders INSIDE, and does not smear. The moments are added up again as sound, and not as powers: a gain
 * that moves within a beat spills into quieter octaves, in an ear as in the model.
 * @param spl level, dB SPL, of 0 dBFS RMS.
 */
export function predicted(x: Mono, audiogram: Audiogram, spl: number): Mono {
  const fft = plan(SIZE);
  const n = x.length;
  const [time, spectrum] = [silence(2 * SIZE), silence(2 * SIZE)];
  const [power, out] = [silence(HALF + 1), silence(n)];
  const ear = places(audiogram, spl);
  for (let s = 0; s < n; s += HOP) {
    for (let i = 0; i < SIZE; i++) {
      time[2 * i] = x[(s + i) % n]! * WINDOW[i]!;
      time[2 * i + 1] = 0;
    }
    fft.transform(spectrum, time);
    heardAt(spectrum, ear, power);
    fft.inverseTransform(time, spectrum);
    for (let i = 0; i < SIZE; i++) out[(s + i) % n]! += time[2 * i]! * WINDOW[i]!;
  }
  return out;
}
