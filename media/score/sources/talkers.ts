import { type Mono, RATE, silence } from "../dsp/loop";
import { between, gauss, pick, type Random, seeded } from "../dsp/random";

/** First three formants of vowels, Hz, for a grown man (Peterson and Barney 1952, rounded). */
const VOWELS = [
  [730, 1090, 2440],
  [570, 840, 2410],
  [440, 1020, 2240],
  [300, 870, 2240],
  [270, 2290, 3010],
  [390, 1990, 2550],
  [530, 1840, 2480],
  [660, 1720, 2410],
  [520, 1190, 2390],
] as const;
const WIDTHS = [80, 100, 140] as const;
const GAINS = [1, 0.8, 0.4] as const;

export interface Talker {
  readonly seed: number;
  /** Pitch, Hz, at rest. */
  readonly pitch: number;
  /** Size of the throat against a man's: 1.15 for a woman, 1.4 for a child. */
  readonly throat: number;
  /** Share of the time spent talking. */
  readonly eager: number;
  /** Loudness of consonants; 0 for a murmur through a wall. */
  readonly crisp?: number;
}

interface Syllable {
  readonly at: number;
  readonly length: number;
  readonly pitch: number;
  readonly stress: number;
  readonly vowel: readonly [number, number, number];
  readonly glide: readonly [number, number, number];
  readonly hiss: { readonly hz: number; readonly length: number; readonly gain: number } | null;
}

/** Phrases of three to eleven syllables with a falling pitch, and the pauses in which others speak. */
function speech(r: Random, { pitch, throat, eager, crisp = 1 }: Talker, loop: number): Syllable[] {
  const out: Syllable[] = [];
  let t = loop * r();
  const end = t + loop - 0.6;
  const scaled = (v: readonly [number, number, number]): [number, number, number] => [
    v[0] * throat,
    v[1] * throat,
    v[2] * throat,
  ];
  while (t < end) {
    const count = 3 + Math.floor(9 * r());
    const lift = between(r, 1.05, 1.35);
    for (let k = 0; k < count && t < end; k++) {
      const length = between(r, 0.09, 0.2) * (k === count - 1 ? 1.5 : 1);
      const stress = r() < 0.35 ? between(r, 0.8, 1.15) : between(r, 0.35, 0.7);
      const hiss =
        r() < 0.55
          ? {
              hz: pick(r, [1900, 2800, 4200, 5600]),
              length: between(r, 0.03, 0.09),
              gain: crisp * between(r, 0.05, 0.25),
            }
          : null;
      out.push({
        at: t,
        length,
        pitch: pitch * (lift - (0.3 * k) / count) * (1 + 0.04 * gauss(r)) * (stress > 0.8 ? 1.08 : 1),
        stress,
        vowel: scaled(pick(r, VOWELS)),
        glide: scaled(pick(r, VOWELS)),
        hiss,
      });
      t += length + (hiss ? hiss.length * 0.6 : 0) + between(r, 0, 0.035);
    }
    const spoken = count * 0.2;
    t += between(r, 0.25, 0.9) + spoken * (1 / eager - 1) * between(r, 0.4, 1.6);
  }
  return out;
}

/**
 * Someone talking in no language, dry: a glottal pulse through three moving
 * formants, and the noise of consonants. Good at a distance; never in the foreground.
 */
export function talking(talker: Talker, samples: number): Mono {
  const r = seeded(talker.seed);
  const out = silence(samples);
  for (const s of speech(r, talker, samples / RATE)) {
    const n = Math.floor((s.length + 0.05) * RATE);
    const state = [0, 0, 0, 0, 0, 0];
    const coefficients = new Float64Array(9);
    let phase = 0;
    let tilt = 0;
    let start = Math.round(s.at * RATE);
    if (s.hiss) {
      const m = Math.floor(s.hiss.length * RATE);
      const w = (2 * Math.PI * s.hiss.hz) / RATE;
      let [a, b] = [0, 0];
      for (let i = 0; i < m; i++) {
        const v = gauss(r) * Math.sin((Math.PI * i) / m) ** 0.7 + 1.72 * Math.cos(w) * a - 0.74 * b;
        [b, a] = [a, v];
        out[(start + i) % samples]! += v * s.hiss.gain * 0.16;
      }
      start += Math.floor(m * 0.7);
    }
    for (let i = 0; i < n; i++) {
      const p = i / n;
      if (i % 64 === 0)
        for (let f = 0; f < 3; f++) {
          const hz = s.vowel[f]! + (s.glide[f]! - s.vowel[f]!) * Math.max(0, p - 0.35) * 0.8;
          const radius = Math.exp((-Math.PI * WIDTHS[f]!) / RATE);
          coefficients[3 * f] = 2 * radius * Math.cos((2 * Math.PI * hz) / RATE);
          coefficients[3 * f + 1] = -radius * radius;
          coefficients[3 * f + 2] = (1 - radius) * GAINS[f]! * 4;
        }
      // Rosenberg's pulse: opens slowly, shuts at once, and rests.
      phase += (s.pitch * (1 + 0.012 * Math.sin(31 * p + s.at) - 0.06 * p)) / RATE;
      if (phase >= 1) phase -= 1;
      const pulse =
        phase < 0.4
          ? 0.5 - 0.5 * Math.cos((Math.PI * phase) / 0.4)
          : phase < 0.56
            ? Math.cos((Math.PI * (phase - 0.4)) / 0.32)
            : 0;
      const drive = pulse - tilt + 0.015 * (r() - 0.5);
      tilt = pulse;
      let v = 0;
      for (let f = 0; f < 3; f++) {
        const y =
          coefficients[3 * f + 2]! * drive +
          coefficients[3 * f]! * state[2 * f]! +
          coefficients[3 * f + 1]! * state[2 * f + 1]!;
        state[2 * f + 1] = state[2 * f]!;
        state[2 * f] = y;
        v += y;
      }
      out[(start + i) % samples]! += v * s.stress * Math.min(1, p * 8, (1 - p) * 5);
    }
  }
  return out;
}
