import { above, band, below, bump, type Curve, through, times } from "./dsp/filter";
import { fromDb } from "./dsp/loop";

/** A tube's standing waves: what comes back from its ends, in step every `every` Hz and out of step between. */
const standing =
  (every: number, kept: number): Curve =>
  (hz) =>
    (1 - kept) / Math.sqrt(1 + kept * kept - 2 * kept * Math.cos((2 * Math.PI * hz) / every));

/** Modes of a cavity: a bump at each. */
const modes = (list: readonly (readonly [hz: number, octaves: number, db: number])[]): Curve =>
  times(...list.map(([hz, octaves, db]) => bump(hz, octaves, db)));

const level =
  (db: number): Curve =>
  () =>
    fromDb(db);

/**
 * What each enclosure does to sound that comes from outside it, as a gain at a frequency. These are the statements
 * that the phrase's claims hold the delivered stems to, a third of an octave at a time.
 */
export const CURVES = {
  // A shell keeps sound out from some 50 Hz on by its mass, gives back where the air under it resonates (motorcycle
  // helmets: Mlynski et al. 2009), and its liner damps the rest.
  helmet: times(
    below(40, 6),
    through([
      [50, 0],
      [100, -3],
      [200, -8],
      [400, -15],
      [800, -22],
      [1600, -28],
      [3150, -34],
      [8000, -42],
    ]),
    bump(245, 0.32, 11),
  ),
  // A dry skull is 1.4 litres behind 9 square centimetres of openings: a Helmholtz resonance at 255 Hz (54.6 times the
  // root of area over volume and 3 cm of neck), its first standing wave at 343 / (2 x 0.15) = 1143 Hz, bone over all.
  skull: times(
    below(225, 13),
    through([
      [255, 0],
      [510, -15],
      [1000, -12],
      [2000, -30],
      [4000, -42],
      [8000, -42],
    ]),
    modes([
      [255, 0.09, 14.5],
      [600, 0.3, -12],
      [1143, 0.07, 15],
      [1480, 0.06, 13],
      [2286, 0.06, 9],
    ]),
  ),
  // Under pressure and in no air there is no air path: what arrives has climbed the suit's frame to the neck ring.
  spacesuit: times(
    below(48, 9),
    through([
      [60, 0],
      [125, -3],
      [250, -17],
      [500, -33],
      [1000, -46],
      [2000, -56],
      [8000, -66],
    ]),
    bump(158, 0.12, 9),
  ),
  // Into water some 30 dB are lost, and as much again through a hull, least between 500 and 1000 Hz.
  submarine: times(
    level(-32),
    through([
      [60, -30],
      [125, -25],
      [250, -17],
      [500, -1],
      [700, 0],
      [1000, -1],
      [2000, -16],
      [4000, -28],
    ]),
  ),
  // A bell and 60 cm of tube to the ear and back: nothing below 20 Hz nor above 1000 (stethoscopes: Rappaport and
  // Sprague 1951), a membrane that favours 80 Hz, and a standing wave every 343 / 1.2 = 286 Hz.
  stethoscope: times(band(22, 900, 18, 42), bump(82, 0.5, 10), standing(286, 0.62)),
  // Lips shut: the throat's hum and cheeks. Lips open: the first two formants of "ah".
  shut: times(
    below(210, 12),
    above(2400, 18),
    modes([
      [275, 0.17, 12],
      [640, 0.35, -9],
      [2150, 0.12, 16],
    ]),
  ),
  open: times(
    below(420, 15),
    above(4200, 18),
    modes([
      [730, 0.15, 13],
      [1120, 0.13, 11],
      [2600, 0.12, 15],
    ]),
  ),
} as const satisfies Record<string, Curve>;
