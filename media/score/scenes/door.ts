import { above, band, bump, filtered, filteredPair, times } from "../dsp/filter";
import { atLevel, mixPair, RATE, type Stereo, silentPair } from "../dsp/loop";
import { burst, type Mode, struck, varied } from "../dsp/modes";
import { between, drift, gauss, moments, seeded, whitePair } from "../dsp/random";
import { octaveLevels } from "../measure/spectrum";
import { envelope } from "../measure/time";
import { type Event, heardIn, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { blackbird, sparrow } from "../sources/birds";
import { conversation } from "../sources/conversation";
import { leaves } from "../sources/leaves";
import { step, walk } from "../sources/steps";
import { distantTraffic, layPair, passing } from "../sources/traffic";

const N = loopOf("door-world");
const LOOP = N / RATE;

/** Behind the listener, who stands on the threshold: a long hard corridor. */
const HALL: Room = {
  size: [2.6, 26, 2.9],
  ear: [1.4, 24, 1.6],
  rt: (hz) => (hz < 250 ? 1.5 : hz < 2000 ? 1.2 : 0.6),
  returns: 0.74,
  tail: -9,
  seconds: 1.4,
};
/** In front: a yard between walls, open to the sky. */
const YARD: Room = {
  size: [22, 31, 70],
  ear: [9, 1.5, 1.6],
  rt: (hz) => (hz < 500 ? 0.8 : hz < 3000 ? 0.65 : 0.35),
  returns: 0.42,
  tail: -19,
  seconds: 0.9,
};

/** The ear's own shell keeps some of the treble of what is behind it (Shaw 1974, rounded). */
const behind = times(above(3200, 5), bump(1100, 0.5, 2));

/** Air of the corridor: bands that wander each at a pace of its own, wide where they are high, and a fan somewhere in it. */
function air(): Stereo {
  const bands = [
    { low: 38, high: 95, db: -39, pace: [3.1, 10], depth: 0.2 },
    { low: 95, high: 260, db: -43, pace: [2.2, 9], depth: 0.25 },
    { low: 260, high: 900, db: -49, pace: [1.7, 7], depth: 0.22 },
    { low: 900, high: 4200, db: -58, pace: [2.6, 12], depth: 0.2 },
  ] as const;
  const parts = bands.map((b, k): Stereo => {
    const raw = filteredPair(
      whitePair(1501 + 11 * k, N),
      times(band(b.low, b.high, 15, 10), bump(b.low * 1.5, 0.2, 4)),
    );
    const swing = drift(1502 + 13 * k, N, b.pace[0], b.pace[1]);
    const share = 0.6 - 0.15 * k;
    for (let i = 0; i < N; i++) {
      const both = (raw[0][i]! + raw[1][i]!) / 2;
      const g = Math.exp(b.depth * swing[i]!);
      for (const side of raw) side[i] = g * (side[i]! + share * (both - side[i]!));
    }
    return atLevel(raw, b.db);
  });
  return parts.reduce((mix, p) => mixPair(mix, p));
}

const LEAF: readonly Mode[] = [
  [58, 0.12, 1],
  [97, 0.1, 0.9],
  [163, 0.07, 0.6],
  [288, 0.04, 0.4],
  [560, 0.02, 0.2],
];
const LATCH: readonly Mode[] = [
  [840, 0.012, 0.7],
  [1730, 0.01, 1],
  [2640, 0.006, 0.6],
];
const PIPE: readonly Mode[] = [
  [311, 0.09, 0.7],
  [742, 0.06, 1],
  [1338, 0.04, 0.6],
  [2205, 0.02, 0.4],
];

/** A door far down: it swings to, meets its frame, rebounds against the latch, and the latch falls. */
function farDoor(at: number): Event[] {
  const r = seeded(1531 + Math.round(at));
  const [leaf, latch] = [varied(r, LEAF, 0.02), varied(r, LATCH, 0.02)];
  return [
    { at: at - 0.5, sound: filtered(burst(r, 0.5, 0.06), band(70, 420, 12, 9)), gain: 0.1 },
    { at, sound: struck(leaf, 0.003), gain: 7 },
    { at: at + 0.045, sound: struck(latch, 0.0004), gain: 0.5 },
    { at: at + 0.072, sound: struck(leaf, 0.004), gain: 2.2 },
    { at: at + 0.11, sound: struck(latch, 0.0003), gain: 0.8 },
  ];
}

/** The corridor's life: steps that leave and others that cross, two doors, a pipe, and people in a room round its corner. */
function corridor(): Stereo {
  const r = seeded(1541);
  const mix = silentPair(N);
  const paths = [walk(r, 3.1, 9.4, 1.74), walk(r, 40.5, 45.2, 1.6).reverse()];
  for (const [k, y] of [18, 12, 6].entries()) {
    const steps = paths.flatMap((path) => path.filter((_, i) => Math.floor((3 * i) / path.length) === k));
    const events = steps.map(
      (at): Event => ({
        at,
        sound: step(r, { hard: 0.55, ground: "lino" }),
        gain: between(r, 0.8, 1.15),
      }),
    );
    mixPair(mix, placed(HALL, 1542 + k, N, [1.1, y, 0.1], events), 0.06);
  }
  mixPair(mix, placed(HALL, 1546, N, [2.2, 3, 1.2], [...farDoor(11.3), ...farDoor(46.1)]), 0.02);
  const pipe = moments(r, LOOP, 13, 1.4).map(
    (at): Event => ({ at, sound: struck(varied(r, PIPE, 0.05), 0.0012), gain: between(r, 0.12, 0.6) }),
  );
  mixPair(mix, placed(HALL, 1547, N, [0.2, 19, 2.5], pipe), 0.2);
  const talk = conversation({ seed: 1549, people: 2, eager: 0.5, crisp: 1, laughs: 0 }, N);
  const dry = filtered(talk, band(170, 900, 12, 12));
  mixPair(mix, atLevel(heardIn({ ...HALL, tail: -3 }, 1551, dry, [2.2, 3, 1.5]), -44));
  return mix;
}

/** The yard: a tree along its wall, the town beyond it, a bird or two; a gate, and someone who sets something down. */
function yard(): Stereo {
  const r = seeded(1561);
  const town = distantTraffic(1562, N);
  layPair(town, passing(r, { speed: 8, distance: 34, engine: 31 }), 8.2, 0.5);
  layPair(town, passing(r, { speed: -10, distance: 41, engine: 36 }), 36.4, 0.5);
  const mix = atLevel(filteredPair(town, band(45, 700, 12, 7)), -38);
  mixPair(mix, atLevel(leaves(1563, N, 0.8), -58));
  const song = [6.3, 14.9, 27.7, 33.8, 49.2, 57.1].flatMap((t) =>
    blackbird(r).map((e): Event => ({ ...e, at: t + e.at, gain: 0.7 })),
  );
  mixPair(mix, atLevel(placed(YARD, 1564, N, [17, 26, 9], song), -53));
  const chirps = moments(r, LOOP, 22, 0.3).map(
    (at): Event => ({ at, sound: sparrow(r), gain: between(r, 0.2, 1) }),
  );
  mixPair(mix, atLevel(placed(YARD, 1565, N, [3, 14, 5], chirps), -56));
  const gate = [19.4, 54.6].flatMap((t): Event[] => [
    { at: t, sound: struck(varied(r, LATCH, 0.05), 0.0003), gain: 0.7 },
    { at: t + 0.09, sound: struck(varied(r, PIPE, 0.05), 0.0006), gain: 1 },
  ]);
  return mixPair(mix, atLevel(placed(YARD, 1566, N, [14, 27, 1], gate), -58));
}

/** The open leaf at the listener's right, which the moving air leans on. */
function hinge(): Stereo {
  const r = seeded(1571);
  const creaks = moments(r, LOOP, 5, 7).map((at): Event => {
    const hz = between(r, 430, 560);
    const reed = times(
      band(300, 1500, 12, 15),
      bump(hz, 0.08, 14),
      bump(2.02 * hz, 0.06, 9),
      above(2500, 12),
    );
    return { at, sound: filtered(burst(r, between(r, 0.1, 0.3), 0.11), reed), gain: 1 + 0.3 * gauss(r) };
  });
  return placed(HALL, 1548, N, [2.3, 23.6, 1], creaks);
}

function world(): Stereo {
  const mix = filteredPair(mixPair(air(), corridor()), behind);
  mixPair(mix, yard());
  return mixPair(mix, hinge(), 0.012);
}

export const door: Score = {
  name: "door",
  stems: ["door-world"],
  render: () => ({ "door-world": world() }),
  claims: [
    {
      name: "dB an octave, 63 Hz to 4 kHz: a room's tone falls",
      least: -8,
      most: -2,
      measure: (of) => {
        const o = octaveLevels(of("door-world"));
        return (o[7]! - o[1]!) / 6;
      },
    },
    {
      name: "a tone, not a scene: dB between its loudest and its softest twentieth of 200 ms",
      most: 12,
      measure: (of) => {
        const e = [...envelope(of("door-world"), 0.2)].sort((a, b) => a - b);
        return 20 * Math.log10(e[Math.floor(e.length * 0.95)]! / e[Math.floor(e.length * 0.05)]!);
      },
    },
  ],
};
