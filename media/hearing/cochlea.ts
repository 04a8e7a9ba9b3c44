import { AUDIOGRAM_HZ, type Audiogram } from "../stems/audiograms";

/** Equivalent rectangular bandwidth of a normal auditory filter, Hz (Glasberg and Moore 1990). */
export const erb = (hz: number): number => 24.7 * (0.00437 * hz + 1);
/** Number of such filters below a frequency, and the frequency with so many below it. */
export const erbNumber = (hz: number): number => 21.4 * Math.log10(0.00437 * hz + 1);
export const erbHz = (number: number): number => (10 ** (number / 21.4) - 1) / 0.00437;

type Points = readonly (readonly [hz: number, db: number])[];

/** dB at any frequency: straight lines between the points, flat outside them. */
function line(points: Points): (hz: number) => number {
  return (hz) => {
    const at = points.findIndex(([p]) => p >= hz);
    const [below, above] = [points[at - 1], points[at]];
    if (!above) return points.at(-1)?.[1] ?? 0;
    if (!below) return above[1];
    return below[1] + ((above[1] - below[1]) * (hz - below[0])) / (above[0] - below[0]);
  };
}

/** Hearing loss in dB at any frequency in Hz. */
export const lossAt = (audiogram: Audiogram): ((hz: number) => number) =>
  line(AUDIOGRAM_HZ.map((hz, i) => [hz, audiogram[i] ?? 0]));

/**
 * What the outer and middle ear add on the way to the cochlea, dB. It only decides at what level a sound
 * arrives; the model gives it back on the way out. Fitted: noise comes within 4 dB of the reference's octaves
 * while a tone stays within 3 dB of the recruitment formula. The published transfer that it stands for
 * (Shaw 1974; Moore, Glasberg and Baer 1997) is higher at 4 kHz (8 dB) and lower at 8 (-10).
 */
export const toCochlea = line([
  [63, -22],
  [125, -17],
  [250, -2.5],
  [500, -2],
  [1000, 0],
  [2000, 1],
  [4000, 1],
  [5000, 4],
  [6000, 4.3],
  [8000, 1.3],
  [16000, -8],
]);

/** How much wider the filters of an ear are, below and above their centre. */
export type Broadening = readonly [lower: number, upper: number];

/** What the model takes an ear's own filters to be: how they smear, and how wide the bank is that reads levels, in ERB. */
export interface Cochlea {
  readonly loss: (hz: number) => number;
  /** `null` where the filters are as good as normal. */
  readonly wide: Broadening | null;
  readonly width: number;
}

/** By the mean loss over 2 to 8 kHz (Baer and Moore 1993, with the steps of the Clarity project's MSBG). */
export function cochleaOf(audiogram: Audiogram): Cochlea {
  const loss = lossAt(audiogram);
  const mean = audiogram.slice(3).reduce((s, v) => s + v, 0) / (audiogram.length - 3);
  if (mean > 56) return { loss, wide: [4, 2], width: 3 };
  if (mean > 35) return { loss, wide: [2.4, 1.6], width: 2 };
  return { loss, wide: mean > 15 ? [1.6, 1.1] : null, width: 1.5 };
}
