import { type Row, reaching } from "../../hearing/row";
import { AUDIOGRAM_HZ, type Audiogram } from "../../stems/audiograms";
import { RATE } from "../dsp/loop";

/** Level at which a loss is caught up with, dB SPL, and the largest loss that the law holds for, dB HL. */
export const CATCH_UP = 105;
const VALID = 80;
/** Samples of one moment: 11 ms. */
export const SIZE = 512;
export const HALF = SIZE / 2;
/** Bins above 6 kHz are not asked for. */
export const BINS = Math.ceil((6000 * SIZE) / RATE);
/** A filter's skirt is followed down to this share of its amplitude. */
const SKIRT = 1e-4;

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

/** An ear's filters, against a normal one's: how wide they read, and how far they reach down and up (Baer and Moore 1993). */
export interface Filters {
  readonly width: number;
  readonly reach: readonly [down: number, up: number] | null;
}
/** By the mean loss over 2 to 8 kHz. */
export function filtersOf(a: Audiogram): Filters {
  const mean = (a[3] + a[4] + a[5] + a[6]) / 4;
  if (mean > 56) return { width: 3, reach: [4, 2] };
  if (mean > 35) return { width: 2, reach: [2.4, 1.6] };
  return { width: 1.5, reach: mean > 15 ? [1.6, 1.1] : null };
}

export interface Place {
  /** Share of each bin's power in the level that is read here. */
  readonly reads: Row;
  /** Share of each bin's amplitude that is heard through here, of what is heard of it at most. */
  readonly passes: Row;
  /** Level at the cochlea, dB SPL, of 0 dBFS RMS. */
  readonly full: number;
  /** dB that it falls for one that the sound falls (Moore and Glasberg 1993), less the one. */
  readonly steeper: number;
  readonly beyond: number;
}

/** Places on the cochlea half a filter apart, from 50 Hz to 9 kHz: gammatone filters, in which a tone reads its own level. */
export function places(audiogram: Audiogram, spl: number, width: number): Place[] {
  const centres = Array.from({ length: 66 }, (_, i) => (10 ** ((1.85 + i / 2) / 21.4) - 1) / 0.00437);
  // Amplitude of a fourth-order filter (Patterson et al. 1992).
  const shapes = centres.map((hz) => {
    const band = 1.019 * 24.7 * (0.00437 * hz + 1) * width;
    return Float64Array.from(
      { length: HALF + 1 },
      (_, k) => (1 + (((k * RATE) / SIZE - hz) / band) ** 2) ** -2,
    );
  });
  const most = Float64Array.from({ length: HALF + 1 }, (_, k) =>
    Math.max(...shapes.map((shape) => shape[k]!)),
  );
  return centres.map((hz, place) => {
    const shape = shapes[place]!;
    // The window spreads a tone over some bins.
    let [seen, whole] = [0, 0];
    for (let k = 0; k <= HALF; k++) {
      const d = k - (hz * SIZE) / RATE + 1e-9;
      const part = (Math.cos(Math.PI * d) / (1 - 4 * d * d)) ** 2;
      seen += part * shape[k]! ** 2;
      whole += part;
    }
    const loss = lossAt(audiogram, hz);
    return {
      reads: reaching(
        shape.map((v) => (v * v * whole) / seen),
        SKIRT ** 2,
      ),
      passes: reaching(shape.map((v, k) => v / most[k]!).slice(0, BINS), SKIRT),
      full: spl + canal(hz),
      steeper: CATCH_UP / (CATCH_UP - Math.min(loss, VALID)) - 1,
      beyond: -Math.max(0, loss - VALID),
    };
  });
}
