import { above, filtered, filteredPair } from "../dsp/filter";
import { atLevel, mixPair, RATE, type Stereo } from "../dsp/loop";
import { quadrature } from "../dsp/quadrature";
import { whitePair } from "../dsp/random";
import { boneCurve } from "../hearing/bone";
import { lineAbove } from "../measure/spectrum";
import type { Score } from "../score";
import { dark as row } from "../worlds/dark";

/** The knock comes by the rail and through bone; the room has no lamp in it, and what is left is one's own floor. */
function inside(rail: Float64Array): Stereo {
  const bone = quadrature(filtered(rail, boneCurve));
  const floor = filteredPair(whitePair(1811, bone.length), above(220, 9));
  return mixPair(atLevel([bone, bone.slice()], -52), atLevel(floor, -66));
}

export const dark: Score = {
  name: "dark",
  stems: ["dark-world", "dark-inside"],
  render: () => {
    const { whole, rail } = row();
    return { "dark-world": whole, "dark-inside": inside(rail) };
  },
  claims: [
    {
      name: "WORLD, the line at 100 Hz above its neighbours once the knock has rung out, dB: nothing hums",
      most: 3,
      measure: (of) => lineAbove(of("dark-world")[0].subarray(5 * RATE), 100),
    },
    {
      name: "INSIDE, the line at 100 Hz above its neighbours, dB",
      most: 3,
      measure: (of) => lineAbove(of("dark-inside")[0], 100),
    },
  ],
};
