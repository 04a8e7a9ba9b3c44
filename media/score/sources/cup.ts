import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { burst, type Mode, struck, varied } from "../dsp/modes";
import { between, gauss, type Random } from "../dsp/random";

/** A stoneware mug with tea in it, by its handle's two families of modes: each comes as a pair (Rossing 1990). */
const MUG: readonly Mode[] = [
  [1480, 0.05, 0.6],
  [1585, 0.055, 0.8],
  [3320, 0.028, 0.7],
  [3540, 0.026, 0.6],
  [5730, 0.014, 0.5],
  [8410, 0.008, 0.3],
];
/** A teaspoon: a bar of steel held in fingers. */
const SPOON: readonly Mode[] = [
  [2870, 0.045, 0.4],
  [6890, 0.03, 0.6],
  [11200, 0.018, 0.4],
];
/** A worktop of thin board on a frame. */
const BOARD: readonly Mode[] = [
  [128, 0.03, 1],
  [233, 0.022, 0.8],
  [410, 0.014, 0.6],
  [890, 0.006, 0.4],
];

/** A mug put down: its foot's rim lands on one side and then on the other. */
export function putDown(r: Random): Mono {
  const y = silence(Math.floor(0.5 * RATE));
  const second = between(r, 0.018, 0.04);
  for (const [at, force] of [
    [0, 1],
    [second, between(r, 0.3, 0.6)],
    [second + between(r, 0.012, 0.02), 0.2],
  ] as const) {
    lay(y, struck(varied(r, BOARD, 0.03, 0.2), 0.0012), at * RATE, 0.8 * force);
    lay(y, struck(varied(r, MUG, 0.002, 0.3), 0.0004), at * RATE, 0.2 * force);
  }
  return y;
}

/** Stirring: the spoon rides round the wall and knocks it at every turn, and slides between. @param turns how many. */
export function stirred(r: Random, turns: number): Mono {
  const pace = between(r, 0.24, 0.33);
  const y = silence(Math.floor((turns * pace + 1.2) * RATE));
  for (let k = 0; k < turns; k++)
    for (const phase of [0, 0.46]) {
      const at = (k + phase + 0.05 * gauss(r)) * pace + 0.05;
      const force = between(r, 0.3, 1) * (phase ? 0.6 : 1);
      lay(y, struck(varied(r, MUG, 0.0015, 0.4), 0.0002), at * RATE, 0.35 * force);
      lay(y, struck(varied(r, SPOON, 0.004, 0.4), 0.0001), at * RATE, 0.5 * force);
      lay(y, burst(r, 0.03, 0.03), at * RATE + 800, 0.006 * force);
    }
  // Twice on the rim, to be rid of the drop.
  for (const at of [0.3, 0.47])
    lay(
      y,
      struck(varied(r, [...MUG, ...SPOON], 0.002, 0.3), 0.0001),
      (turns * pace + at) * RATE,
      between(r, 0.5, 0.9),
    );
  return y;
}
