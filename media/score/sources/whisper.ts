import { type Mono, RATE, silence } from "../dsp/loop";
import { between, gauss, type Random } from "../dsp/random";

/** Part of a whispered word: three formants in Hz at its beginning and end, or a consonant's band. */
interface Part {
  readonly seconds: number;
  readonly level: number;
  readonly from: readonly [number, number, number];
  readonly to: readonly [number, number, number];
  /** Width of each formant, Hz: narrow for a vowel, wide for a hiss. */
  readonly width: number;
}
const vowel = (seconds: number, level: number, from: Part["from"], to: Part["to"] = from): Part => ({
  seconds,
  level,
  from,
  to,
  width: 130,
});
const hiss = (seconds: number, level: number, hz: number): Part => ({
  seconds,
  level,
  from: [hz, hz * 1.4, hz * 1.9],
  to: [hz, hz * 1.4, hz * 1.9],
  width: 1100,
});

/** One, two, three, four, under the breath. */
const WORDS: readonly (readonly Part[])[] = [
  [
    vowel(0.07, 0.5, [360, 750, 2300], [620, 1150, 2400]),
    vowel(0.1, 1, [640, 1180, 2400], [480, 1350, 2500]),
    vowel(0.05, 0.3, [300, 1500, 2500]),
  ],
  [hiss(0.035, 1.1, 3900), vowel(0.15, 0.8, [340, 1300, 2300], [320, 900, 2250])],
  [
    hiss(0.07, 0.35, 5200),
    vowel(0.05, 0.6, [420, 1300, 1750]),
    vowel(0.14, 0.9, [330, 2150, 2800], [300, 2300, 3000]),
  ],
  [hiss(0.07, 0.45, 4400), vowel(0.17, 1, [520, 900, 2400], [470, 1000, 1700])],
];

/** A count from one to four, whispered: breath through a moving throat, no voice in it. @param number 0 to 3 */
export function whispered(r: Random, number: number): Mono {
  const word = WORDS[number % 4]!;
  const pace = between(r, 0.9, 1.12);
  const y = silence(Math.floor(0.6 * RATE));
  const state = new Float64Array(6);
  let at = 0;
  let level = 0;
  for (const p of word) {
    const n = Math.floor(p.seconds * pace * RATE);
    for (let i = 0; i < n && at < y.length; i++, at++) {
      level += (p.level - level) / (0.012 * RATE);
      const u = i / n;
      const air = gauss(r);
      for (let f = 0; f < 3; f++) {
        const hz = p.from[f]! + (p.to[f]! - p.from[f]!) * u;
        const radius = Math.exp((-Math.PI * p.width * (1 + 0.4 * f)) / RATE);
        const v =
          (1 - radius) * [1, 0.8, 0.6][f]! * air +
          2 * radius * Math.cos((2 * Math.PI * hz) / RATE) * state[2 * f]! -
          radius * radius * state[2 * f + 1]!;
        state[2 * f + 1] = state[2 * f]!;
        state[2 * f] = v;
        y[at]! += level * v;
      }
    }
  }
  for (; at < y.length; at++) y[at] = y[at - 1]! * 0.995;
  return y;
}

/** Breath let go by someone whose arms burn: a wide hiss through an open throat, quick to come and slow to go. */
export function sighed(r: Random): Mono {
  const seconds = between(r, 0.5, 1.1);
  const y = silence(Math.floor(seconds * RATE));
  const [state, open] = [new Float64Array(4), between(r, 560, 760)];
  for (let i = 0; i < y.length; i++) {
    const p = i / y.length;
    const air = gauss(r) * Math.sin(Math.PI * p ** 0.45) ** 1.5;
    for (const [f, hz, width] of [
      [0, open * (1 - 0.2 * p), 260],
      [1, open * 2.1, 420],
    ] as const) {
      const radius = Math.exp((-Math.PI * width) / RATE);
      const v =
        (1 - radius) * air +
        2 * radius * Math.cos((2 * Math.PI * hz) / RATE) * state[2 * f]! -
        radius * radius * state[2 * f + 1]!;
      state[2 * f + 1] = state[2 * f]!;
      state[2 * f] = v;
      y[i]! += 0.7 * v;
    }
  }
  return y;
}
