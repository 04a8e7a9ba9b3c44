import { above, band, below, bump, filtered, filteredPair, times } from "../dsp/filter";
import {
  atLevel,
  centred,
  mapped,
  mixInto,
  mixPair,
  monoAtLevel,
  RATE,
  type Stereo,
  silence,
} from "../dsp/loop";
import { struck, varied } from "../dsp/modes";
import { between, drift, gauss, moments, seeded, whitePair } from "../dsp/random";
import { inside } from "../hearing/model";
import { bandLevel, centroid } from "../measure/spectrum";
import { type Event, heardIn, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { blackbird, greatTit, sparrow } from "../sources/birds";
import { jar, motor, type Run, turning } from "../sources/blender";
import { chestBreath } from "../sources/breath";
import { kettle } from "../sources/kettle";
import { distantTraffic } from "../sources/traffic";

const N = loopOf("kitchen-world");
const LOOP = N / RATE;

/** A kitchen in a caravan: curved metal, thin wood, a window ajar. */
const KITCHEN: Room = {
  size: [2.4, 4.6, 2.1],
  ear: [1.1, 1.7, 1.5],
  rt: (hz) => (hz < 250 ? 0.3 : hz < 2500 ? 0.36 : 0.28),
  returns: 0.6,
  tail: -8,
  seconds: 0.5,
};
/** Not a place: the hollow that a head makes of what only the worktop brings. */
const HOLLOW: Room = {
  size: [7, 11, 5],
  ear: [3, 4, 1.6],
  rt: (hz) => (hz < 120 ? 1.5 : hz < 400 ? 1 : 0.4),
  returns: 0.7,
  tail: -4,
  seconds: 1.5,
};

const RUNS: readonly Run[] = [
  { at: 0.45, seconds: 8.3, ice: 0.95 },
  { at: 10.65, seconds: 0.65, ice: 0.5 },
  { at: 11.85, seconds: 0.5, ice: 0.45 },
  { at: 12.9, seconds: 0.95, ice: 0.35 },
  { at: 15.95, seconds: 2.6, ice: 0.3 },
];
/** The kettle clicks off here, and is put on again under the blender. */
const CLICK = 22.1;

/** Heat of the kettle: a loop long, from the click to the next. */
const heat = (): Float64Array =>
  mapped(silence(N), (_, i) => {
    const t = (i / RATE - CLICK + LOOP) % LOOP;
    return t < 2.2 ? 0.38 + 0.62 * Math.exp(-t / 0.8) : Math.min(1, 0.42 + (0.58 * (t - 2.2)) / 15.5);
  });

function window(): Stereo {
  const r = seeded(1911);
  const out = atLevel(filteredPair(distantTraffic(1912, N), band(45, 700, 12, 9)), -50);
  const sung = [1.1, 9.1, 13.95, 19.4].flatMap((t) =>
    blackbird(r).map((e): Event => ({ ...e, at: t + e.at })),
  );
  const tits = [9.6, 20.9].flatMap((t) => greatTit(r).map((e): Event => ({ ...e, at: t + e.at, gain: 0.6 })));
  const sparrows = moments(r, LOOP, 16, 0.4).flatMap((at): Event[] =>
    Array.from({ length: 1 + Math.floor(3 * r()) }, (_, k) => ({
      at: at + 0.19 * k + 0.03 * gauss(r),
      sound: sparrow(r),
      gain: 0.55 * between(r, 0.3, 1),
    })),
  );
  // Through a gap: the frame shades the top, and the room colours the rest.
  const heard = mixPair(
    placed(KITCHEN, 1913, N, [2.2, 3.6, 1.6], [...sung, ...tits]),
    placed(KITCHEN, 1914, N, [2.3, 2.9, 1.7], sparrows),
  );
  return mixPair(out, atLevel(filteredPair(heard, above(5200, 5)), -38));
}

interface Kitchen {
  readonly world: Stereo;
  /** What stands on the worktop and shakes it. */
  readonly worktop: Float64Array;
  readonly water: Stereo;
}

function morning(): Kitchen {
  const r = seeded(1901);
  const turns = turning(1902, N, RUNS);
  const [engine, glass] = [motor(turns, 1903), jar(turns, 1904)];
  const source = mixInto(centred(glass), engine, 0.8);
  const blender = mixPair(
    heardIn(KITCHEN, 1905, source, [1.7, 2.4, 1.05]),
    filteredPair(glass, below(240, 9)),
    0.3,
  );
  const water = kettle(1906, heat());
  const spout = mixPair(heardIn(KITCHEN, 1907, centred(water), [0.5, 2.6, 1.1]), water, 0.4);
  const button = varied(r, [
    [620, 0.008, 0.8],
    [1480, 0.006, 1],
    [2900, 0.004, 0.7],
    [210, 0.02, 0.8],
  ]);
  const clicks: Event[] = [...RUNS.flatMap((x) => [x.at - 0.03, x.at + x.seconds - 0.02]), CLICK].map(
    (at, k) => ({ at, sound: struck(varied(r, button, 0.03, 0.2), 0.0004), gain: k === 10 ? 1 : 0.6 }),
  );
  const world = atLevel(blender, -24);
  mixPair(world, atLevel(spout, -35));
  mixPair(world, window());
  mixPair(world, placed(KITCHEN, 1908, N, [1.2, 2.4, 1], clicks), 0.06);
  return { world, worktop: source, water };
}

/** Low and cavernous: what the worktop gives to arms and jaw, the hollow it seems to sound in, one's own breath. */
function within({ world, worktop, water }: Kitchen): Stereo {
  const board = times(
    below(38, 18),
    above(185, 16),
    bump(64, 0.18, 6),
    bump(118, 0.15, 5),
    bump(178, 0.12, 3),
  );
  const felt = filtered(worktop, board);
  const boil = filtered(centred(water), times(band(50, 210, 12, 16), bump(92, 0.25, 5)));
  const both = mixInto(monoAtLevel(felt, -30), monoAtLevel(boil, -45));
  const hollow = filteredPair(
    heardIn(HOLLOW, 1921, both, [3.4, 6.5, 1.2]),
    times(above(260, 12), bump(96, 0.4, 4)),
  );
  const swing = drift(1922, N, 1.4, 7);
  const pressed = mapped(both, (v, i) => v * (1 + 0.15 * swing[i]!));
  const out = atLevel([pressed, both], -30);
  mixPair(out, atLevel(hollow, -31));
  // The pressure in it that never goes away.
  mixPair(
    out,
    atLevel(filteredPair(whitePair(1924, N), times(band(40, 105, 18, 18), bump(58, 0.2, 6))), -44),
  );
  mixPair(
    out,
    atLevel(filteredPair(inside(world, { audiogram: ["N6", "N6"], spl: 104 }), above(700, 12)), -44),
  );
  return mixPair(out, atLevel(filteredPair(chestBreath(1923, N, 6), above(430, 18)), -43));
}

export const kitchen: Score = {
  name: "kitchen",
  stems: ["kitchen-world", "kitchen-inside"],
  render: () => {
    const k = morning();
    return { "kitchen-world": k.world, "kitchen-inside": within(k) };
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
