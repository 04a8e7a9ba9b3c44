import { above, band, below, bump, filteredPair, times } from "../dsp/filter";
import { lay, layAt, type Mono, RATE, type Stereo, silence } from "../dsp/loop";
import { struck, varied } from "../dsp/modes";
import { between, gauss, moments, seeded, white, whitePair } from "../dsp/random";

/** Frames and plates that ring on: Hz, seconds to fall by 1/e, gain. */
const FRAMES = [
  [412, 0.9, 0.7],
  [618, 1.1, 1],
  [843, 0.8, 0.9],
  [1266, 0.5, 0.4],
] as const;

/** What a steel tube full of air returns of a blow, after the blow itself: 2.4 s of it, and its frames. @param ear they differ. */
export function hullRing(seed: number, ear: 0 | 1): Mono {
  const y = white(seed + 17 * ear, Math.floor(2.7 * RATE)).map(
    (v, i) => 0.011 * v * Math.exp((-6.9 * i) / (2.4 * RATE)) * Math.min(1, i / (0.03 * RATE)),
  );
  const r = seeded(seed + 31 * ear);
  lay(y, struck(varied(r, FRAMES, 0.002, 0.1), 0.0001).slice(0, y.length), 0, 8e-5);
  y[0]! += 0.55;
  return y;
}

/** The sea on the outside, the ventilation far aft, and now and then a plate that takes up the strain. */
export function aboard(seed: number, samples: number): Stereo {
  const r = seeded(seed);
  const sea = filteredPair(
    whitePair(seed + 1, samples),
    times(below(30, 6), above(110, 7), bump(49, 0.08, 9)),
  );
  const loop = samples / RATE;
  for (const t of moments(r, loop, 4, 3)) {
    const groan = silence(Math.floor(1.4 * RATE));
    const hz = between(r, 210, 360);
    // Stick and slip: a train of small blows that slows as the strain goes.
    for (let at = 0, gap = 0.011; at < 0.5; at += gap, gap *= 1.05 + 0.02 * gauss(r))
      lay(
        groan,
        struck(
          [
            [hz, 0.09, 1],
            [hz * 1.51, 0.06, 0.6],
            [hz * 2.43, 0.04, 0.3],
          ],
          0.001,
        ).slice(0, Math.floor(0.8 * RATE)),
        at * RATE,
        0.5 * Math.exp(-at / 0.25) * between(r, 0.5, 1),
      );
    layAt(sea, groan, t * RATE, between(r, -0.8, 0.8), 0.25 * between(r, 0.4, 1));
  }
  return filteredPair(sea, band(30, 3000, 12, 12), 4096);
}
