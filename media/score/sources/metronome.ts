import { biquad, run } from "../dsp/biquad";
import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { burst, type Mode, struck, varied } from "../dsp/modes";
import { gauss, type Random } from "../dsp/random";

/** A brass verge on a steel wheel, and the pyramid of thin wood that makes it loud. */
const VERGE: readonly Mode[] = [
  [2140, 0.007, 0.8],
  [3480, 0.005, 1],
  [5260, 0.003, 0.7],
  [8100, 0.0016, 0.4],
];
const PYRAMID: readonly Mode[] = [
  [214, 0.03, 0.8],
  [352, 0.024, 1],
  [587, 0.016, 0.8],
  [946, 0.011, 0.9],
  [1530, 0.007, 0.6],
];

/** One beat of a clockwork metronome: a click, the wheel's run to the other side, and the stop. @param side 0 or 1: the two never sound alike. */
export function tock(r: Random, side: 0 | 1): Mono {
  const y = silence(Math.floor(0.5 * RATE));
  const verge = varied(
    r,
    VERGE.map(([hz, t, g]) => [hz * (side ? 0.87 : 1), t, g] as const),
    0.004,
    0.1,
  );
  const wood = varied(
    r,
    PYRAMID.map(([hz, t, g], k) => [hz, t, g * (k % 2 === side ? 1 : 0.6)] as const),
    0.002,
    0.1,
  );
  lay(y, struck(verge, 0.0001), 0, 1 + 0.05 * gauss(r));
  lay(y, struck(wood, 0.0005), 0, 0.9);
  lay(y, run(burst(r, 0.002, 0.004), biquad("band", 3100, 1)), 0.003 * RATE, 0.03);
  lay(y, struck(verge, 0.0003), (0.017 + 0.0008 * gauss(r)) * RATE, 0.28);
  lay(y, struck(wood, 0.001), 0.018 * RATE, 0.3);
  return y;
}

/** The spring unwinding between beats: a train of teeth too quick and too soft to count. */
export function clockwork(r: Random, seconds: number): Mono {
  const y = silence(Math.floor(seconds * RATE));
  for (let t = 0; t < seconds; t += 0.031 * (1 + 0.12 * gauss(r)))
    lay(
      y,
      struck(
        varied(
          r,
          [
            [1310, 0.003, 1],
            [2760, 0.002, 0.7],
          ],
          0.05,
        ),
        0.0004,
      ),
      Math.min(t, seconds - 0.05) * RATE,
      0.02 * (1 + 0.4 * gauss(r)),
    );
  return y;
}
