import { above, filtered } from "../dsp/filter";
import { atLevel, mixPair, monoAtLevel, RATE, type Stereo } from "../dsp/loop";
import { between, moments, type Random, seeded } from "../dsp/random";
import { heardIn, type Moment, type Point, placed, type Room, scattered } from "../room";
import { loopOf } from "../score";
import { conversation } from "../sources/conversation";
import { duct, ductPop, fireDoor, lamp } from "../sources/institute";
import { lift, trolley } from "../sources/lift";
import { step, walk } from "../sources/steps";

const N = loopOf("corridor-world");
const LOOP = N / RATE;
/** Lino, plaster, twenty-six metres of it: 1.1 s at 1 kHz, and walls close enough to ring at 78 Hz. */
const CORRIDOR: Room = {
  size: [2.2, 26, 2.7],
  ear: [1.25, 4, 1.6],
  rt: (hz) => (hz < 250 ? 1.3 : hz < 2500 ? 1.1 : 0.7),
  returns: 0.74,
  tail: 2,
  seconds: 1.2,
};

/** Someone crosses at the far end, from one side door to another: steps that stay as far off as they were. */
function crossing(
  r: Random,
  from: number,
  until: number,
  pace: number,
  at: readonly [from: number, to: number],
  hard: number,
): Moment[] {
  return walk(r, from, until, pace).map((t) => {
    const p = (t - from) / (until - from);
    return {
      at: t,
      sound: step(r, { hard, ground: "lino" }),
      gain: 0.075 * between(r, 0.7, 1.1) * Math.min(1, 4 * p + 0.3, 4 * (1 - p) + 0.3),
      from: [0.5 + 1.2 * p, at[0] + (at[1] - at[0]) * p, 0.1] as Point,
    };
  });
}

function happenings(): Moment[] {
  const r = seeded(1910);
  const pops = moments(r, LOOP, 9, 2.5).map((at) => ({
    at,
    sound: ductPop(r),
    gain: 0.02 * between(r, 0.25, 1),
    from: [1.1, between(r, 3, 18), 2.6] as Point,
  }));
  return [
    ...pops,
    ...crossing(r, 3.4, 10.4, 1.74, [17, 23], 0.65),
    ...crossing(r, 24.2, 31.6, 1.92, [24, 16], 0.8),
    ...crossing(r, 46.1, 51.9, 1.6, [20, 22], 0.35),
    { at: 1.2, sound: fireDoor(r), gain: 0.036, from: [1.1, 24, 1.2] },
    { at: 31.2, sound: fireDoor(r), gain: 0.042, from: [0.2, 15, 1.2] },
    { at: 51.4, sound: fireDoor(r), gain: 0.03, from: [1.1, 25.5, 1.2] },
    { at: 14.2, sound: lift(1920, 6.6), gain: 0.16, from: [2.1, 19, 1.2] },
    { at: 38.6, sound: trolley(r, 7), gain: 0.2, from: [1.1, 23.5, 0.4] },
  ];
}

/** The corridor of chapter 6 before the chamber's door, which stands behind the listener. */
export function world(): Stereo {
  const mix = atLevel(duct(1901, N), -40);
  mixPair(mix, atLevel(heardIn(CORRIDOR, 1911, lamp(1912, N), [1.1, 6.5, 2.6]), -47));
  // Behind a closed door some way down: two people, their words left in the room with them.
  const talk = conversation({ seed: 1915, people: 2, eager: 0.55, crisp: 0.5, laughs: 1 }, N);
  const muffled = monoAtLevel(filtered(talk, above(420, 7), 2048), -24);
  mixPair(mix, atLevel(placed(CORRIDOR, 1916, N, [0.1, 13, 1.5], [{ at: 0, sound: muffled }]), -47));
  return scattered(CORRIDOR, 1917, mix, happenings());
}
