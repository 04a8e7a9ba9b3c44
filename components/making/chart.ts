/**
 * An audiogram's paper, in the proportions that audiologists keep so that one loss has one shape everywhere:
 * an octave is as wide as 20 dB are high (ASHA, Guidelines for audiometric symbols, 1990; ISO 8253-1).
 */

/** Width of an octave, and height of 20 dB, in the drawing's own units. */
export const OCTAVE = 48;

/** The octaves from edge to edge, Hz. */
export const FREQUENCIES = [125, 250, 500, 1000, 2000, 4000, 8000] as const;
/** Half-octaves, at which a steep loss is also measured, Hz. */
export const BETWEEN = [750, 1500, 3000, 6000] as const;
/** Hearing levels from edge to edge, dB HL. */
export const LEVELS = { least: -10, most: 120 } as const;

export const WIDTH = Math.log2(8000 / 125) * OCTAVE;
export const HEIGHT = ((LEVELS.most - LEVELS.least) / 20) * OCTAVE;

/** From the left edge; @param hz 125 to 8000 */
export const across = (hz: number): number => Math.log2(hz / 125) * OCTAVE;

/** From the top edge: the more has to be given for it to be heard, the lower it stands. @param db dB HL, −10 to 120 */
export const down = (db: number): number => ((db - LEVELS.least) / 20) * OCTAVE;

/** The last dB HL of each degree of loss, quietest first (J. G. Clark, "Uses and abuses of hearing loss classification", ASHA 23, 1981). */
export const DEGREES = [
  { name: "normal", to: 15 },
  { name: "slight", to: 25 },
  { name: "mild", to: 40 },
  { name: "moderate", to: 55 },
  { name: "moderatelySevere", to: 70 },
  { name: "severe", to: 90 },
  { name: "profound", to: LEVELS.most },
] as const;

/** The largest loss, dB HL, that the model's recruitment holds for; what is beyond it is turned down and no more. */
export const MODEL_ENDS = 80;
