import { SCENE_TABLE } from "../../stems";
import { air } from "../air";
import { above, band, bump, filteredPair, times } from "../dsp/filter";
import {
  atLevel,
  lay,
  mixInto,
  mixPair,
  monoAtLevel,
  RATE,
  type Stereo,
  silence,
  silentPair,
} from "../dsp/loop";
import { quadraturePair } from "../dsp/quadrature";
import { between, drift, moments, seeded, whitePair } from "../dsp/random";
import { bandLevel, lineAbove } from "../measure/spectrum";
import { type Event, heardIn, type Point, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { lineCheck } from "../sources/linecheck";
import { carton, cloth, coins, tape } from "../sources/merchandise";
import { step, walk } from "../sources/steps";
import { streetDoor } from "../sources/streetdoor";
import { throng } from "../sources/throng";
import { distantTraffic, layPair, passing } from "../sources/traffic";

const N = loopOf("merch-world");
const LOOP = N / RATE;

/** The club's foyer, half open to the hall; full of coats. */
const FOYER: Room = {
  size: [7, 16, 3.4],
  ear: [3.4, 3.2, 1.6],
  rt: (hz) => (hz < 250 ? 0.95 : hz < 2500 ? 0.7 : 0.42),
  returns: 0.55,
  tail: -2,
  seconds: 0.95,
};
/** The hall behind it: what comes from the stage comes through its doorway, and late. */
const HALL: Room = {
  size: [12, 24, 6],
  ear: [5, 20, 1.6],
  rt: (hz) => (hz < 250 ? 1.5 : hz < 2500 ? 1.15 : 0.6),
  returns: 0.65,
  tail: 2,
  seconds: 1.5,
};

const DOORWAY: Point = [0.4, 1.6, 1.4];
/** Seconds at which the street door is pulled open, and falls shut. */
const OPENED = [
  [20.3, 25.8],
  [44.6, 48.1],
] as const;

/** People stand in knots from two and a half metres off to the far wall; the nearest have their backs half turned. */
const KNOTS: readonly (readonly [...at: Point, facing: number, db: number])[] = [
  [1.9, 5.4, 1.6, 0.35, -1],
  [5.2, 5.9, 1.6, 0.2, -1],
  [3.1, 7.2, 1.6, 0.5, 1],
  [0.9, 8.4, 1.5, 0.8, 2],
  [6.1, 8.9, 1.7, 0.4, 2],
  [4.2, 10.4, 1.6, 0.9, 3],
  [2.1, 12.1, 1.6, 0.6, 4],
  [5.6, 13.2, 1.6, 0.7, 4],
  [3.6, 15, 1.6, 0.5, 4],
];

/** Through heads and a doorway: the top is soaked up, the lowest octaves come through the wall itself. */
const throughPeople = times(above(1900, 7), bump(95, 0.7, 4), bump(420, 0.5, -2));

function stage(): Stereo {
  const { events, voice } = lineCheck(N);
  const system = silence(N);
  for (const e of events) lay(system, e.sound, e.at * RATE, e.gain);
  const dry = mixInto(monoAtLevel(system, -20), monoAtLevel(voice, -29));
  return filteredPair(heardIn(HALL, 1411, dry, [6, 3, 1.2]), throughPeople);
}

/** The table: an arm's length ahead and to the right. */
function hands(): Stereo {
  const r = seeded(1401);
  const at = (sounds: readonly number[], sound: () => Float64Array, low: number, high: number): Event[] =>
    sounds.map((t) => ({ at: t, sound: sound(), gain: between(r, low, high) }));
  const right = [
    ...at([3.1, 18.7, 37.4, 49.9], () => tape(r), 0.5, 0.8),
    ...at(moments(r, LOOP, 14, 1.6), () => cloth(r), 0.5, 1.2),
  ];
  const left = [
    ...at([6.2, 7.5, 22.6, 40.9, 43.2, 58.1], () => carton(r), 0.5, 1),
    ...at([9.8, 13.4, 27.9, 33.6, 46.5, 54.3], () => coins(r), 0.35, 0.7),
    ...at(moments(r, LOOP, 9, 2.5), () => cloth(r), 0.4, 0.9),
  ];
  const mix = placed(FOYER, 1412, N, [4.2, 3.9, 0.9], right);
  return mixPair(mix, placed(FOYER, 1415, N, [2.7, 4, 0.8], left));
}

/** Those who cross the foyer: each in three stretches, from one place to another. */
function passers(): Stereo {
  const r = seeded(1403);
  const places: readonly Point[] = [
    [1, 6, 0.1],
    [3, 8.5, 0.1],
    [5.4, 11.5, 0.1],
  ];
  const walks = [walk(r, 4.5, 9.5, 1.85), walk(r, 26.2, 32, 1.7).reverse(), walk(r, 47, 53.5, 1.95)];
  const mix = silentPair(N);
  places.forEach((place, k) => {
    const events = walks.flatMap((w) =>
      w
        .filter((_, i) => Math.floor((3 * i) / w.length) === k)
        .map(
          (at): Event => ({ at, sound: step(r, { hard: 0.5, ground: "lino" }), gain: between(r, 0.6, 1) }),
        ),
    );
    mixPair(mix, placed(FOYER, 1440 + k, N, place, events));
  });
  return mix;
}

/** The street door, to the left and behind, is pulled open twice: cars, then a shut door again. */
function street(): Stereo {
  const r = seeded(1404);
  const out = distantTraffic(1405, N);
  layPair(out, passing(r, { speed: 11, distance: 7, engine: 38, wet: 0.4 }), 17.5, 0.12);
  layPair(out, passing(r, { speed: -9, distance: 9, engine: 31, wet: 0.4 }), 40, 0.12);
  const { outside, leaf } = streetDoor(r, mixInto(out[0], out[1]), OPENED);
  const mix = atLevel(heardIn(FOYER, 1406, outside, DOORWAY), -42);
  return mixPair(mix, atLevel(placed(FOYER, 1407, N, DOORWAY, leaf), -43));
}

function world(): Stereo {
  const people = throng(
    1420,
    N,
    { near: FOYER, far: HALL },
    KNOTS.map(([x, y, z, facing, db]) => ({ at: [x, y, z], facing, db })),
    -16,
  );
  const mix = atLevel(people, -28.5);
  mixPair(mix, atLevel(stage(), -30));
  mixPair(mix, atLevel(hands(), -36));
  mixPair(mix, atLevel(passers(), -43));
  mixPair(mix, street());
  const move = drift(1409, N, 4, 17);
  const rumble = filteredPair(whitePair(1402, N), band(45, 260, 9, 8));
  for (const side of rumble) for (let i = 0; i < N; i++) side[i]! *= Math.exp(0.2 * move[i]!);
  return mixPair(mix, atLevel(rumble, -46));
}

/** Where the ringing is made while it plays: its frequency, Hz, and level, dBFS. */
const ringing = SCENE_TABLE.merch.layers?.flatMap((l) => (l.kind === "tone" ? l.partials : []))[0];
const RING = ringing?.hz ?? Number.NaN;
const place = (x: Stereo): number => bandLevel(x[0], RING / 1.122, RING * 1.122);

export const merch: Score = {
  name: "merch",
  stems: ["merch-world", "merch-inside"],
  render: (desk) => {
    const foyer = world();
    return {
      "merch-world": foyer,
      "merch-inside": air(desk, "merch-inside", quadraturePair(foyer), {
        audiogram: ["S3", "S3"],
        spl: 96,
        db: 15,
      }),
    };
  },
  claims: [
    {
      name: "WORLD, a line at 6 kHz above its neighbours, dB",
      most: 8,
      measure: (of) => lineAbove(of("merch-world")[0], RING),
    },
    {
      name: "INSIDE, dB by which the ringing made at run time stands above what a third of an octave round it holds",
      least: 40,
      measure: (of) => (ringing?.dbfs ?? Number.NaN) - 3 - place(of("merch-inside")),
    },
    {
      name: "INSIDE, dB that the audiogram leaves above 800 Hz against 100 to 800 Hz",
      most: -20,
      measure: (of) =>
        bandLevel(of("merch-inside")[0], 800, 20000) - bandLevel(of("merch-inside")[0], 100, 800),
    },
  ],
};
