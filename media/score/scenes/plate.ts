import { band, filtered, through } from "../dsp/filter";
import { atLevel, mapped, mixPair, monoAtLevel, RATE, type Stereo } from "../dsp/loop";
import { between, seeded, white } from "../dsp/random";
import { throughBone } from "../hearing/bone";
import { inside } from "../hearing/model";
import { bandLevel, lineAbove } from "../measure/spectrum";
import { type Event, heardIn, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { blow, driven, plateMode } from "../sources/plate";

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

/** Tones by nodal diameters and circles, low beside high, so that any few seconds hold what each ear keeps and what it loses. */
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
] as const;
const STROKES = [7.75, 14.02, 20.6] as const;

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

/** Sand on the plate: loud while a new figure gathers, and then nearly still. */
function sand(): Float64Array {
  const hiss = filtered(white(1701, N), band(3400, 9500, 12, 9));
  const r = seeded(1702);
  const env = new Float64Array(N);
  const stir = (at: number, strength: number, settle: number): void => {
    for (let i = 0; i < 3 * RATE; i++)
      env[(Math.round(at * RATE) + i) % N]! +=
        strength * Math.min(1, i / (0.04 * RATE)) * Math.exp(-i / (settle * RATE));
  };
  for (const [, , at] of TONES) stir(at + 0.05, between(r, 0.6, 1), between(r, 0.25, 0.45));
  for (const at of STROKES) stir(at, 1.5, 0.18);
  // Grains hop: what is left of them is a few at a time.
  return mapped(hiss, (v, i) => v * env[i]! * (r() < 0.02 + 0.2 * env[i]! ? 1 : 0.25));
}

function world(): Stereo {
  const r = seeded(1711);
  const tones = TONES.map(([d, c, at, seconds]): Event => {
    const mode = plateMode(d, c);
    return { at, sound: driven(r, mode, seconds), gain: even(mode.hz) };
  });
  const strokes = STROKES.map(
    (at, k): Event => ({ at, sound: blow(r, [0.0003, 0.0006, 0.00025][k]!), gain: [1, 1.25, 0.85][k]! }),
  );
  const mix = atLevel(placed(CHAMBER, 1712, N, [2.1, 3.5, 1.2], tones), -27);
  mixPair(mix, atLevel(placed(CHAMBER, 1713, N, [2.6, 3.5, 1.2], strokes), -31.5));
  return mixPair(mix, atLevel(heardIn(CHAMBER, 1714, sand(), [2.5, 3.4, 1.25]), -50));
}

const above2k = (x: Stereo, ear: 0 | 1): number =>
  bandLevel(x[ear], 2000, 16000) - bandLevel(x[ear], 60, 500);

export const plate: Score = {
  name: "plate",
  stems: ["plate-world", "ear-mild-inside", "ear-steep-inside", "ear-sudden-inside", "ear-severe-inside"],
  render: () => {
    const w = world();
    // What so little hearing leaves of a plate is first of all what the skull is given of it.
    const touch = monoAtLevel(throughBone(w, 0), -32);
    const severe = mixPair(atLevel(inside(w, { audiogram: ["N6", "N6"], spl: 112 }), -43), [touch, touch]);
    return {
      "plate-world": w,
      "ear-mild-inside": inside(w, { audiogram: ["N2", "N2"], spl: 100 }),
      "ear-steep-inside": inside(w, { audiogram: ["N2", "S2"], spl: 100 }),
      "ear-sudden-inside": inside(w, { audiogram: ["none", "S3"], spl: 100 }),
      "ear-severe-inside": severe,
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
