import { air } from "../air";
import { through } from "../dsp/filter";
import { atLevel, mixPair, monoAtLevel, type Stereo } from "../dsp/loop";
import { quadrature, quadraturePair } from "../dsp/quadrature";
import { between, seeded } from "../dsp/random";
import { throughBone } from "../hearing/bone";
import { bandLevel, lineAbove } from "../measure/spectrum";
import { type Event, heardIn, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { blow, driven, plateMode } from "../sources/plate";
import { sand } from "../sources/sand";

const N = loopOf("plate-world");

/** The plate hangs in the chamber; only its stand and the floor's boards answer. */
const CHAMBER: Room = {
  size: [5, 6, 4],
  ear: [2.4, 2.2, 1.4],
  rt: (hz) => (hz < 300 ? 0.5 : 0.28),
  returns: 0.35,
  tail: -18,
  seconds: 0.6,
};

/** Tones by nodal diameters and circles, seconds and length, low beside high: any few seconds hold what each ear keeps and what it loses. */
const TONES = [
  [3, 0, 0.3, 1.5],
  [2, 3, 1.9, 1.3],
  [2, 1, 3.4, 1.2],
  [0, 5, 4.7, 1.1],
  [2, 0, 6, 1.7],
  [3, 1, 8.6, 1.2],
  [3, 3, 9.9, 1.2],
  [0, 1, 11.2, 1.5],
  [8, 0, 12.8, 1],
  [9, 2, 15.1, 1],
  [5, 0, 16.2, 1.3],
  [3, 2, 17.6, 1.1],
  [1, 1, 18.9, 1.6],
  [4, 3, 20.6, 1.2],
  [4, 0, 22, 1.4],
  [5, 2, 24.5, 1.2],
  [0, 2, 25.9, 1.5],
  [1, 5, 27.5, 1],
  [6, 0, 28.7, 1.2],
  [2, 2, 30.1, 1.4],
  [10, 1, 32.6, 1],
  [4, 1, 33.8, 1.3],
  [0, 4, 35.3, 1.1],
  [1, 2, 36.6, 1.4],
  [7, 3, 39.3, 1],
  [7, 0, 40.4, 1.1],
  [0, 3, 41.7, 1.4],
] as const;
/** Strokes: seconds, how long the beater touches, how hard. */
const STROKES = [
  [7.75, 0.0003, 1],
  [14.02, 0.0006, 1.25],
  [23.55, 0.00025, 0.85],
  [31.6, 0.0009, 1.2],
  [38.2, 0.0003, 0.95],
] as const;

/** Tones of one strength, as an ear at this level weighs them. */
const even = through([
  [90, 3],
  [160, 2],
  [220, 1],
  [600, 0],
  [1000, 0],
  [2000, -1],
  [3000, -2.5],
  [4500, -2.5],
  [6500, -1],
]);

function world(): Stereo {
  const r = seeded(1711);
  const tones = TONES.map(([d, c, at, seconds]): Event => {
    const mode = plateMode(d, c);
    return { at, sound: driven(r, mode, seconds), gain: even(mode.hz) };
  });
  const strokes = STROKES.map(([at, contact, gain]): Event => ({ at, sound: blow(r, contact), gain }));
  const stirs = [
    ...TONES.map(([d, c, at]) => ({
      at: at + 0.05,
      hz: plateMode(d, c).hz,
      strength: between(r, 0.6, 1),
      settles: between(r, 0.25, 0.5),
    })),
    ...STROKES.map(([at]) => ({ at, hz: 1000, strength: 1.6, settles: 0.16 })),
  ];
  const mix = atLevel(placed(CHAMBER, 1712, N, [2.1, 3.5, 1.2], tones), -27);
  mixPair(mix, atLevel(placed(CHAMBER, 1713, N, [2.6, 3.5, 1.2], strokes), -31.5));
  return mixPair(mix, atLevel(heardIn(CHAMBER, 1714, sand(1702, N, stirs), [2.5, 3.4, 1.25]), -48));
}

/** How the plate reaches each pair of ears: sound level of 0 dBFS, and the static gain after the model. */
const HEARD = { spl: 100, db: 18 } as const;
/** What so little hearing leaves of a plate is first of all what the skull is given of it, dBFS. */
const TOUCH = -32;

const octave = (x: Stereo, ear: 0 | 1, hz: number): number =>
  bandLevel(x[ear], hz / Math.SQRT2, hz * Math.SQRT2);
const above2k = (x: Stereo, ear: 0 | 1): number =>
  bandLevel(x[ear], 2000, 16000) - bandLevel(x[ear], 60, 500);
/** dB by which the right ear stands above the left in an octave. */
const right = (x: Stereo, hz: number): number => octave(x, 1, hz) - octave(x, 0, hz);

export const plate: Score = {
  name: "plate",
  stems: ["plate-world", "ear-mild-inside", "ear-steep-inside", "ear-sudden-inside", "ear-severe-inside"],
  render: (desk) => {
    const w = world();
    const turned = quadraturePair(w);
    const touch = quadrature(monoAtLevel(throughBone(w, 0), TOUCH));
    const severe = air(desk, "ear-severe-inside", turned, { audiogram: ["N6", "N6"], spl: 112, db: 43 });
    return {
      "plate-world": w,
      "ear-mild-inside": air(desk, "ear-mild-inside", turned, { audiogram: ["N2", "N2"], ...HEARD }),
      "ear-steep-inside": air(desk, "ear-steep-inside", turned, { audiogram: ["N2", "S2"], ...HEARD }),
      "ear-sudden-inside": air(desk, "ear-sudden-inside", turned, {
        audiogram: ["none", "S3"],
        ...HEARD,
        db: 0,
      }),
      "ear-severe-inside": mixPair([touch, touch.slice()], severe),
    };
  },
  claims: [
    {
      name: "the weakest of the driven modes, dB above its neighbours, within 0.2% of its figure",
      least: 10,
      measure: (of) =>
        Math.min(...TONES.map(([d, c]) => lineAbove(of("plate-world")[0], plateMode(d, c).hz))),
    },
    {
      name: "mild: dB above 2 kHz lost against those below 500 Hz",
      least: 6,
      measure: (of) => above2k(of("plate-world"), 0) - above2k(of("ear-mild-inside"), 0),
    },
    {
      name: "steep: dB by which the right ear loses the octave at 4 kHz, where its audiogram is 50 dB the worse",
      least: 25,
      measure: (of) => right(of("plate-world"), 4000) - right(of("ear-steep-inside"), 4000),
    },
    {
      name: "steep: dB between its ears in the octave at 500 Hz, where their audiograms are one",
      least: -2,
      most: 2,
      measure: (of) => right(of("plate-world"), 500) - right(of("ear-steep-inside"), 500),
    },
    {
      name: "sudden: dB by which the left ear stands above the right",
      least: 6,
      measure: (of) =>
        bandLevel(of("ear-sudden-inside")[0], 60, 16000) - bandLevel(of("ear-sudden-inside")[1], 60, 16000),
    },
    {
      name: "severe: dB above 2 kHz lost against those below 500 Hz",
      least: 20,
      measure: (of) => above2k(of("plate-world"), 0) - above2k(of("ear-severe-inside"), 0),
    },
  ],
};
