import { above, band, below, bump, filtered, filteredPair, times } from "../dsp/filter";
import { atLevel, centred, mixPair, monoAtLevel, RATE, type Stereo } from "../dsp/loop";
import { between, gauss, seeded, whitePair } from "../dsp/random";
import { bandLevel } from "../measure/spectrum";
import { type Event, heardIn, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { drawn, hand, tableTap } from "../sources/skin";

const N = loopOf("drum-world");

/** A schoolroom with a wooden floor. */
const ROOM: Room = {
  size: [6.5, 8.5, 3.1],
  ear: [3, 3, 1.1],
  rt: (hz) => (hz < 250 ? 0.75 : hz < 2000 ? 0.62 : 0.42),
  returns: 0.62,
  tail: -10,
  seconds: 0.9,
};
/** The skin's lowest mode, Hz. */
const SKIN = 78;

/** What the hand plays: seconds, how far out, how hard. A pulse that a teacher keeps, with room for an answer. */
const PLAYED = [
  [0.2, 0.1, 1],
  [0.95, 0.8, 0.5],
  [1.32, 0.9, 0.6],
  [1.7, 0.2, 0.9],
  [2.44, 0.85, 0.55],
  [3.18, 0.1, 1],
  [3.56, 0.9, 0.45],
  [3.93, 0.8, 0.7],
  [4.67, 0.15, 0.95],
  [9.6, 0.1, 1],
  [10.34, 0.85, 0.6],
  [10.7, 0.9, 0.5],
  [11.08, 0.2, 0.9],
  [11.45, 0.95, 0.4],
  [11.82, 0.8, 0.7],
  [12.56, 0.1, 1],
  [16.9, 0.05, 1],
  [17.66, 0.9, 0.6],
  [18.4, 0.1, 0.85],
  [18.78, 0.85, 0.5],
  [19.15, 0.9, 0.65],
  [19.9, 0.05, 0.8],
  [21.0, 0.6, 0.3],
] as const;
/** The child answers on the table: nearly the same beat, with its own ideas; palms and knuckles. */
const ANSWERED = [
  [5.55, 0, 1],
  [6.3, 1, 0.6],
  [6.62, 1, 0.6],
  [7.04, 0, 0.9],
  [7.9, 1, 0.7],
  [8.2, 0, 1.1],
  [8.36, 0, 0.8],
  [13.2, 0, 1],
  [13.85, 1, 0.7],
  [14.1, 1, 0.7],
  [14.36, 1, 0.6],
  [14.85, 0, 1],
  [15.5, 0, 0.8],
  [15.68, 0, 0.9],
  [15.86, 0, 1.1],
] as const;
const SLIDES = [
  { at: 4.95, path: [118, 142, 171, 214, 232], seconds: 1.9 },
  { at: 12.75, path: [236, 190, 151, 128, 163], seconds: 2.2 },
  { at: 20.05, path: [104, 121, 109], seconds: 1.2 },
] as const;

function world(): Stereo {
  const r = seeded(1801);
  const human = (): number => 0.009 * gauss(r);
  const skin = PLAYED.map(
    ([at, out, force]): Event => ({
      at: at + human(),
      sound: hand(r, SKIN, { out: out + 0.05 * gauss(r), force }),
      gain: between(r, 0.93, 1.07),
    }),
  );
  const table = ANSWERED.map(
    ([at, knuckle, force]): Event => ({
      at: at + 2 * human(),
      sound: tableTap(r, knuckle === 1),
      gain: force,
    }),
  );
  const slides = SLIDES.map(({ at, path, seconds }): Event => ({ at, sound: drawn(r, path, seconds) }));
  const mix = atLevel(placed(ROOM, 1802, N, [2.6, 4, 0.15], skin), -25);
  mixPair(mix, atLevel(placed(ROOM, 1803, N, [4.6, 4.7, 0.7], table), -31));
  mixPair(mix, atLevel(placed(ROOM, 1804, N, [2.7, 4, 0.15], slides), -33));
  const air = filteredPair(whitePair(1805, N), times(band(50, 600, 12, 9), bump(110, 0.5, 4)));
  return mixPair(mix, atLevel(air, -56));
}

/** Touch: what a floor of boards carries to someone who sits on it, and no air at all. */
function floor(w: Stereo): Stereo {
  const boards = times(below(24, 18), above(96, 40), bump(47, 0.35, 5), bump(88, 0.2, 3));
  const felt = filtered(centred(w), boards);
  // A hand laid on the boards and a body sitting on them are a little apart.
  const [near, far] = [felt, filtered(felt, bump(61, 0.3, -4))];
  const late = Math.round(0.0022 * RATE);
  const out: Stereo = [near.slice(), near.map((_, i) => far[(i - late + N) % N]!)];
  const settle = heardIn(
    { ...ROOM, tail: -30, rt: () => 0.25 },
    1811,
    monoAtLevel(felt, -30),
    [3.2, 3.4, 0.2],
  );
  return mixPair(atLevel(out, -24), atLevel(filteredPair(settle, above(96, 40)), -40));
}

export const drum: Score = {
  name: "drum",
  stems: ["drum-world", "drum-inside"],
  render: () => {
    const w = world();
    return { "drum-world": w, "drum-inside": floor(w) };
  },
  claims: [
    {
      name: "INSIDE, dB above 240 Hz against those below 120",
      most: -40,
      measure: (of) => bandLevel(of("drum-inside")[0], 240, 16000) - bandLevel(of("drum-inside")[0], 20, 120),
    },
    {
      name: "WORLD, dB above 1 kHz against those below 120",
      least: -30,
      measure: (of) => bandLevel(of("drum-world")[0], 1000, 16000) - bandLevel(of("drum-world")[0], 20, 120),
    },
  ],
};
