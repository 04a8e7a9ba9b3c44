import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { between, gauss, type Random } from "../dsp/random";
import type { Consonant, Syllable } from "./prosody";

/** Widths of the formants' resonances, Hz, and what each adds. */
const WIDTHS = [75, 95, 130, 190, 300, 480] as const;
const SHARE = [1, 2, 2.3, 1.9, 1.5, 1.2] as const;
const HOP = 48;
/** Voice that a voiced consonant keeps while the mouth is narrowed or shut. */
const HELD = { plosive: 0.03, fricative: 0.08, nasal: 0.16, glide: 0.18, none: 0.18 } as const;

/** Between two syllables the mouth is on its way: positions move over some 45 ms and overshoot nothing. */
const towards = (from: number, to: number, p: number): number =>
  from + (to - from) * (p <= 0 ? 0 : p >= 1 ? 1 : p * p * (3 - 2 * p));

/** Where pitch, effort and formants stand at a moment of a phrase, seconds. */
function posture(
  syllables: readonly Syllable[],
  t: number,
): { pitch: number; voice: number; formants: number[]; nasal: number } {
  const next = syllables.findIndex((s) => s.at + s.length > t);
  const s = syllables[next < 0 ? syllables.length - 1 : next]!;
  const before = syllables[Math.max(0, (next < 0 ? syllables.length : next) - 1)]!;
  const after = syllables[Math.min(syllables.length - 1, next < 0 ? syllables.length : next + 1)]!;
  const into = t - s.at;
  const c = s.before;
  const onset = towards(0, 1, (into + 0.02) / 0.045);
  const gone = Math.max(0, 1 - Math.max(0, into - s.length + 0.03) / 0.03);
  const held = into < 0 && c.voiced ? HELD[c.kind] : 0;
  const open = 0.3 + 0.7 * Math.sin(Math.PI * Math.min(1, Math.max(0, into / s.length)));
  const formants = s.vowel.map((hz, f) => {
    const from = f === 1 ? (c.locus + before.vowel[1]) / 2 : f === 0 ? 300 : before.vowel[f]!;
    const aim = hz + 0.3 * (after.vowel[f]! - hz) * Math.max(0, into / s.length - 0.3);
    return towards(from, aim, (into + 0.05) / 0.1);
  });
  return {
    pitch: towards(before.pitch, s.pitch, (into + 0.03) / 0.09),
    voice: s.stress * (into < 0 ? held : Math.max(held, onset * gone * open)),
    formants,
    nasal: c.kind === "nasal" ? 1 - towards(0, 1, (into + 0.01) / 0.03) : 0,
  };
}

/** The noise of a consonant: a fricative's band over its length, a plosive's burst after its closure, the breath that follows it. */
function noise(r: Random, c: Consonant): Mono {
  const stop = c.kind === "plosive";
  const length = stop ? (c.voiced ? 0.012 : 0.035) : c.seconds;
  const y = silence(Math.ceil(length * RATE));
  const radius = Math.exp((-Math.PI * (stop ? 1400 : 1100 + c.hz * 0.25)) / RATE);
  const k = 2 * radius * Math.cos((2 * Math.PI * c.hz) / RATE);
  const gain = (1 - radius) * (c.hz > 5000 ? 1.5 : 2.2);
  let [a, b] = [0, 0];
  for (let i = 0; i < y.length; i++) {
    const p = i / y.length;
    const v = gain * gauss(r) + k * a - radius * radius * b;
    [b, a] = [a, v];
    y[i] = ((v + b) / 2) * (stop ? Math.exp(-p * 4) : Math.sin(Math.PI * p) ** 0.6) * c.gain;
  }
  return y;
}

/**
 * A phrase spoken, dry: pulses of the vocal folds (Rosenberg 1971) with jitter,
 * shimmer and breath, through four formants that move and two that do not; consonants laid before
 * their vowels. `crisp` scales the consonants' noise. Of the order of 0.1 RMS while it sounds.
 */
export function spoken(r: Random, syllables: readonly Syllable[], crisp: number): Mono {
  const last = syllables[syllables.length - 1]!;
  const lead = 0.14;
  const n = Math.floor((lead + last.at + last.length + 0.12) * RATE);
  const y = silence(n);
  const state = new Float64Array(12);
  const [pole, pole2, gain] = [new Float64Array(6), new Float64Array(6), new Float64Array(6)];
  let [phase, tilt, soft, voice, jitter, shimmer] = [0, 0, 0, 0, 1, 1];
  let now = posture(syllables, -lead);
  for (let i = 0; i < n; i++) {
    if (i % HOP === 0) {
      now = posture(syllables, i / RATE - lead);
      for (let f = 0; f < 6; f++) {
        const radius = Math.exp((-Math.PI * WIDTHS[f]! * (1 + now.nasal)) / RATE);
        pole[f] = 2 * radius * Math.cos((2 * Math.PI * (now.formants[f] ?? 4500 + 1250 * (f - 4))) / RATE);
        pole2[f] = -radius * radius;
        gain[f] = (1 - radius) * SHARE[f]! * (f > 0 ? 1 - 0.75 * now.nasal : 1) * 9;
      }
    }
    voice += (now.voice - voice) * 0.004;
    phase += (now.pitch * jitter) / RATE;
    if (phase >= 1) {
      phase -= 1;
      jitter = 1 + 0.009 * gauss(r);
      shimmer = 1 + 0.06 * gauss(r);
    }
    // Opens slowly, shuts fast, rests; quieter voices shut less sharply.
    const pulse =
      phase < 0.42
        ? 0.5 - 0.5 * Math.cos((Math.PI * phase) / 0.42)
        : phase < 0.58
          ? Math.cos((Math.PI * (phase - 0.42)) / 0.32)
          : 0;
    const flow = pulse - tilt;
    tilt = pulse;
    soft += (flow - soft) * (0.25 + 0.5 * voice);
    const drive = soft * shimmer + 0.022 * (r() - 0.5) * (0.25 + pulse);
    let v = 0;
    for (let f = 0; f < 6; f++) {
      const out = gain[f]! * drive + pole[f]! * state[2 * f]! + pole2[f]! * state[2 * f + 1]!;
      state[2 * f + 1] = state[2 * f]!;
      state[2 * f] = out;
      v += f % 2 ? -out : out;
    }
    y[i] = v * voice;
  }
  for (const s of syllables)
    if (s.before.gain && s.before.kind !== "nasal" && s.before.kind !== "glide") {
      const c = s.before;
      const at = s.at + lead - (c.kind === "plosive" ? (c.voiced ? 0.012 : 0.035) : c.seconds);
      lay(y, noise(r, c), at * RATE, crisp * 0.18 * (0.6 + 0.4 * s.stress));
    }
  return y;
}

/** Laughter: voiced breaths, about five a second, falling. */
export function laugh(r: Random, pitch: number, throat: number): Mono {
  const count = 4 + Math.floor(4 * r());
  const open = [700 * throat, 1250 * throat, 2500 * throat, 3400] as const;
  const h: Consonant = { kind: "fricative", voiced: false, hz: 1500, seconds: 0.07, gain: 0.5, locus: 1300 };
  const syllables = Array.from(
    { length: count },
    (_, k): Syllable => ({
      at: 0.1 + k * between(r, 0.17, 0.2),
      length: 0.085,
      pitch: pitch * (1.75 - (0.7 * k) / count) * (1 + 0.03 * gauss(r)),
      stress: (1.1 - (0.8 * k) / count) * between(r, 0.85, 1.1),
      vowel: open,
      before: h,
    }),
  );
  return spoken(r, syllables, 1.2);
}
