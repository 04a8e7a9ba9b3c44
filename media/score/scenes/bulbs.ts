import { air } from "../air";
import { filtered, filteredPair } from "../dsp/filter";
import { atLevel, type Mono, mixPair, type Stereo } from "../dsp/loop";
import { quadrature, quadraturePair } from "../dsp/quadrature";
import { boneCurve } from "../hearing/bone";
import { lineAbove } from "../measure/spectrum";
import { envelope } from "../measure/time";
import type { Desk, Score } from "../score";
import { type Row, world } from "../worlds/bulbs";

/** The rail's steel, then bone with the canals closed: one hum, the same at both ears, and the relay as a knock that rings. */
function inside(desk: Desk, { whole, rail }: Row): Stereo {
  const bone: Mono = quadrature(filtered(rail, boneCurve));
  const left = air(desk, "bulbs-inside", quadraturePair(whole), { audiogram: ["N3", "N3"], spl: 88, db: 20 });
  return mixPair(left, atLevel([bone, bone], -34));
}

/** How far a harmonic's level swings over the loop, 5th to 95th percentile of 0.25 s, dB. */
function swing(x: Stereo, hz: number): number {
  const line = filteredPair(x, (f) => (Math.abs(f - hz) < 30 ? 1 : 0), 8192);
  const levels = [...envelope(line, 0.25)].map((v) => 20 * Math.log10(v + 1e-9)).sort((a, b) => a - b);
  return levels[Math.floor(levels.length * 0.95)]! - levels[Math.floor(levels.length * 0.05)]!;
}

export const bulbs: Score = {
  name: "bulbs",
  stems: ["bulbs-world", "bulbs-inside"],
  render: (desk) => {
    const row = world();
    return { "bulbs-world": row.whole, "bulbs-inside": inside(desk, row) };
  },
  claims: [
    {
      name: "WORLD, the hum's line at 100 Hz above its neighbours, dB",
      least: 12,
      measure: (of) => lineAbove(of("bulbs-world")[0], 100),
    },
    {
      name: "WORLD, first sample within 6 dB of the relay's peak, ms after the cut",
      most: 20,
      measure: (of) => {
        const [l, r] = of("bulbs-world");
        const early = l.slice(0, 24000).map((v, i) => Math.max(Math.abs(v), Math.abs(r[i]!)));
        const peak = Math.max(...early);
        return early.findIndex((v) => v > peak / 2) / 48;
      },
    },
    {
      name: "WORLD, how far the harmonic at 600 Hz swings as filaments come near it and drift off, dB",
      least: 3,
      measure: (of) => swing(of("bulbs-world"), 600),
    },
  ],
};
