import { above, band, below, filtered, filteredPair } from "../dsp/filter";
import {
  atLevel,
  centred,
  lay,
  type Mono,
  mixInto,
  mixPair,
  monoAtLevel,
  RATE,
  type Stereo,
  silence,
} from "../dsp/loop";
import { struck, varied } from "../dsp/modes";
import { between, gauss, moments, seeded } from "../dsp/random";
import { type Event, heardIn, type Moment, type Point, placed, type Room, scattered } from "../room";
import { loopOf } from "../score";
import { blackbird, greatTit, sparrow } from "../sources/birds";
import { JAR, jar, motor, type Run, turning } from "../sources/blender";
import { putDown, stirred } from "../sources/cup";
import { fridge } from "../sources/fridge";
import { heating, kettle } from "../sources/kettle";
import { distantTraffic } from "../sources/traffic";
import { running } from "../sources/water";

const N = loopOf("kitchen-world");
const LOOP = N / RATE;

/** A kitchen in a caravan: curved metal, thin wood, a window ajar. The worktop is before the listener. */
const KITCHEN: Room = {
  size: [2.4, 4.6, 2.1],
  ear: [1.1, 1.7, 1.5],
  rt: (hz) => (hz < 250 ? 0.3 : hz < 2500 ? 0.36 : 0.28),
  returns: 0.6,
  tail: -8,
  seconds: 0.5,
};
const BLENDER: Point = [1.65, 2.45, 1.05];
const KETTLE: Point = [0.5, 2.5, 1.1];
const SINK: Point = [0.95, 2.6, 0.95];
const CUP: Point = [1.25, 2.3, 0.95];

/** Ice, then short holds to bring it down, then smooth; more ice, and the same again with other hands. */
const RUNS: readonly Run[] = [
  { at: 1.2, seconds: 6.3, ice: 0.95 },
  { at: 10.6, seconds: 0.62, ice: 0.5 },
  { at: 11.75, seconds: 0.48, ice: 0.45 },
  { at: 12.8, seconds: 0.95, ice: 0.35 },
  { at: 17.6, seconds: 4.3, ice: 0.3 },
  { at: 25.4, seconds: 0.4, ice: 0.2 },
  { at: 28.6, seconds: 6.9, ice: 0.85 },
  { at: 39.9, seconds: 0.7, ice: 0.6 },
  { at: 41.2, seconds: 0.55, ice: 0.55 },
  { at: 44.1, seconds: 2.1, ice: 0.4 },
  { at: 50.6, seconds: 4.9, ice: 0.25 },
  { at: 58.2, seconds: 0.5, ice: 0.3 },
];
/** The kettle clicks off, is poured, filled and put on again, all while the blender has its pauses. */
const CLICK = 38.6;
const ON = 49.1;

/** What hands do at the worktop and the sink, from where they do it. */
function hands(): Moment[] {
  const r = seeded(1931);
  const at = (
    from: Point,
    ...events: readonly (readonly [at: number, sound: Mono, gain: number])[]
  ): Moment[] => events.map(([t, sound, gain]) => ({ from, at: t, sound, gain }));
  return [
    ...at(
      CUP,
      [9.55, putDown(r), 0.7],
      [14.3, stirred(r, 5), 0.42],
      [23.0, putDown(r), 0.5],
      [23.5, stirred(r, 7), 0.5],
    ),
    ...at(
      CUP,
      [26.3, putDown(r), 0.35],
      [37.75, putDown(r), 0.8],
      [46.9, stirred(r, 6), 0.4],
      [57.0, putDown(r), 0.55],
    ),
    ...at(CUP, [40.6, running(r, { seconds: 2.6, from: 520, to: 1250, splash: 0.25 }), 0.5]),
    ...at(KETTLE, [43.6, putDown(r), 0.5], [48.8, putDown(r), 0.9]),
    ...at(SINK, [46.4, running(r, { seconds: 2.2, from: 330, to: 720, splash: 1 }), 0.75]),
    ...at(SINK, [26.6, running(r, { seconds: 1.3, from: 900, to: 1000, splash: 1.2 }), 0.5]),
  ];
}

function buttons(): Event[] {
  const r = seeded(1932);
  const rocker = [
    [210, 0.02, 0.8],
    [620, 0.008, 0.8],
    [1480, 0.006, 1],
    [2900, 0.004, 0.7],
    [5100, 0.002, 0.4],
  ] as const;
  return [...RUNS.flatMap((x) => [x.at - 0.03, x.at + x.seconds - 0.02]), CLICK, ON].map((at, k, all) => ({
    at,
    sound: struck(varied(r, rocker, 0.03, 0.2), 0.0003),
    gain: k >= all.length - 2 ? 1.1 : 0.6,
  }));
}

/** What comes in by the window: one blackbird with much to say, tits, a hedge of sparrows; and a road, far off. */
function outside(): Stereo {
  const r = seeded(1911);
  const sill: Point = [2.25, 3.2, 1.6];
  const sung = [0.4, 9.3, 14.1, 23.2, 26.0, 38.4, 46.3, 56.6].flatMap((t) =>
    blackbird(r).map((e): Event => ({ ...e, at: t + e.at })),
  );
  const tits = [11.1, 24.4, 37.2, 47.6, 58.9].flatMap((t) =>
    greatTit(r).map((e): Event => ({ ...e, at: t + e.at, gain: between(r, 0.25, 0.6) })),
  );
  const hedge = moments(r, LOOP, 34, 0.35).flatMap((at): Event[] =>
    Array.from({ length: 1 + Math.floor(3 * r()) }, (_, k) => ({
      at: at + 0.19 * k + 0.03 * gauss(r),
      sound: sparrow(r),
      gain: 0.55 * between(r, 0.15, 1) ** 1.5,
    })),
  );
  const heard = mixPair(
    placed(KITCHEN, 1913, N, sill, [...sung, ...tits]),
    placed(KITCHEN, 1914, N, [2.3, 2.9, 1.7], hedge),
  );
  // Through a gap: the frame shades the top.
  const birds = atLevel(filteredPair(heard, above(5600, 6)), -36);
  return mixPair(birds, atLevel(filteredPair(distantTraffic(1912, N), band(45, 900, 12, 8)), -45));
}

export interface Kitchen {
  readonly world: Stereo;
  /** The blender alone, as both ears have it: what of it the worktop takes on must stand a quarter turn from this. */
  readonly blender: Stereo;
  readonly water: Mono;
  readonly touches: Mono;
}

export function morning(): Kitchen {
  const turns = turning(1902, N, RUNS);
  const glass = jar(turns, 1904);
  const source = filtered(mixInto(centred(glass), motor(turns, 1903), 0.8), JAR);
  const wide = filteredPair(glass, below(240, 9));
  const blender = atLevel(mixPair(heardIn(KITCHEN, 1905, source, BLENDER), wide, 0.3), -24);
  const set: Stereo = [blender[0].slice(), blender[1].slice()];
  const water = kettle(1906, heating(N, CLICK, ON));
  mixPair(set, atLevel(mixPair(heardIn(KITCHEN, 1907, centred(water), KETTLE), water, 0.35), -32.5));
  const cooler = monoAtLevel(fridge(1909, N, 21.5, 53.2), 0);
  mixPair(set, atLevel(heardIn(KITCHEN, 1909, cooler, [0.4, 0.9, 0.5]), -43));
  mixPair(set, outside());
  const done = hands();
  const [near, clicks] = [scattered(KITCHEN, 1910, [silence(N), silence(N)], done), buttons()];
  mixPair(set, near, 0.26);
  mixPair(set, placed(KITCHEN, 1908, N, [1.2, 2.4, 1], clicks), 0.1);
  const touches = silence(N);
  for (const e of [...done, ...clicks]) lay(touches, e.sound, e.at * RATE, e.gain ?? 1);
  return { world: set, blender, water: centred(water), touches };
}
