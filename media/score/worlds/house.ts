import { above, bump, filtered, filteredPair, times } from "../dsp/filter";
import {
  atLevel,
  centred,
  lay,
  type Mono,
  mixPair,
  monoAtLevel,
  RATE,
  type Stereo,
  silence,
  silentPair,
} from "../dsp/loop";
import { between, moments, type Random, seeded, whitePair } from "../dsp/random";
import { heardIn, type Moment, type Point, placed, type Room, scattered } from "../room";
import { loopOf } from "../score";
import { beat } from "../sources/escapement";
import { step, walk } from "../sources/steps";
import { branch, creak, knock, sash } from "../sources/timber";
import { windAtHouse, windSpeed } from "../sources/wind";

const N = loopOf("house-world");
const LOOP = N / RATE;

/** A parlour of boards and plaster, furnished: 0.45 s at 500 Hz; one sits with the window ahead, the door to the left. */
const PARLOUR: Room = {
  size: [4.6, 5.4, 2.6],
  ear: [2.2, 1.9, 1.2],
  rt: (hz) => (hz < 200 ? 0.6 : hz < 2500 ? 0.45 : 0.35),
  returns: 0.5,
  tail: -5,
  seconds: 0.6,
};
/** The next room is barer; its sound comes through the door that stands ajar. */
const NEXT_DOOR: Room = {
  ...PARLOUR,
  size: [5, 6, 2.6],
  ear: [4.8, 2.5, 1.4],
  rt: (hz) => (hz < 2500 ? 0.7 : 0.5),
  tail: -1,
  seconds: 0.8,
};
const DOOR: Point = [0.2, 3.4, 1.3];

/** Gusts: when each is strongest, metres a second over the mean, seconds it lasts. */
const GUSTS = [
  [6.5, 6.5, 6],
  [15.5, 4, 4],
  [24.5, 8.5, 8],
  [36, 5, 5],
  [43.5, 3.5, 3.5],
  [51, 8, 8],
] as const;

/**
 * A seconds pendulum: its escape wheel of thirty teeth turns once a minute, so the
 * loop is one turn, and every tooth's own error is heard where it belongs.
 */
function clock(): Mono {
  const r = seeded(1824);
  const y = silence(N);
  const teeth = Array.from({ length: 30 }, () => 0.0016 * (r() - 0.5));
  for (let k = 0; k < LOOP; k++) {
    const pallet = (k % 2) as 0 | 1;
    // Hung a little out of true: the tock comes 34 ms late, and a slow sway of the case on its wall.
    const late = (pallet ? 0.034 : 0) + 0.004 * Math.sin((2 * Math.PI * 3 * k) / LOOP);
    lay(y, beat(r, { pallet, tooth: teeth[(k >> 1) % 30]!, wood: 1 }), (k + 0.3 + late) * RATE);
  }
  return y;
}

const floor = (r: Random): Point => [between(r, 0.6, 4), between(r, 0.8, 4.8), 0.05];

/** What gives in the house: boards, beams, and someone upstairs; each also goes into the floor by itself. */
function timber(r: Random): Moment[] {
  const after = GUSTS.flatMap(([at, by]) => (by > 4.5 ? [at + between(r, 0.2, 1.4)] : []));
  const creaks = [...after, ...moments(r, LOOP, 7, 3)].map((at) => ({
    at,
    sound: creak(r),
    gain: between(r, 0.25, 1),
    from: floor(r),
  }));
  const knocks = moments(r, LOOP, 6, 4).map((at) => ({
    at,
    sound: knock(r),
    gain: 1.6 * between(r, 0.3, 1),
    from: [between(r, 0.3, 4.3), between(r, 1, 5), 2.5] as Point,
  }));
  const upstairs = [
    [10.2, 14.6, 0.8, 4.4],
    [38.6, 42.4, 4, 1],
  ].flatMap(([start, end, from, to]) =>
    walk(r, start!, end!, 1.42).map((at) => ({
      at,
      sound: filtered(step(r, { hard: 0.15, ground: "wood" }), above(240, 12), 2048),
      gain: 1.3 * between(r, 0.65, 1.1),
      from: [from! + ((to! - from!) * (at - start!)) / (end! - start!), 3.4, 2.58] as Point,
    })),
  );
  return [...creaks, ...knocks, ...upstairs];
}

/** What the wind does to the house's skin: the sash in its frame, a branch on the clapboards. */
function skin(r: Random): Moment[] {
  const pane: Point = [2.6, 5.3, 1.5];
  const wall: Point = [4.5, 3.6, 2];
  return GUSTS.flatMap(([at, by]) => [
    { at: at - between(r, 0, 0.9), sound: sash(r), gain: 0.075 * by * between(r, 0.6, 1), from: pane },
    ...(by > 6 ? [{ at: at + between(r, 0.5, 1.6), sound: sash(r), gain: 0.05 * by, from: pane }] : []),
    ...Array.from({ length: Math.floor(by / 2.2) }, () => ({
      at: at + between(r, -1.6, 2.2),
      sound: branch(r),
      gain: 0.04 * by * between(r, 0.4, 1),
      from: wall,
    })),
  ]);
}

const struckTogether = (events: readonly Moment[]): Mono => {
  const y = silence(N);
  for (const e of events) lay(y, e.sound, e.at * RATE, e.gain ?? 1);
  return y;
};

/** The house of chapter 5 from a chair in it, and the same things dry, as the timber has them. */
export interface House {
  readonly whole: Stereo;
  readonly dry: Readonly<Record<"clock" | "boards" | "skin", Mono>>;
  /** Metres a second. */
  readonly speed: Mono;
}
export function world(): House {
  const r = seeded(1820);
  const speed = windSpeed(1801, N, 6, GUSTS);
  const whole = atLevel(windAtHouse(1803, speed), -31);
  const ticks = clock();
  const ajar = filtered(
    centred(placed(NEXT_DOOR, 1823, N, [1.2, 4.4, 1.5], [{ at: 0, sound: ticks }])),
    times(above(1700, 6), bump(420, 0.5, 3)),
    2048,
  );
  mixPair(whole, heardIn(PARLOUR, 1825, monoAtLevel(ajar, -33), DOOR));
  const given = timber(r);
  const shaken = skin(r);
  mixPair(whole, scattered(PARLOUR, 1826, silentPair(N), given), 0.1);
  mixPair(whole, scattered(PARLOUR, 1827, silentPair(N), shaken), 0.13);
  // The room itself: a trace, low, so that between gusts there is a place and not a hole.
  mixPair(whole, atLevel(filteredPair(whitePair(1828, N), above(110, 7)), -56));
  return { whole, dry: { clock: ticks, boards: struckTogether(given), skin: struckTogether(shaken) }, speed };
}
