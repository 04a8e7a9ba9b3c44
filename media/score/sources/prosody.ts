import { between, gauss, pick, type Random } from "../dsp/random";

export type Formants = readonly [number, number, number, number];

/** Formants of vowels, Hz, for a grown man (Peterson and Barney 1952, rounded; the fourth assumed). */
const VOWELS: readonly Formants[] = [
  [730, 1090, 2440, 3400],
  [570, 840, 2410, 3300],
  [440, 1020, 2240, 3300],
  [300, 870, 2240, 3200],
  [270, 2290, 3010, 3700],
  [390, 1990, 2550, 3500],
  [530, 1840, 2480, 3500],
  [660, 1720, 2410, 3400],
  [520, 1190, 2390, 3300],
  [500, 1450, 2450, 3350],
];

/** A consonant before a vowel: how the sound is stopped, and where in the mouth. */
export interface Consonant {
  readonly kind: "plosive" | "fricative" | "nasal" | "glide" | "none";
  readonly voiced: boolean;
  /** Centre of its noise, Hz. */
  readonly hz: number;
  readonly seconds: number;
  readonly gain: number;
  /** Second formant towards which the mouth comes from it, Hz (its locus: Delattre, Liberman and Cooper 1955). */
  readonly locus: number;
}
const consonant = (
  kind: Consonant["kind"],
  voiced: boolean,
  hz: number,
  seconds: number,
  gain: number,
  locus: number,
): Consonant => ({ kind, voiced, hz, seconds, gain, locus });
/** About as often as they come in English. */
const CONSONANTS: readonly (readonly [weight: number, c: Consonant])[] = [
  [9, consonant("plosive", false, 3900, 0.075, 0.9, 1800)],
  [5, consonant("plosive", false, 1900, 0.08, 0.8, 2200)],
  [3, consonant("plosive", false, 900, 0.07, 0.55, 800)],
  [6, consonant("plosive", true, 3200, 0.05, 0.45, 1800)],
  [4, consonant("plosive", true, 1100, 0.05, 0.4, 800)],
  [7, consonant("fricative", false, 6200, 0.1, 0.55, 1700)],
  [2, consonant("fricative", false, 3300, 0.1, 0.6, 2000)],
  [3, consonant("fricative", false, 7200, 0.08, 0.16, 1100)],
  [5, consonant("fricative", true, 5200, 0.06, 0.2, 1600)],
  [4, consonant("fricative", false, 1500, 0.06, 0.14, 1500)],
  [12, consonant("nasal", true, 270, 0.065, 0.5, 1700)],
  [14, consonant("glide", true, 400, 0.06, 0.7, 1200)],
  [10, consonant("none", true, 0, 0, 0, 1500)],
];
const TOTAL = CONSONANTS.reduce((s, [w]) => s + w, 0);
function anyConsonant(r: Random): Consonant {
  let left = r() * TOTAL;
  for (const [w, c] of CONSONANTS) {
    left -= w;
    if (left <= 0) return c;
  }
  return CONSONANTS[0]![1];
}

export interface Syllable {
  /** Seconds from the phrase's start to the vowel's. */
  readonly at: number;
  readonly length: number;
  /** Pitch, Hz, at the vowel's middle. */
  readonly pitch: number;
  /** Effort, about 1. */
  readonly stress: number;
  readonly vowel: Formants;
  readonly before: Consonant;
}

/**
 * One breath's worth of speech in no language: four or five syllables a second,
 * every third or so stressed, pitch that falls over the phrase and leans up on
 * stress, the last syllable drawn out; one phrase in five ends upwards.
 * @param pitch at rest, Hz. @param throat length against a man's: formants are scaled by it.
 */
export function phrase(r: Random, pitch: number, throat: number, syllables: number): Syllable[] {
  const out: Syllable[] = [];
  const top = between(r, 1.12, 1.4);
  const asks = r() < 0.2;
  const pace = between(r, 0.96, 1.26);
  let t = 0;
  for (let k = 0, beat = 0; k < syllables; k++) {
    const last = k === syllables - 1;
    const strong = beat <= 0;
    beat = strong ? 1 + Math.floor(2.2 * r()) : beat - 1;
    const before = anyConsonant(r);
    t += before.seconds * pace;
    const length = pace * (strong ? between(r, 0.11, 0.16) : between(r, 0.07, 0.105)) * (last ? 1.5 : 1);
    const fall = top - ((top - 0.86) * k) / Math.max(1, syllables - 1);
    out.push({
      at: t,
      length,
      pitch: pitch * (last && asks ? top * 1.12 : fall) * (strong ? 1.09 : 1) * (1 + 0.03 * gauss(r)),
      stress: (strong ? between(r, 0.9, 1.1) : between(r, 0.7, 0.95)) * (1 - (0.3 * k) / syllables),
      vowel: pick(r, VOWELS).map((hz) => hz * throat * (1 + 0.03 * gauss(r))) as unknown as Formants,
      before,
    });
    t += length;
  }
  return out;
}
