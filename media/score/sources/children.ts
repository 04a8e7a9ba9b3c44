import { type Mono, RATE, silence } from "../dsp/loop";
import { between, gauss, pick, type Random } from "../dsp/random";

const VOWELS = [
  [850, 1600, 3400],
  [620, 2500, 3500],
  [400, 1150, 3100],
  [720, 1350, 3300],
] as const;

/** A child's voice along a path of pitches, Hz: pulses of the throat through three formants, dry. */
function voiced(
  r: Random,
  path: readonly number[],
  seconds: number,
  vowel: readonly [number, number, number],
  press: number,
): Mono {
  const n = Math.floor(seconds * RATE);
  const y = silence(n);
  const poles = vowel.map((hz, k) => {
    const radius = Math.exp((-Math.PI * (90 + 60 * k)) / RATE);
    return {
      a: 2 * radius * Math.cos((2 * Math.PI * hz) / RATE),
      b: -radius * radius,
      g: (1 - radius) * [1, 0.7, 0.4][k]!,
      s: 0,
      t: 0,
    };
  });
  let phase = 0;
  for (let i = 0; i < n; i++) {
    const p = (i / n) * (path.length - 1);
    const k = Math.min(path.length - 2, Math.floor(p));
    const hz = path[k]! * (path[k + 1]! / path[k]!) ** (p - k);
    phase += (2 * Math.PI * hz * (1 + 0.012 * Math.sin((2 * Math.PI * 6.3 * i) / RATE))) / RATE;
    // A pressed throat shuts faster: more harmonics, more carrying power.
    const drive =
      Math.sin(phase) +
      press * Math.sin(2 * phase) +
      press ** 2 * Math.sin(3 * phase) +
      press ** 3 * Math.sin(4 * phase) +
      0.08 * gauss(r);
    const env = Math.min(1, i / (0.03 * RATE), (n - i) / (0.07 * RATE));
    for (const f of poles) {
      const v = f.g * drive + f.a * f.s + f.b * f.t;
      f.t = f.s;
      f.s = v;
      y[i]! += env * v;
    }
  }
  return y;
}

/** A call over a distance: one or two long syllables, the second higher or lower by about a third. */
function call(r: Random): { at: number; sound: Mono }[] {
  const hz = between(r, 380, 560);
  const to = hz * pick(r, [0.8, 1.25, 1.5]);
  const first = between(r, 0.16, 0.3);
  return [
    { at: 0, sound: voiced(r, [hz * 0.9, hz, hz * 0.97], first, pick(r, VOWELS), 0.7) },
    {
      at: first + 0.04,
      sound: voiced(r, [to * 0.92, to * 1.04, to * 0.9], between(r, 0.3, 0.6), pick(r, VOWELS), 0.7),
    },
  ];
}

/** Laughter: breath let go five times a second, each burst lower than the last. */
function laugh(r: Random): { at: number; sound: Mono }[] {
  const hz = between(r, 420, 620);
  const vowel = pick(r, VOWELS);
  return Array.from({ length: 4 + Math.floor(4 * r()) }, (_, k) => {
    const f = hz * (1 - 0.05 * k) * (1 + 0.03 * gauss(r));
    return {
      at: 0.19 * k + 0.01 * gauss(r),
      sound: voiced(r, [f * 1.08, f, f * 0.86], 0.11, vowel, 0.5).map((v) => v * (1 - 0.1 * k)),
    };
  });
}

/** A squeal: up past where a voice is at home, and down. */
const squeal = (r: Random): { at: number; sound: Mono }[] => {
  const hz = between(r, 800, 1150);
  return [
    { at: 0, sound: voiced(r, [hz * 0.7, hz, hz * 1.1, hz * 0.8], between(r, 0.35, 0.7), VOWELS[1], 0.4) },
  ];
};

/** Words that nobody could make out: quick syllables around a pitch. */
function chatter(r: Random): { at: number; sound: Mono }[] {
  const out: { at: number; sound: Mono }[] = [];
  const hz = between(r, 290, 400);
  for (let t = 0; out.length < 4 + 5 * r(); t += between(r, 0.14, 0.24)) {
    const f = hz * (1 + 0.12 * gauss(r));
    out.push({
      at: t,
      sound: voiced(r, [f, f * between(r, 0.88, 1.15)], between(r, 0.09, 0.16), pick(r, VOWELS), 0.55).map(
        (v) => 0.7 * v,
      ),
    });
  }
  return out;
}

/** What children at play let out now and then, dry; to be heard from far off. */
export const child = (r: Random): { at: number; sound: Mono }[] =>
  pick(r, [call, laugh, chatter, chatter, squeal])(r);
