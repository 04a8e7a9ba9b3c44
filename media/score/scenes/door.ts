import { above, band, bump, filtered, filteredPair, times } from "../dsp/filter";
import { atLevel, mixPair, RATE, type Stereo } from "../dsp/loop";
import { burst, struck, varied } from "../dsp/modes";
import { between, drift, moments, seeded, whitePair } from "../dsp/random";
import { octaveLevels } from "../measure/spectrum";
import { type Event, heardIn, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { step, walk } from "../sources/steps";
import { talking } from "../sources/talkers";

const N = loopOf("door-world");
const LOOP = N / RATE;

/** What stands behind the open door: a long hard corridor, and the listener at its end. */
const HALL: Room = {
  size: [2.6, 26, 2.9],
  ear: [1.4, 2.5, 1.4],
  rt: (hz) => (hz < 250 ? 1.5 : hz < 2000 ? 1.2 : 0.6),
  returns: 0.74,
  tail: -9,
  seconds: 1.4,
};

/** Air of a room: bands that wander each at a pace of its own, wide where they are high. */
function air(): Stereo {
  const bands = [
    { low: 38, high: 95, db: -33, pace: [3.1, 10], depth: 0.2 },
    { low: 95, high: 260, db: -38, pace: [2.2, 9], depth: 0.25 },
    { low: 260, high: 900, db: -45, pace: [1.7, 7], depth: 0.22 },
    { low: 900, high: 4200, db: -54, pace: [2.6, 12], depth: 0.2 },
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

/** A door far down: it swings to, meets its frame, rebounds against the latch, and the latch falls. */
function farDoor(at: number): Event[] {
  const r = seeded(1531);
  const leaf = varied(r, [
    [58, 0.12, 1],
    [97, 0.1, 0.9],
    [163, 0.07, 0.6],
    [288, 0.04, 0.4],
    [560, 0.02, 0.2],
  ]);
  const latch = varied(r, [
    [840, 0.012, 0.7],
    [1730, 0.01, 1],
    [2640, 0.006, 0.6],
  ]);
  const rush = filtered(burst(r, 0.5, 0.06), band(70, 420, 12, 9));
  return [
    { at: at - 0.5, sound: rush, gain: 0.1 },
    { at, sound: struck(leaf, 0.003), gain: 7 },
    { at: at + 0.045, sound: struck(latch, 0.0004), gain: 0.5 },
    { at: at + 0.072, sound: struck(leaf, 0.004), gain: 2.2 },
    { at: at + 0.11, sound: struck(latch, 0.0003), gain: 0.8 },
  ];
}

function world(): Stereo {
  const r = seeded(1541);
  const mix = air();
  const leaving = walk(r, 3.1, 9.4, 1.74);
  // Someone goes down the corridor: three stretches, each farther off.
  for (const [k, y] of [9, 13, 18].entries()) {
    const steps = leaving.filter((_, i) => Math.floor((3 * i) / leaving.length) === k);
    mixPair(
      mix,
      placed(
        HALL,
        1542 + k,
        N,
        [1.1, y, 0.1],
        steps.map((at) => ({
          at,
          sound: step(r, { hard: 0.55, ground: "lino" }),
          gain: between(r, 0.8, 1.15),
        })),
      ),
      0.15,
    );
  }
  mixPair(mix, placed(HALL, 1546, N, [2.2, 23, 1.2], farDoor(11.3)), 0.05);
  const pipe = moments(r, LOOP, 6, 1.1).map((at) => ({
    at,
    sound: struck(
      varied(
        r,
        [
          [311, 0.09, 0.7],
          [742, 0.06, 1],
          [1338, 0.04, 0.6],
          [2205, 0.02, 0.4],
        ],
        0.05,
      ),
      0.0012,
    ),
    gain: between(r, 0.15, 0.6),
  }));
  mixPair(mix, placed(HALL, 1547, N, [0.2, 6, 2.5], pipe), 0.4);
  // People in some other room, round the corridor's far corner.
  const voices = [
    talking({ seed: 1549, pitch: 112, throat: 1, eager: 0.42, crisp: 0 }, N),
    talking({ seed: 1550, pitch: 196, throat: 1.16, eager: 0.3, crisp: 0 }, N),
  ].map((dry, k) =>
    heardIn({ ...HALL, tail: -3 }, 1551 + k, filtered(dry, band(170, 900, 12, 12)), [2.2, 21 + 2 * k, 1.5]),
  );
  for (const v of voices) mixPair(mix, atLevel(v, -43));
  // The open door itself, which the moving air leans on.
  const hinge = moments(r, LOOP, 2, 6).map((at) => ({
    at,
    sound: filtered(
      burst(r, 0.18, 0.11),
      times(band(300, 1500, 12, 15), bump(505, 0.08, 14), bump(1012, 0.06, 9), above(2500, 12)),
    ),
  }));
  return mixPair(mix, placed(HALL, 1548, N, [2.1, 3.4, 1], hinge), 0.022);
}

export const door: Score = {
  name: "door",
  stems: ["door-world"],
  render: () => ({ "door-world": world() }),
  claims: [
    {
      name: "dB an octave, 63 Hz to 4 kHz: a room's tone falls",
      least: -8,
      most: -3,
      measure: (of) => {
        const o = octaveLevels(of("door-world"));
        return (o[7]! - o[1]!) / 6;
      },
    },
  ],
};
