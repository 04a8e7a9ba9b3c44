import { air } from "../air";
import { filteredPair } from "../dsp/filter";
import { fromDb, mixPair, type Stereo, silentPair } from "../dsp/loop";
import { quadraturePair } from "../dsp/quadrature";
import { bandLevel, lineAbove } from "../measure/spectrum";
import { envelope, strongestRate } from "../measure/time";
import type { Score } from "../score";
import { stopped, world } from "../worlds/flatbed";

/** Rate of the clatter above 9 kHz where it swings most, Hz. */
function clatter(x: Stereo): number {
  const high = filteredPair(x, (hz) => (hz > 9000 ? 1 : 0), 1024);
  return strongestRate(envelope(high, 0.004), 0.004, 15, 40);
}

export const flatbed: Score = {
  name: "flatbed",
  stems: ["flatbed-world", "flatbed-inside"],
  render: (desk) => {
    const still = stopped();
    // The room does not go away while the table runs.
    const running = mixPair(mixPair(silentPair(still[0].length), still, fromDb(-6)), world());
    return {
      "flatbed-world": running,
      "flatbed-inside": air(desk, "flatbed-inside", quadraturePair(still), {
        audiogram: ["notch", "notch"],
        spl: 80,
        db: 0,
      }),
    };
  },
  claims: [
    {
      name: "INSIDE leaves 6 kHz free for the tone: dB at 5 to 7 kHz against the whole",
      most: -40,
      measure: (of) =>
        bandLevel(of("flatbed-inside")[0], 5000, 7000) - bandLevel(of("flatbed-inside")[0], 20, 20000),
    },
    {
      name: "WORLD, a line at 6 kHz above its neighbours, dB",
      most: 10,
      measure: (of) => lineAbove(of("flatbed-world")[0], 6000),
    },
    {
      name: "WORLD, strongest rate of the clatter above 9 kHz, Hz: frames",
      least: 23.9,
      most: 24.1,
      measure: (of) => clatter(of("flatbed-world")),
    },
  ],
};
