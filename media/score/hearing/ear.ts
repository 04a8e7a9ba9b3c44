import { AUDIOGRAM_HZ, type Audiogram } from "../../stems/audiograms";
import { through } from "../dsp/filter";
import { toDb } from "../dsp/loop";

/** Equivalent rectangular bandwidth of a normal auditory filter, Hz (Glasberg and Moore 1990). */
export const erb = (hz: number): number => 24.7 * (0.00437 * hz + 1);
/** Number of such filters below a frequency, and the frequency with so many below it. */
export const erbNumber = (hz: number): number => 21.4 * Math.log10(0.00437 * hz + 1);
export const erbHz = (number: number): number => (10 ** (number / 21.4) - 1) / 0.00437;

/** Hearing loss in dB at any frequency: straight lines on a logarithmic axis, flat outside the audiogram. */
export function lossAt(audiogram: Audiogram): (hz: number) => number {
  const curve = through(AUDIOGRAM_HZ.map((hz, i) => [hz, audiogram[i] ?? 0] as const));
  return (hz) => toDb(curve(hz));
}

/**
 * What the outer and middle ear add on the way to the cochlea, dB: the shape of
 * the free-field transfer in Moore, Glasberg and Baer (1997), rounded. It only
 * decides at what level a sound arrives; the model gives it back on the way out.
 */
export const toCochlea = (() => {
  const curve = through([
    [63, -20],
    [125, -15],
    [250, -2.5],
    [500, -2],
    [1000, 0],
    [2000, 1],
    [4000, 2],
    [8000, 0],
    [16000, -8],
  ]);
  return (hz: number): number => toDb(curve(hz));
})();

/** How much wider the filters of an ear are, below and above their centre (Baer and Moore 1993; Moore, Glasberg and Stone). */
export type Broadening = readonly [lower: number, upper: number];

/** Broadening by the mean loss over 2 to 8 kHz; `null` where the filters are as good as normal. */
export function broadening(audiogram: Audiogram): Broadening | null {
  const mean = audiogram.slice(3).reduce((s, v) => s + v, 0) / (audiogram.length - 3);
  if (mean > 56) return [4, 2];
  if (mean > 35) return [2.4, 1.6];
  return mean > 15 ? [1.6, 1.1] : null;
}
