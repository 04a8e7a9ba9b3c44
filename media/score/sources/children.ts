import { type Mono, RATE, silence } from "../dsp/loop";
import { between, gauss, pick, type Random } from "../dsp/random";

/** Formants of a child of about eight, Hz (Peterson and Barney 1952, children, rounded). */
const VOWELS = [
  [1030, 1370, 3170, 4600],
  [690, 2610, 3570, 4700],
  [370, 3200, 3730, 4900],
  [560, 1410, 3310, 4600],
  [850, 1590, 3360, 4700],
  [680, 1060, 3180, 4500],
] as const;
type Vowel = (typeof VOWELS)[number];
const WIDTHS = [110, 150, 220, 320] as const;
const GAINS = [1, 0.75, 0.5, 0.25] as const;

interface Voice {
  /** Pitches along the syllable, Hz. */
  readonly path: readonly number[];
  readonly seconds: number;
  readonly from: Vowel;
  readonly to: Vowel;
  /** Share of the period for which the glottis is shut: a shout shuts it longer. */
  readonly press: number;
  /** Breath let out before the voice, seconds: the h of a laugh. */
  readonly breath?: number;
}

/** A syllable, dry: a glottal pulse whose pitch and strength are never quite steady, through four formants that move. */
function voiced(r: Random, { path, seconds, from, to, press, breath = 0 }: Voice): Mono {
  const n = Math.floor(seconds * RATE);
  const y = silence(n);
  const state = silence(8);
  const poles = silence(12);
  let phase = 0;
  let last = 0;
  let shake = 0;
  let shimmer = 1;
  const open = 0.72 - 0.3 * press;
  for (let i = 0; i < n; i++) {
    const q = i / n;
    if (i % 48 === 0) {
      shake += 0.18 * (gauss(r) * 0.016 - shake);
      for (let f = 0; f < 4; f++) {
        const hz = from[f]! + (to[f]! - from[f]!) * Math.min(1, Math.max(0, (q - 0.2) * 1.6));
        const radius = Math.exp((-Math.PI * WIDTHS[f]!) / RATE);
        poles[3 * f] = 2 * radius * Math.cos((2 * Math.PI * hz) / RATE);
        poles[3 * f + 1] = -radius * radius;
        poles[3 * f + 2] = (1 - radius) * GAINS[f]! * 5;
      }
    }
    const p = q * (path.length - 1);
    const k = Math.min(path.length - 2, Math.floor(p));
    const hz = path[k]! * (path[k + 1]! / path[k]!) ** (p - k);
    phase += (hz * (1 + shake)) / RATE;
    if (phase >= 1) {
      phase -= 1;
      shimmer = 1 + 0.09 * gauss(r);
    }
    const part = phase / open;
    const pulse =
      part >= 1
        ? 0
        : shimmer *
          (part < 0.68 ? Math.sin((Math.PI * part) / 1.36) ** 2 : Math.cos((Math.PI * (part - 0.68)) / 0.64));
    const t = i / RATE;
    const rise = breath > 0 ? Math.min(1, Math.max(0, (t - breath) / 0.03)) : Math.min(1, t / 0.035);
    const fall = Math.min(1, (n - i) / (0.08 * RATE));
    const air = gauss(r) * (t < breath ? 0.12 : 0.015 + 0.03 * (pulse > 0 ? 1 : 0));
    const drive = rise * (pulse - last) + air;
    last = pulse;
    let v = 0;
    for (let f = 0; f < 4; f++) {
      const o =
        poles[3 * f + 2]! * drive + poles[3 * f]! * state[2 * f]! + poles[3 * f + 1]! * state[2 * f + 1]!;
      state[2 * f + 1] = state[2 * f]!;
      state[2 * f] = o;
      v += o;
    }
    y[i] = fall * v;
  }
  return y;
}

export interface Cry {
  readonly at: number;
  readonly sound: Mono;
}

/** A call over a distance: one or two long syllables, the second higher or lower by about a third. */
function call(r: Random): Cry[] {
  const hz = between(r, 420, 640);
  const up = hz * pick(r, [0.8, 1.2, 1.26, 1.5]);
  const first = between(r, 0.14, 0.28);
  const [a, b, c] = [pick(r, VOWELS), pick(r, VOWELS), pick(r, VOWELS)];
  return [
    {
      at: 0,
      sound: voiced(r, { path: [hz * 0.86, hz, hz * 0.95], seconds: first, from: a, to: b, press: 0.8 }),
    },
    {
      at: first + between(r, 0.01, 0.05),
      sound: voiced(r, {
        path: [up * 0.9, up * 1.05, up, up * 0.82],
        seconds: between(r, 0.32, 0.8),
        from: b,
        to: c,
        press: 0.9,
      }),
    },
  ];
}

/** Laughter: breath let go about five times a second, each burst shorter of it than the last, and a gasp. */
function laugh(r: Random): Cry[] {
  const hz = between(r, 430, 680);
  const vowel = pick(r, VOWELS);
  let t = 0;
  return Array.from({ length: 4 + Math.floor(6 * r()) }, (_, k): Cry => {
    const f = hz * (1 + 0.12 * Math.sin(0.9 * k) - 0.035 * k) * (1 + 0.05 * gauss(r));
    const seconds = between(r, 0.13, 0.19);
    const at = t;
    t += seconds + between(r, 0.01, 0.06);
    const sound = voiced(r, {
      path: [f * 1.1, f, f * 0.8],
      seconds,
      from: vowel,
      to: pick(r, VOWELS),
      press: 0.5,
      breath: between(r, 0.04, 0.07),
    });
    const strength = between(r, 0.6, 1) * (1 - 0.07 * k);
    return { at, sound: sound.map((v) => v * strength) };
  });
}

/** A squeal: up past where a voice is at home, broken there, and down. */
const squeal = (r: Random): Cry[] => {
  const hz = between(r, 850, 1350);
  const path = [hz * 0.6, hz * 0.95, hz * between(r, 1, 1.2), hz, hz * between(r, 0.55, 0.85)];
  const [from, to] = [VOWELS[1], pick(r, [VOWELS[2], VOWELS[4]])];
  return [{ at: 0, sound: voiced(r, { path, seconds: between(r, 0.4, 1), from, to, press: 0.6 }) }];
};

/** What would be words if one were nearer: quick syllables that climb and fall together. */
function chatter(r: Random): Cry[] {
  const hz = between(r, 290, 410);
  const count = 3 + Math.floor(7 * r());
  let t = 0;
  let from = pick(r, VOWELS);
  return Array.from({ length: count }, (_, k): Cry => {
    const arch = 1 + 0.22 * Math.sin((Math.PI * (k + 1)) / (count + 1));
    const f = hz * arch * (1 + 0.05 * gauss(r));
    const seconds = between(r, 0.09, 0.17) * (k === count - 1 ? 1.7 : 1);
    const to = pick(r, VOWELS);
    const strength = between(r, 0.45, 0.9);
    const path = [f * 0.97, f * 1.04, f * between(r, 0.85, 1)];
    const sound = voiced(r, { path, seconds, from, to, press: 0.55 }).map((v) => v * strength);
    const at = t;
    t += seconds + between(r, 0, 0.05);
    from = to;
    return { at, sound };
  });
}

/** What children at play let out now and then, dry; to be heard from far off. */
export const child = (r: Random): Cry[] =>
  pick(r, [call, call, laugh, laugh, chatter, chatter, chatter, squeal])(r);
