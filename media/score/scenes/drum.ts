import { convolve } from "../dsp/convolve";
import { above, band, below, bump, filtered, filteredPair, times } from "../dsp/filter";
import {
  atLevel,
  lay,
  type Mono,
  mapped,
  mixInto,
  mixPair,
  monoAtLevel,
  RATE,
  type Stereo,
  silence,
} from "../dsp/loop";
import { type Mode, struck } from "../dsp/modes";
import { quadrature } from "../dsp/quadrature";
import { between, drift, gauss, moments, type Random, seeded, whitePair } from "../dsp/random";
import { bandLevel } from "../measure/spectrum";
import { type Event, heardIn, type Point, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { chair } from "../sources/dining";
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
const DRUM: Point = [2.6, 4, 0.15];
const TABLE: Point = [4.6, 4.7, 0.7];
/** The skin's lowest mode, Hz. */
const SKIN = 78;

/** A phrase: its first moment, seconds between marks, and marks; points are rests. */
type Phrase = readonly [at: number, step: number, marks: string];
/** What the hand plays: D and d in the middle, R and r at the rim, x a fingertip between. A teacher's pulse, with room for an answer. */
const PLAYED: readonly Phrase[] = [
  [0.2, 0.372, "D.rRd.D.rRd.D"],
  [12.5, 0.368, "D.rrD.R.D"],
  [15.9, 0.366, "DxRd"],
  [24.2, 0.376, "D..R.dR.D..RxdR"],
  [36.3, 0.36, "D.R.D.R.D"],
  [40.9, 0.358, "dRrD"],
  [48.4, 0.372, "D.rRd.D.rRd.D.R.DrRrD"],
];
/** The child answers on the table: P and p the palm, K and k a knuckle; nearly the same beat, then its own ideas, at last with the hand. */
const ANSWERED: readonly Phrase[] = [
  [5.55, 0.37, "P.kkP.."],
  [8.2, 0.17, "P.p"],
  [10.1, 0.38, "p.p"],
  [17.9, 0.352, "P.kkP.K.P"],
  [21.6, 0.168, "pppP"],
  [30.6, 0.37, "P..K.pK.P..Kk"],
  [43.1, 0.33, "K.K.P.K.PkPkP"],
  [51.2, 0.375, "..P.k.P...P"],
  [56.9, 0.18, "pPpP"],
];
const SLIDES = [
  { at: 4.95, path: [118, 142, 171, 214, 232], seconds: 1.9 },
  { at: 17.3, path: [236, 190, 151, 128, 163], seconds: 2.2 },
  { at: 29.8, path: [104, 121, 109, 148], seconds: 1.6 },
  { at: 34.7, path: [131, 176, 228, 251, 204, 160], seconds: 2.6 },
  { at: 46.2, path: [97, 113, 139, 158], seconds: 1.8 },
] as const;

const OUT: Record<string, number> = { D: 0.08, d: 0.2, R: 0.92, r: 0.85, x: 0.55 };
const FORCE: Record<string, number> = {
  D: 1,
  d: 0.6,
  R: 0.72,
  r: 0.45,
  x: 0.3,
  P: 1,
  p: 0.6,
  K: 0.9,
  k: 0.55,
};

/** Each mark of each phrase, a little off its place: by `loose` seconds on average. */
const marked = (
  r: Random,
  phrases: readonly Phrase[],
  loose: number,
  sound: (mark: string) => Mono,
): Event[] =>
  phrases.flatMap(([at, step, marks]) =>
    [...marks].flatMap((mark, k): Event[] =>
      mark === "."
        ? []
        : [{ at: at + k * step + loose * gauss(r), sound: sound(mark), gain: between(r, 0.9, 1.1) }],
    ),
  );

/** The three tracks, dry, each at its level, from where it is in the room. */
function tracks(): { readonly dry: Mono; readonly at: Point; readonly seed: number }[] {
  const r = seeded(1801);
  const laid = (events: readonly Event[], db: number): Mono => {
    const y = silence(N);
    for (const e of events) lay(y, e.sound, e.at * RATE, e.gain);
    return monoAtLevel(y, db);
  };
  const skin = marked(r, PLAYED, 0.009, (mark) =>
    hand(r, SKIN, { out: OUT[mark]! + 0.05 * gauss(r), force: FORCE[mark]! * between(r, 0.9, 1.05) }),
  );
  const table = marked(r, ANSWERED, 0.021, (mark) => {
    const force = FORCE[mark]!;
    return tableTap(r, mark === "K" || mark === "k").map((v) => v * force);
  });
  const slides = SLIDES.map(({ at, path, seconds }): Event => ({ at, sound: drawn(r, path, seconds) }));
  return [
    { dry: laid(skin, -25), at: DRUM, seed: 1802 },
    { dry: laid(table, -28), at: TABLE, seed: 1803 },
    { dry: laid(slides, -33), at: [2.7, 4, 0.15], seed: 1804 },
  ];
}

/** A schoolroom that is nearly still: its air, a chair, and the day outside its windows. */
function still(): Stereo {
  const r = seeded(1806);
  const air = filteredPair(whitePair(1805, N), times(band(50, 600, 12, 9), bump(110, 0.5, 4)));
  const move = drift(1807, N, 3, 14);
  for (const side of air) for (let i = 0; i < N; i++) side[i]! *= Math.exp(0.25 * move[i]!);
  const chairs = moments(r, N / RATE, 4, 9).map((at): Event => ({ at, sound: chair(r) }));
  return mixPair(atLevel(air, -56), atLevel(placed(ROOM, 1808, N, [4.9, 4.3, 0.1], chairs), -57));
}

/** What a floor of boards on joists rings with, Hz, seconds: as loud as where one touches it moves in that mode. */
const BOARDS: readonly (readonly [hz: number, decay: number, hand: number, seat: number])[] = [
  [31, 0.11, 0.7, 1],
  [47, 0.16, 1, 0.8],
  [63, 0.12, 0.6, -0.9],
  [88, 0.1, -0.9, 0.5],
  [109, 0.07, 0.5, 0.3],
];

/** Touch: what the floor carries to a hand laid on it (left) and to someone who sits on it (right), and no air at all. */
function floor(dry: Mono): Stereo {
  const given = filtered(dry, times(below(22, 18), above(104, 42)));
  const felt = (place: 2 | 3): Mono => {
    const modes = BOARDS.map((m): Mode => [m[0], m[1], m[place]]);
    const boards = filtered(convolve(given, struck(modes, 0.002)), above(116, 36));
    return quadrature(mixInto(monoAtLevel(boards, -26), monoAtLevel(given, -28)));
  };
  const [hand_, seat] = [felt(2), felt(3)];
  // Nearly two metres of timber lie between them, and what is slow in wood is shared.
  const late = Math.round(0.004 * RATE);
  return [
    mapped(hand_, (v, i) => v + 0.5 * seat[(i - late + N) % N]!),
    mapped(seat, (v, i) => v + 0.5 * hand_[(i - late + N) % N]!),
  ];
}

export const drum: Score = {
  name: "drum",
  stems: ["drum-world", "drum-inside"],
  render: () => {
    const parts = tracks();
    const world = still();
    const dry = silence(N);
    for (const { dry: track, at, seed } of parts) {
      mixPair(world, heardIn(ROOM, seed, track, at));
      mixInto(dry, track);
    }
    return { "drum-world": world, "drum-inside": floor(dry) };
  },
  claims: [
    {
      name: "INSIDE, dB above 240 Hz against those below 120",
      most: -40,
      measure: (of) => bandLevel(of("drum-inside")[0], 240, 16000) - bandLevel(of("drum-inside")[0], 20, 120),
    },
    {
      name: "INSIDE, share of it below 120 Hz, dB",
      least: -1,
      measure: (of) => bandLevel(of("drum-inside")[0], 20, 120) - bandLevel(of("drum-inside")[0], 20, 20000),
    },
    {
      name: "WORLD, dB above 1 kHz against those below 120",
      least: -30,
      measure: (of) => bandLevel(of("drum-world")[0], 1000, 16000) - bandLevel(of("drum-world")[0], 20, 120),
    },
  ],
};
