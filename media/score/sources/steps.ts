import { biquad, run } from "../dsp/biquad";
import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { burst, struck, varied } from "../dsp/modes";
import { between, gauss, type Random } from "../dsp/random";

export interface Shoe {
  /** Hardness of the heel, 0 (rubber) to 1 (leather, steel). */
  readonly hard: number;
  readonly ground: "stone" | "wood" | "lino";
}

const GROUND = {
  stone: [
    [180, 0.012, 0.45],
    [410, 0.006, 0.5],
    [720, 0.005, 0.45],
    [1150, 0.004, 0.4],
    [2600, 0.0025, 0.32],
    [4300, 0.0014, 0.2],
  ],
  wood: [
    [92, 0.045, 0.7],
    [168, 0.03, 0.7],
    [330, 0.018, 0.55],
    [720, 0.008, 0.35],
    [1380, 0.005, 0.22],
    [2700, 0.0028, 0.14],
  ],
  lino: [
    [104, 0.014, 0.3],
    [233, 0.009, 0.4],
    [470, 0.006, 0.45],
    [840, 0.0045, 0.42],
    [1650, 0.003, 0.36],
    [3100, 0.0018, 0.24],
  ],
} as const;

/** Heel, a roll of the sole, and the ball of the foot: a step is three small sounds, never one. */
export function step(r: Random, { hard, ground }: Shoe): Mono {
  const y = silence(Math.floor(0.45 * RATE));
  const contact = 0.0011 - 0.0009 * hard;
  lay(y, struck(varied(r, GROUND[ground], 0.13), contact), 0, 2.6 * between(r, 0.8, 1.1));
  // A heel is no bar: most of its knock has no pitch.
  const knock = (decay: number): Mono =>
    run(run(burst(r, 0.0003, decay), biquad("high", 110, 0.6)), biquad("low", 900 + 2600 * hard, 0.6));
  lay(y, knock(between(r, 0.004, 0.008)), 0, 0.62 * between(r, 0.85, 1.15));
  lay(y, knock(0.009), between(r, 0.1, 0.135) * RATE, 0.2);
  const grit = run(
    run(burst(r, 0.002, 0.012 + 0.01 * r()), biquad("high", 900, 0.7)),
    biquad("low", 3500 + 3000 * hard, 0.7),
  );
  lay(y, grit, 0.0015 * RATE, 0.05 + 0.05 * hard);
  const roll = run(run(burst(r, 0.03, 0.025), biquad("high", 500, 0.7)), biquad("low", 2600, 0.7));
  lay(y, roll, between(r, 0.05, 0.07) * RATE, 0.018);
  lay(y, struck(varied(r, GROUND[ground], 0.16), contact * 1.8), between(r, 0.1, 0.135) * RATE, 1.1);
  return y;
}

/** Moments of someone walking, in seconds: a pace a second, with the unevenness of two legs. */
export function walk(r: Random, from: number, until: number, pace: number): number[] {
  const out: number[] = [];
  let left = true;
  for (let t = from; t < until; t += (1 / pace) * (1 + 0.02 * gauss(r))) {
    out.push(t + (left ? 0.012 : 0));
    left = !left;
  }
  return out;
}
