import { above, band, below, bump, filtered, filteredPair, through, times } from "../dsp/filter";
import { atLevel, mappedPair, mixPair, type Stereo } from "../dsp/loop";
import { struck, varied } from "../dsp/modes";
import { between, drift, seeded, whitePair } from "../dsp/random";
import { bandLevel } from "../measure/spectrum";
import { heardIn, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { mains } from "../sources/mains";
import { step, walk } from "../sources/steps";
import { talking } from "../sources/talkers";

const N = loopOf("corridor-world");
/** Lino, plaster, twenty-six metres of it. */
const CORRIDOR: Room = {
  size: [2.2, 26, 2.7],
  ear: [1.1, 5, 1.6],
  rt: (hz) => (hz < 250 ? 1.3 : hz < 2500 ? 1.1 : 0.7),
  returns: 0.74,
  tail: 2,
  seconds: 1.2,
};

function duct(): Stereo {
  const air = filteredPair(
    whitePair(1901, N),
    times(below(60, 12), above(330, 6), bump(172, 0.12, 6), bump(86, 0.12, 5)),
  );
  const whisper = filteredPair(whitePair(1902, N), band(1400, 5200, 9, 9));
  const slow = drift(1903, N, 2.5, 8);
  return mixPair(
    mappedPair(air, (v, i) => v * (1 + 0.07 * slow[i]!)),
    mappedPair(whisper, (v, i) => v * 0.025 * (1 + 0.15 * slow[(i + 51111) % N]!)),
  );
}

function world(): Stereo {
  const r = seeded(1910);
  const mix = atLevel(duct(), -37);
  mixPair(
    mix,
    atLevel(
      heardIn(
        CORRIDOR,
        1911,
        filtered(mains(1912, N, [1, 0.25, 0.4, 0.1, 0.25, 0.08, 0.15, 0.05, 0.1]), above(900, 6)),
        [1.1, 8, 2.6],
      ),
      -44,
    ),
  );
  const door = struck(
    varied(
      r,
      [
        [61, 0.14, 1],
        [104, 0.1, 0.8],
        [187, 0.06, 0.5],
        [330, 0.03, 0.3],
        [760, 0.012, 0.15],
      ],
      0.02,
    ),
    0.004,
  );
  const latch = struck(
    varied(r, [
      [980, 0.012, 1],
      [2140, 0.008, 0.7],
      [3600, 0.005, 0.4],
    ]),
    0.0003,
  );
  mixPair(
    mix,
    atLevel(
      placed(
        CORRIDOR,
        1913,
        N,
        [1.1, 22, 1.2],
        [
          { at: 6.3, sound: door, gain: 4 },
          { at: 6.36, sound: latch, gain: 0.5 },
          { at: 17.9, sound: latch, gain: 0.3 },
        ],
      ),
      -38,
    ),
  );
  // Steps that turn a corner before they come near.
  const steps = [...walk(r, 8.1, 14.6, 1.74), ...walk(r, 19.2, 21.6, 1.9)].map((at) => ({
    at,
    sound: step(r, { hard: 0.65, ground: "lino" as const }),
    gain: between(r, 0.7, 1.05),
  }));
  mixPair(mix, atLevel(placed(CORRIDOR, 1914, N, [1.4, 20, 0.1], steps), -35));
  const voice = filtered(
    talking({ seed: 1915, pitch: 118, throat: 1, eager: 0.4, crisp: 0.5 }, N),
    above(1100, 9),
  );
  return mixPair(mix, atLevel(heardIn(CORRIDOR, 1916, voice, [0.8, 25, 1.5]), -40));
}

/** Two leaves of steel and wool: the mass law's 6 dB an octave and more, less where the leaf rings, and a seal that leaks a little. */
const door = through([
  [20, -6],
  [63, -14],
  [100, -11],
  [160, -22],
  [250, -30],
  [500, -40],
  [1000, -48],
  [2000, -50],
  [4000, -60],
  [8000, -72],
]);

export const corridor: Score = {
  name: "corridor",
  stems: ["corridor-world", "corridor-inside"],
  render: () => {
    const open = world();
    return { "corridor-world": open, "corridor-inside": filteredPair(open, door) };
  },
  claims: [
    {
      name: "the door takes from 2 to 8 kHz more than from 40 to 120 Hz, dB",
      least: 25,
      measure: (of) => lost(of, 2000, 8000) - lost(of, 40, 120),
    },
  ],
};
const lost = (of: Parameters<Score["claims"][number]["measure"]>[0], low: number, high: number): number =>
  bandLevel(of("corridor-world")[0], low, high) - bandLevel(of("corridor-inside")[0], low, high);
