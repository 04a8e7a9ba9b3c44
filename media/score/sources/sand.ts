import { band, filtered } from "../dsp/filter";
import { type Mono, mapped, RATE, silence } from "../dsp/loop";
import { gauss, seeded } from "../dsp/random";

/** Sand set moving at a moment (seconds) by a tone of `hz`: how hard, and how long until its figure stands, seconds. */
export interface Stir {
  readonly at: number;
  readonly hz: number;
  readonly strength: number;
  readonly settles: number;
}

/** Grains that land in a second at full strength, and the few that still hop on a figure that has formed. */
const MOST = 3800;
const FEW = 12;

/**
 * Sand on a plate, grain by grain: each lands with a tick of its own, more of them while a figure gathers, and as the
 * plate throws them once a cycle, they land with its beat where that can still be heard as one.
 */
export function sand(seed: number, samples: number, stirs: readonly Stir[]): Mono {
  const r = seeded(seed);
  const moving = silence(samples);
  const turn = silence(samples);
  for (const { at, hz, strength, settles } of stirs)
    for (let i = 0; i < 5 * settles * RATE; i++) {
      const p = (Math.round(at * RATE) + i) % samples;
      const here = strength * Math.min(1, i / (0.05 * RATE)) * Math.exp(-i / (settles * RATE));
      if (here > moving[p]!) turn[p] = hz < 900 ? Math.sin((2 * Math.PI * hz * i) / RATE) : 0;
      moving[p]! += here;
    }
  const grains = mapped(moving, (m, i) => {
    const landing = (FEW + MOST * m * (1 + 0.85 * turn[i]!)) / RATE;
    return r() < landing ? gauss(r) * Math.exp(0.7 * gauss(r)) * (0.5 + 0.5 * Math.min(1, m)) : 0;
  });
  return filtered(grains, band(2600, 12000, 9, 12), 1024);
}
