import { biquad, run } from "../dsp/biquad";
import { above, bump, filtered, filteredPair, times } from "../dsp/filter";
import { atLevel, lay, mapped, mixPair, RATE, type Stereo, silence, silentPair } from "../dsp/loop";
import { burst, struck, varied } from "../dsp/modes";
import { between, drift, moments, seeded, whitePair } from "../dsp/random";
import { throughBone } from "../hearing/bone";
import { inside } from "../hearing/model";
import { lineAbove } from "../measure/spectrum";
import { envelope } from "../measure/time";
import { heardIn, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { mains } from "../sources/mains";

const N = loopOf("bulbs-world");
const BARE: Room = {
  size: [8, 10, 5],
  ear: [4, 2, 1.5],
  rt: () => 0.22,
  returns: 0.25,
  tail: -16,
  seconds: 0.35,
};

/** A relay closes: armature, contacts that bounce, and the rail it is screwed to. */
function relay(): Float64Array {
  const r = seeded(1701);
  const y = silence(Math.floor(0.5 * RATE));
  const add = (x: Float64Array, at: number, gain: number): void => lay(y, x, at * RATE, gain);
  add(
    struck(
      [
        [310, 0.02, 1],
        [690, 0.015, 0.8],
        [1720, 0.008, 0.6],
        [3350, 0.004, 0.5],
        [6100, 0.002, 0.3],
      ],
      0.0002,
    ),
    0,
    1,
  );
  for (const [at, gain] of [
    [0.0041, 0.6],
    [0.0068, 0.35],
    [0.0083, 0.18],
  ] as const)
    add(
      struck(
        varied(r, [
          [1900, 0.004, 1],
          [4200, 0.003, 0.8],
          [7300, 0.0015, 0.4],
        ]),
        0.0001,
      ),
      at,
      gain,
    );
  add(run(burst(r, 0.0002, 0.0015), biquad("high", 2500, 0.7)), 0, 0.12);
  add(
    struck(
      [
        [96, 0.06, 1],
        [151, 0.045, 0.6],
      ],
      0.002,
    ),
    0.001,
    2.2,
  );
  return y;
}

/** Thirteen filaments in a row from left to right; each sings a little differently, and one is loose in its socket. */
function row(): Stereo {
  const r = seeded(1702);
  const mix = silentPair(N);
  for (let k = 0; k < 13; k++) {
    const tilt = between(r, 0.35, 0.75);
    const harmonics = Array.from(
      { length: 14 },
      (_, h) => (tilt ** (h * 0.55) * between(r, 0.2, 1)) / (1 + 0.25 * h),
    );
    const dry = filtered(
      mains(1710 + 40 * k, N, harmonics, 0.1),
      times(above(1600, 6), bump(between(r, 500, 1300), 0.15, 7)),
      4096,
    );
    mixPair(
      mix,
      heardIn(BARE, 1720 + k, dry, [0.8 + 0.53 * k, 5 + 0.2 * Math.sin(k), 2.6]),
      between(r, 0.5, 1),
    );
  }
  const loose = drift(1790, N, 0.05, 0.6);
  const buzz = mapped(silence(N), (_, i) => {
    const cycle = (i % 480) / 480;
    return loose[i]! > 1.1
      ? (loose[i]! - 1.1) * Math.exp(-cycle * 22) * Math.sin(2 * Math.PI * 3100 * (cycle / 100))
      : 0;
  });
  return mixPair(atLevel(mix, -31), atLevel(heardIn(BARE, 1791, buzz, [5.9, 5, 2.6]), -50));
}

export const bulbs: Score = {
  name: "bulbs",
  stems: ["bulbs-world", "bulbs-inside"],
  render: () => {
    const r = seeded(1795);
    const click = placed(BARE, 1796, N, [2.4, 3.2, 2], [{ at: 0, sound: relay(), gain: 1 }]);
    const creaks = placed(
      BARE,
      1797,
      N,
      [6, 5, 2.8],
      moments(r, N / RATE, 6, 2).map((at) => ({
        at,
        sound: struck(
          varied(
            r,
            [
              [2900, 0.02, 1],
              [4700, 0.012, 0.6],
              [7900, 0.006, 0.3],
            ],
            0.08,
          ),
          0.0001,
        ),
        gain: between(r, 0.1, 0.4),
      })),
    );
    const room = filteredPair(whitePair(1798, N), times(above(180, 6)));
    const world = mixPair(mixPair(mixPair(row(), click, 0.15), creaks, 0.03), atLevel(room, -52));
    const bone = throughBone(world, 0);
    return {
      "bulbs-world": world,
      "bulbs-inside": mixPair(
        atLevel([bone, bone], -34),
        atLevel(inside(world, { audiogram: ["N3", "N3"], spl: 88 }), -40),
      ),
    };
  },
  claims: [
    {
      name: "WORLD, the hum's line at 100 Hz above its neighbours, dB",
      least: 12,
      measure: (of) => lineAbove(of("bulbs-world")[0], 100),
    },
    {
      name: "WORLD, the relay falls within the first, ms",
      most: 40,
      measure: (of) => {
        const e = envelope(of("bulbs-world"));
        return 10 * e.indexOf(Math.max(...e));
      },
    },
  ],
};
