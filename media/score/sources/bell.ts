import { lay, type Mono, silence } from "../dsp/loop";
import { type Mode, struck } from "../dsp/modes";
import { between, gauss, type Random } from "../dsp/random";

/**
 * A church bell, Hz: hum, prime, tierce, quint, nominal and what lies above.
 * In a true bell they stand as 0.5, 1, 1.2, 1.5, 2 (R. Perrin, T. Charnley and
 * J. dePont, J. Sound Vib. 90, 1983); in this one the prime is flat, the hum
 * sharp, and each mode is a doublet, because no casting is quite round. Pairs
 * some 20 to 40 Hz apart do not beat: they grate.
 */
export const BELL = {
  hum: [331, 333.1],
  prime: [577, 589],
  tierce: [742, 764],
  quint: [938, 951],
  nominal: [1241, 1272],
  superquint: [1873, 1905],
  octave: [2586, 2624],
  upper: [3391, 3438],
} as const;

const RINGS: Record<keyof typeof BELL, readonly [decay: number, gain: number]> = {
  hum: [2.4, 0.4],
  prime: [1.1, 0.7],
  tierce: [1.3, 1],
  quint: [0.7, 0.5],
  nominal: [0.8, 1],
  superquint: [0.5, 0.8],
  octave: [0.3, 0.7],
  upper: [0.18, 0.5],
};

/** One stroke: the clapper meets the lip on one side, which favours one of each pair. */
export function stroke(r: Random, side: 0 | 1, force: number): Mono {
  const modes: Mode[] = (Object.keys(BELL) as (keyof typeof BELL)[]).flatMap((name) => {
    const [decay, gain] = RINGS[name];
    return BELL[name].map(
      (hz, k): Mode => [
        hz,
        decay * between(r, 0.96, 1.04),
        gain * (k === side ? 1 : 0.74) * (1 + 0.06 * gauss(r)),
      ],
    );
  });
  const ring = struck(modes, 0.0004 / force);
  const y: Mono = silence(ring.length);
  lay(y, ring, 0, force);
  // Iron on bronze, before the bell has made a note of it.
  lay(
    y,
    struck(
      [
        [4630, 0.02, 1],
        [5810, 0.015, 0.8],
        [7240, 0.01, 0.6],
      ],
      0.0001,
    ),
    0,
    0.7 * force,
  );
  return y;
}

/** Moments of a bell rung by hand, seconds: its swing is steady, the ringer's arm less so. */
export const tolling = (r: Random, from: number, strokes: number, swing: number): number[] =>
  Array.from({ length: strokes }, (_, k) => from + k * swing + 0.03 * gauss(r) + 0.05 * (k % 2));
