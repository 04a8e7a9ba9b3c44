import { above, band, bump, filtered, filteredPair, times } from "../dsp/filter";
import {
  atLevel,
  fromDb,
  lay,
  type Mono,
  mixPair,
  monoAtLevel,
  RATE,
  type Stereo,
  silence,
  silentPair,
} from "../dsp/loop";
import { between, drift, moments, pick, type Random, seeded, white, whitePair } from "../dsp/random";
import { heardIn, type Moment, type Point, type Room, scattered } from "../room";
import { loopOf } from "../score";
import { conversation } from "../sources/conversation";
import { chair, pour, steam } from "../sources/dining";
import { step, walk } from "../sources/steps";
import { cheers, cupDown, cut, glassDown, pickUp, plateDown, stir, type Ware, ware } from "../sources/table";

const N = loopOf("lunch-world");
const LOOP = N / RATE;

/** A restaurant of a dozen tables: boards below, plaster above, glass on one side; 0.8 s at 1 kHz. */
const RESTAURANT: Room = {
  size: [9, 14, 3.2],
  ear: [4, 6, 1.2],
  rt: (hz) => (hz < 250 ? 0.75 : hz < 2500 ? 0.8 : 0.5),
  returns: 0.62,
  tail: -7,
  seconds: 0.9,
};

const GESTURES = [pickUp, pickUp, pickUp, cut, cut, plateDown, cupDown, glassDown, stir] as const;

/** A table's hands over the loop: two or three touches together, then food is chewed. */
function hands(r: Random, into: Mono, of: Ware, count: number, db: number): void {
  for (const at of moments(r, LOOP, count, 0.3))
    for (let k = Math.floor(1 + 2.4 * r()), t = at; k > 0; k--, t += between(r, 0.2, 0.9))
      lay(into, pick(r, GESTURES)(r, of), t * RATE, fromDb(db) * between(r, 0.25, 1));
}

interface Seat {
  readonly at: Point;
  readonly people: number;
  readonly eager: number;
  readonly touches: number;
  /** Voices and hands against one another, dB. */
  readonly voices: number;
}
/** Nearest first: the next table sits with its back to us, 1.9 m off; the last are by the window and the far wall. */
const TABLES: readonly Seat[] = [
  { at: [2.3, 6.8, 1.15], people: 2, eager: 0.7, touches: 13, voices: -3 },
  { at: [6.6, 7.4, 1.15], people: 2, eager: 0.78, touches: 14, voices: 0 },
  { at: [4.6, 3.2, 1.15], people: 3, eager: 0.8, touches: 12, voices: 0 },
  { at: [1.2, 9.8, 1.15], people: 3, eager: 0.8, touches: 14, voices: 1 },
  { at: [7.6, 10.2, 1.15], people: 4, eager: 0.85, touches: 14, voices: 2 },
  { at: [4.1, 9.4, 1.15], people: 2, eager: 0.85, touches: 12, voices: 0 },
  { at: [3, 12.6, 1.15], people: 4, eager: 0.9, touches: 12, voices: 3 },
  { at: [7, 13, 1.15], people: 5, eager: 0.9, touches: 12, voices: 4 },
  { at: [8, 5.2, 1.15], people: 2, eager: 0.78, touches: 10, voices: -1 },
];

/** A back, a napkin and a lowered voice between a mouth and us: words without their edges. */
const turned = times(above(900, 8), bump(500, 0.6, 2));

/** Over other talk a voice is raised, and gains most from 1 to 4 kHz (Lombard's effect; Junqua 1993, rounded). */
const raised = times(bump(1500, 1.1, 7), bump(3200, 0.8, 4));

function seated(): Stereo {
  const mix = silentPair(N);
  TABLES.forEach((t, k) => {
    const r = seeded(1210 + 17 * k);
    const talk = conversation(
      {
        seed: 1211 + 17 * k,
        people: t.people,
        eager: t.eager,
        crisp: 1,
        laughs: k === 4 || k === 7 ? 2 : k % 3 === 2 ? 1 : 0,
      },
      N,
    );
    const dry = monoAtLevel(filtered(talk, k === 0 ? turned : raised, 2048), -28 + t.voices);
    const gain = silence(N);
    hands(r, gain, ware(r), t.touches, k === 0 ? -12 : -8);
    for (let i = 0; i < N; i++) dry[i]! += gain[i]!;
    mixPair(mix, heardIn(RESTAURANT, 1300 + k, dry, t.at));
  });
  return mix;
}

/** The kitchen's door swings twice each time someone goes through: the noise behind it opens and shuts with it. */
function kitchen(r: Random): Mono {
  const roar = filtered(white(1351, N), times(band(90, 2600, 6, 9), bump(240, 0.4, 5)));
  const shut = filtered(roar, above(260, 12));
  const clatter = silence(N);
  const pans = ware(r);
  for (const at of moments(r, LOOP, 55, 0.15))
    lay(clatter, pick(r, [plateDown, pickUp, plateDown])(r, pans), at * RATE, between(r, 0.2, 1));
  const dull = filtered(clatter, above(300, 12));
  const open = silence(N);
  for (const at of [6.4, 21.7, 25.3, 40.8, 52.6])
    for (let i = 0; i < 3 * RATE; i++) {
      const t = i / RATE;
      open[(Math.round(at * RATE) + i) % N]! +=
        Math.max(0, Math.sin(t * 3.1)) * Math.exp(-t * 0.75) * Math.min(1, t * 6);
    }
  const swing = drift(1352, N, 0.5, 4);
  return open.map(
    (o, i) =>
      (0.05 * roar[i]! * (1 + 0.2 * swing[i]!) + 0.5 * clatter[i]!) * o + 0.05 * shut[i]! + 0.4 * dull[i]!,
  );
}

function waiter(r: Random, from: Point, to: Point, [start, end]: readonly [number, number]): Moment[] {
  return walk(r, start, end, 1.95).map((at) => {
    const p = (at - start) / (end - start);
    return {
      at,
      sound: step(r, { hard: 0.4, ground: "wood" }),
      gain: 0.05 * between(r, 0.75, 1.1),
      from: [from[0] + (to[0] - from[0]) * p, from[1] + (to[1] - from[1]) * p, 0.1],
    };
  });
}

function comings(): Moment[] {
  const r = seeded(1360);
  const ours = ware(r);
  const own: Point = [4.25, 6.55, 0.78];
  return [
    ...waiter(r, [8.4, 13, 0.1], [5.1, 6.2, 0.1], [7.1, 11.6]),
    ...waiter(r, [5.1, 5.9, 0.1], [8.4, 13, 0.1], [13.9, 18.4]),
    ...waiter(r, [8.4, 12, 0.1], [1.6, 8, 0.1], [26.2, 31]),
    ...waiter(r, [2.8, 3, 0.1], [6.4, 11, 0.1], [44.6, 50]),
    { at: 11.9, sound: plateDown(r, ours), gain: 0.09, from: own },
    { at: 13.2, sound: plateDown(r, ours), gain: 0.075, from: own },
    ...[16.5, 20.2, 23.9, 29.3, 33.4, 38.1, 42.7, 47.2, 55.9].map((at) => ({
      at,
      sound: pick(r, [pickUp, cut, pickUp])(r, ours),
      gain: between(r, 0.03, 0.06),
      from: own,
    })),
    { at: 2.2, sound: pour(r, 2.4), gain: 0.1, from: [4.5, 6.5, 0.85] },
    { at: 36.3, sound: glassDown(r, ours), gain: 0.1, from: own },
    { at: 9.2, sound: chair(r), gain: 0.1, from: [6.3, 7, 0.2] },
    { at: 34.8, sound: chair(r), gain: 0.16, from: [2.2, 9, 0.2] },
    { at: 58.3, sound: chair(r), gain: 0.12, from: [5.2, 3.4, 0.2] },
    { at: 50.2, sound: cheers(r, ware(r)), gain: 0.13, from: [7.2, 10, 1.1] },
    { at: 50.31, sound: cheers(r, ware(r)), gain: 0.08, from: [7.5, 10.3, 1.1] },
    { at: 18.9, sound: steam(r, 4.6), gain: 0.16, from: [0.7, 13.3, 1.1] },
    { at: 53.4, sound: steam(r, 3.1), gain: 0.13, from: [0.7, 13.3, 1.1] },
  ];
}

/** The restaurant of chapter 4 at noon, from one of its tables. */
export function world(): Stereo {
  const r = seeded(1350);
  const mix = atLevel(seated(), -30);
  mixPair(mix, atLevel(heardIn(RESTAURANT, 1353, kitchen(r), [8.7, 13.6, 1.3]), -43));
  mixPair(mix, atLevel(filteredPair(whitePair(1354, N), times(band(60, 320, 9, 7), above(900, 6))), -50));
  return scattered(RESTAURANT, 1355, mix, comings());
}
