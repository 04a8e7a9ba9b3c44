import { expect, test } from "vitest";
import { CHAMBER, CLUB, SPEED } from "@/media/acoustics/rooms";
import { finish } from "./steps";
import { CELL, impedanceFor, type Plan, PULSE_HZ, runUp, STEP, type Wave, wave } from "./wave";

const FLOOR = [CLUB.size[0], CLUB.size[1]] as const;
const club = () =>
  wave({ size: FLOOR, from: [0, 0], edge: { impedance: impedanceFor(CLUB.rt(PULSE_HZ), FLOOR) } });
const chamber = () => wave({ size: CHAMBER.size, from: [0, 0], edge: { wedge: CHAMBER.wedge } });

/** Where in the field a place of the room lies, metres from its middle. */
const place = ({ columns, rows }: Wave, x: number, z: number): number =>
  Math.round((rows - 1) / 2 + z / CELL) * columns + Math.round((columns - 1) / 2 + x / CELL);

/** The squared pressure over a grid of places in the room, moment by moment. */
function heard(room: Wave, [x, z]: readonly [number, number], seconds: number): number[] {
  const places = [-0.8, -0.55, -0.3, 0.15, 0.45, 0.7].flatMap((u) =>
    [-0.75, -0.4, 0.2, 0.5, 0.85].map((v) => place(room, (u * x) / 2, (v * z) / 2)),
  );
  return Array.from({ length: Math.round(seconds / STEP) }, (_, i) => {
    const field = room.at((i + 1) * STEP);
    return places.reduce((sum, at) => sum + (field[at] ?? 0) ** 2, 0);
  });
}

/** Schroeder's backward integration: dB that are still to come, against all there is. */
function decay(energy: readonly number[]): number[] {
  const left = [...energy];
  for (let i = left.length - 2; i >= 0; i--) left[i] = (left[i] ?? 0) + (left[i + 1] ?? 0);
  return left.map((v) => 10 * Math.log10(v / (left[0] ?? 1)));
}

/** T30 in seconds: the line of least squares through what lies between −5 and −35 dB. */
function t30(curve: readonly number[]): number {
  const points = curve.flatMap((db, i): [number, number][] => (db < -5 && db > -35 ? [[i * STEP, db]] : []));
  const mean = (k: 0 | 1) => points.reduce((sum, p) => sum + p[k], 0) / points.length;
  const [mt, md] = [mean(0), mean(1)];
  const slope =
    points.reduce((sum, [t, db]) => sum + (t - mt) * (db - md), 0) /
    points.reduce((sum, [t]) => sum + (t - mt) ** 2, 0);
  return -60 / slope;
}

test("the club rings as long as it is heard to", () => {
  const measured = t30(decay(heard(club(), FLOOR, 0.9)));
  expect(Math.abs(measured / CLUB.rt(PULSE_HZ) - 1), `T30 is ${measured.toFixed(3)} s`).toBeLessThan(0.05);
});

test("the chamber's wedges give back no more than they are said to", () => {
  // The same pulse in the open: a field so wide that nothing comes back from its end in time.
  const [room, open] = [chamber(), wave({ size: [24, 24], from: [0, 0], edge: { wedge: 1 } })];
  let [back, all] = [0, 0];
  for (let seconds = STEP; seconds < 0.06; seconds += STEP) {
    const [here, there] = [room.at(seconds), open.at(seconds)];
    for (const [x, z] of [
      [0, 0],
      [-2, 1],
      [1.5, 3.2],
      [2.4, -0.6],
      [-0.9, -3.5],
    ] as const) {
      const free = there[place(open, x, z)] ?? 0;
      back += ((here[place(room, x, z)] ?? 0) - free) ** 2;
      all += free * free;
    }
  }
  expect(back / all).toBeLessThan(CHAMBER.returns);
});

test("a ring runs at the speed of sound", () => {
  const room = chamber();
  const axis = ((room.rows - 1) / 2) * room.columns + (room.columns - 1) / 2;
  const at = (seconds: number) => {
    const field = room.at(seconds);
    let best = 0;
    for (let i = 4; i < 29; i++) if ((field[axis + i] ?? 0) > (field[axis + best] ?? 0)) best = i;
    return best * CELL;
  };
  const [early, late] = [0.0065, 0.0095];
  expect((at(late) - at(early)) / (late - early) / SPEED).toBeCloseTo(1, 1);
});

test("a moment is the same from whichever side one comes to it", () => {
  const [forwards, jumped] = [club(), club()];
  for (let i = 0; i < 120; i++) forwards.at(i * 0.0001);
  jumped.at(0.05);
  expect(jumped.at(0.0123)).toEqual(forwards.at(0.0123));
});

test("what was reckoned ahead is what would have been reckoned, to the bit, and so is what was before it", () => {
  const plan: Plan = { size: CHAMBER.size, from: [0, 1], edge: { wedge: CHAMBER.wedge } };
  const [whole, ahead] = [wave(plan), wave(plan, finish(runUp(plan, 0.004)))];
  for (const seconds of [0.004, 0.0071, 0.0042, 0.002, 0.009])
    expect(ahead.at(seconds), `${seconds} s`).toEqual(whole.at(seconds));
});
