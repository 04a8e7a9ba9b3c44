import { air } from "../air";
import { causal } from "../dsp/causal";
import { convolve } from "../dsp/convolve";
import { above, band, below, bump, type Curve, filtered, filteredPair, times } from "../dsp/filter";
import {
  atLevel,
  centred,
  lay,
  type Mono,
  mappedPair,
  mixPair,
  monoAtLevel,
  RATE,
  type Stereo,
  silence,
} from "../dsp/loop";
import { quadraturePair } from "../dsp/quadrature";
import { between, drift, moments, seeded, whitePair } from "../dsp/random";
import { bandLevel, centroid } from "../measure/spectrum";
import { heardIn, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { chestBreath } from "../sources/breath";
import { swallowed } from "../sources/swallow";
import { type Kitchen, morning } from "../worlds/kitchen";

const N = loopOf("kitchen-world");

/** Not a place: the hollow that a head makes of what only the worktop brings. */
const HOLLOW: Room = {
  size: [7, 11, 5],
  ear: [3, 4, 1.6],
  rt: (hz) => (hz < 120 ? 1.5 : hz < 400 ? 1 : 0.4),
  returns: 0.7,
  tail: -4,
  seconds: 1.5,
};
/** A board on a frame, and forearms and jaw that lean on it: three modes, and nothing above some 185 Hz. */
const BOARD: Curve = times(
  below(38, 18),
  above(185, 16),
  bump(64, 0.18, 6),
  bump(118, 0.15, 5),
  bump(178, 0.12, 3),
);

interface Felt {
  /** What runs on: a quarter turn from the air, so that the way from one to the other neither swells nor cancels. */
  readonly steady: Stereo;
  /** What hands do: contact, and the board's ring after it. */
  readonly touches: Mono;
}

/** Each source by the worktop alone: the blender hard, the kettle's roll faintly, hands as touches. */
function felt({ blender, water, touches }: Kitchen): Felt {
  const motor = atLevel(filteredPair(blender, BOARD), -30);
  const roll = monoAtLevel(filtered(water, times(band(50, 210, 12, 16), bump(92, 0.25, 5))), -43);
  return {
    steady: quadraturePair(mixPair(motor, [roll, roll])),
    touches: monoAtLevel(convolve(touches, causal(BOARD, 8192)), -44),
  };
}

/** One's own: breath in chest and throat, and a swallow now and then. */
function own(): Stereo {
  const r = seeded(1925);
  const gulps = silence(N);
  for (const t of moments(r, N / RATE, 4, 9)) lay(gulps, swallowed(r), t * RATE, between(r, 0.6, 1));
  const breath = atLevel(filteredPair(chestBreath(1923, N, 14), above(430, 18)), -42);
  return mixPair(breath, [gulps, gulps], 0.035);
}

/** Low and cavernous: what the worktop gives to arms and jaw, the hollow it seems to sound in, one's own breath. */
function within(kitchen: Kitchen): Stereo {
  const { steady, touches } = felt(kitchen);
  const board = mixPair(steady, [touches, touches]);
  const hollow = filteredPair(
    heardIn(HOLLOW, 1921, centred(board), [3.4, 6.5, 1.2]),
    times(above(240, 12), bump(96, 0.4, 4)),
  );
  const swing = drift(1922, N, 1.4, 7);
  const out = atLevel(
    mappedPair(board, (v, i) => v * (1 + 0.1 * swing[i]!)),
    -30,
  );
  mixPair(out, atLevel(hollow, -31));
  // The pressure in it that never goes away.
  const pressure = filteredPair(whitePair(1924, N), times(band(40, 105, 18, 18), bump(58, 0.2, 6)));
  mixPair(out, atLevel(pressure, -45));
  return mixPair(out, own());
}

export const kitchen: Score = {
  name: "kitchen",
  stems: ["kitchen-world", "kitchen-inside"],
  render: (desk) => {
    const k = morning();
    const left = air(desk, "kitchen-inside", k.world, { audiogram: ["N6", "N6"], spl: 116, db: 8 });
    return { "kitchen-world": k.world, "kitchen-inside": mixPair(left, within(k)) };
  },
  claims: [
    { name: "INSIDE, centroid, Hz", most: 300, measure: (of) => centroid(of("kitchen-inside")) },
    { name: "WORLD, centroid, Hz", least: 600, measure: (of) => centroid(of("kitchen-world")) },
    {
      name: "INSIDE, dB above 1 kHz against those below 250",
      most: -35,
      measure: (of) =>
        bandLevel(of("kitchen-inside")[0], 1000, 16000) - bandLevel(of("kitchen-inside")[0], 20, 250),
    },
  ],
};
