import { type Mono, RATE, type Stereo, silence } from "./loop";

/** b0 b1 b2 a1 a2, a0 normalised to 1. */
export type Biquad = readonly [number, number, number, number, number];

/** R. Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients". */
export function biquad(kind: "low" | "high" | "band" | "peak", hz: number, q: number, db = 0): Biquad {
  const w = (2 * Math.PI * hz) / RATE;
  const c = Math.cos(w);
  const alpha = Math.sin(w) / 2 / q;
  const a = 10 ** (db / 40);
  const over = (b0: number, b1: number, b2: number, a0: number, a2: number): Biquad => [
    b0 / a0,
    b1 / a0,
    b2 / a0,
    (-2 * c) / a0,
    a2 / a0,
  ];
  if (kind === "low") return over((1 - c) / 2, 1 - c, (1 - c) / 2, 1 + alpha, 1 - alpha);
  if (kind === "high") return over((1 + c) / 2, -1 - c, (1 + c) / 2, 1 + alpha, 1 - alpha);
  if (kind === "band") return over(alpha, 0, -alpha, 1 + alpha, 1 - alpha);
  return over(1 + alpha * a, -2 * c, 1 - alpha * a, 1 + alpha / a, 1 - alpha / a);
}

export function run(x: Mono, k: Biquad): Mono {
  const y = silence(x.length);
  let a = 0;
  let b = 0;
  for (let i = 0; i < x.length; i++) {
    const v = x[i]!;
    const o = k[0] * v + a;
    a = k[1] * v - k[3] * o + b;
    b = k[2] * v - k[4] * o;
    y[i] = o;
  }
  return y;
}

/** Any stateful process on a loop: two laps, the second kept, so that its state at the head is that at the tail. */
export function twoLaps(x: Mono, process: (laps: Mono) => Mono): Mono {
  const laps = silence(2 * x.length);
  laps.set(x);
  laps.set(x, x.length);
  return process(laps).slice(x.length);
}
export const looped = (x: Mono, ...ks: readonly Biquad[]): Mono => twoLaps(x, (y) => ks.reduce(run, y));
export const loopedPair = (x: Stereo, ...ks: readonly Biquad[]): Stereo => [
  looped(x[0], ...ks),
  looped(x[1], ...ks),
];
