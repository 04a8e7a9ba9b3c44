import { above, below, filteredPair, times } from "../dsp/filter";
import { mapped, RATE, type Stereo } from "../dsp/loop";
import { drift, whitePair } from "../dsp/random";

/** Lines within the hiss, Hz, and their strength against it: too faint to hold, and two of them beat. */
const LINES = [
  [7850, 0.05],
  [7853.4, 0.03],
  [9211.15, 0.02],
  [6120.3, 0.022],
] as const;

/** The nerve itself: a high hiss without a place, and lines in it that come and go, each ear's on its own. */
export function nerve(seed: number, samples: number): Stereo {
  const hiss = filteredPair(whitePair(seed, samples), times(below(5200, 10), above(9500, 12)));
  const breath = drift(seed + 9, samples, 4, 10);
  return [0, 1].map((ear) => {
    const lines = LINES.map(([hz, gain], k) => ({
      turn: (2 * Math.PI * Math.round((hz * samples) / RATE)) / samples,
      move: drift(seed + 1 + k + 10 * ear, samples, 2, 7),
      gain,
      phase: ear * (k + 0.4),
    }));
    return mapped(
      hiss[ear]!,
      (v, i) =>
        v * (1 + 0.1 * breath[i]!) +
        lines.reduce(
          (s, l) => s + l.gain * Math.max(0, 1 + 0.6 * l.move[i]!) * Math.sin(l.turn * i + l.phase),
          0,
        ),
    );
  }) as unknown as Stereo;
}
