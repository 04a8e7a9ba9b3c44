/**
 * A circular membrane of radius 1, fixed at its rim, and a stick that strikes it (Rayleigh, Theory of
 * Sound, §200; P. Morse, Vibration and Sound, §19): z = Σ a J_m(k r) cos m(θ − θ0) sin(ω τ) e^(−τ/T), ω ∝ k.
 */
import { besselJ, besselZeros } from "./bessel";
import type { Steps } from "./steps";

export interface HeadMode {
  /** Nodal diameters, and the zero of J_m that its rim is. */
  readonly m: number;
  readonly k: number;
  /** Frequency against the lowest mode's. */
  readonly ratio: number;
  /** Seconds to fall to 1/e. */
  readonly decay: number;
  /** How far it goes when the stick falls, against the other modes. */
  readonly gain: number;
}

export interface Stick {
  /** From the middle, 0 to 1. */
  readonly at: number;
  /** Half the breadth of what it hits, in radii: it cannot move what is finer. */
  readonly tip: number;
}

/** Seconds for which the lowest would ring if it gave the air nothing. */
const RING = 1.1;
/** Round modes push the air all one way: they give it much more, and are the sooner spent. */
const ROUND = 1.8;

/** Modes up to wavenumber `limit`, of up to `diameters` nodal diameters, as a stick of no weight leaves them moving. */
export function* headModes(limit: number, diameters: number, { at, tip }: Stick): Steps<readonly HeadMode[]> {
  const lowest = (yield* besselZeros(0, 3))[0] ?? Number.NaN;
  const zeros: { m: number; k: number }[] = [];
  for (let m = 0; m <= diameters; m++) zeros.push(...(yield* besselZeros(m, limit)).map((k) => ({ m, k })));
  yield;
  return zeros
    .map(({ m, k }) => {
      const ratio = k / lowest;
      // A velocity given to the place where the stick falls, in terms of the modes; a displacement is ω times less.
      const share = ((m === 0 ? 1 : 2) * besselJ(m, k * at)) / besselJ(m + 1, k) ** 2;
      return {
        m,
        k,
        ratio,
        decay: RING / ((m === 0 ? ROUND : 1) * ratio ** 1.1),
        gain: (share * Math.exp(-((k * tip) ** 2) / 4)) / k,
      };
    })
    .sort((a, b) => a.k - b.k);
}

/**
 * Where a mode stands, 0 to about 1, `seconds` after a blow that came after many like it, `beat` seconds apart.
 * `turns`: of the lowest mode in a second, as it is drawn; `since`: seconds, so slowed, for which it moves already.
 */
export function standing(
  { ratio, decay }: HeadMode,
  seconds: number,
  beat: number,
  turns: number,
  since: number,
): number {
  let sum = 0;
  // What is older than seven times its decay is a thousandth.
  for (let age = seconds; age < 7 * decay; age += beat)
    sum += Math.exp(-age / decay) * Math.sin(2 * Math.PI * turns * ratio * (age + since));
  return sum;
}
