import { describe, expect, test } from "vitest";
import { gamepadMoves, type Pad } from "./gamepad-moves";
import { midiTurns } from "./midi-turns";
import { HOLD, LONG, meaning } from "./press";

const pad = (change: { axes?: number[]; down?: Record<number, number>; mapping?: string } = {}): Pad => ({
  mapping: change.mapping ?? "standard",
  axes: change.axes ?? [0, 0, 0, 0],
  buttons: Array.from({ length: 17 }, (_, index) => {
    const value = change.down?.[index] ?? 0;
    return { pressed: value > 0, value };
  }),
});

describe("A gamepad", () => {
  test("at rest moves nothing, though its stick does not stand quite in the middle", () => {
    const read = gamepadMoves(30_000);
    read(pad(), 0);
    expect(read(pad({ axes: [0.1, 0.12, 0, 0] }), 1000)).toEqual({ frames: 0, steps: [] });
  });

  test("moves the film by its stick and its triggers, as far at any rate of looks", () => {
    const stick = pad({ axes: [0, 1] });
    const [slow, fast] = [gamepadMoves(30_000), gamepadMoves(30_000)];
    slow(pad(), 0);
    fast(pad(), 0);
    const once = slow(stick, 100).frames;
    const often = Array.from({ length: 10 }, (_, look) => fast(stick, (look + 1) * 10).frames);
    expect(once).toBeGreaterThan(0);
    expect(often.reduce((sum, frames) => sum + frames, 0)).toBeCloseTo(once);
    const back = gamepadMoves(30_000);
    back(pad(), 0);
    expect(back(pad({ down: { 6: 1 } }), 100).frames).toBeCloseTo(-once);
  });

  test("steps once for a press, and its first button is the one button", () => {
    const read = gamepadMoves(30_000);
    read(pad(), 0);
    expect(read(pad({ down: { 15: 1 } }), 16).steps).toEqual(["next-shot"]);
    expect(read(pad({ down: { 15: 1 } }), 32).steps).toEqual([]);
    read(pad({ down: { 0: 1 } }), 48);
    expect(read(pad(), 48 + HOLD).steps).toEqual(["previous-shot"]);
  });

  test("that is a dial goes on round past its end", () => {
    const read = gamepadMoves(30_000);
    const at = (axis: number) => pad({ mapping: "", axes: [axis] });
    read(at(0.9), 0);
    const on = read(at(1), 16).frames;
    expect(on).toBeGreaterThan(0);
    expect(read(at(-0.9), 32).frames).toBeCloseTo(on);
  });
});

describe("A worn gamepad", () => {
  const frames = (pads: readonly Pad[], every: number) => {
    const read = gamepadMoves(30_000);
    return pads.map((pad, look) => read(pad, look * every).frames);
  };
  const minute = <T>(make: (second: number) => T) => Array.from({ length: 60 }, (_, second) => make(second));

  test("whose stick, trigger or cross is stuck is no hand after half a minute, until it has rested", () => {
    for (const stuck of [{ axes: [0, 1] }, { down: { 7: 1 } }, { down: { 13: 1 } }]) {
      const moved = frames([pad(), ...minute(() => pad(stuck)), pad(), pad(stuck)], 1000);
      expect(moved.slice(1, 31).every((by) => by > 0)).toBe(true);
      expect(moved.slice(31, 62).every((by) => by === 0)).toBe(true);
      expect(moved.at(-1)).toBeGreaterThan(0);
    }
  });

  test("that is stuck when it is first looked at moves nothing", () => {
    expect(
      new Set(
        frames(
          minute(() => pad({ axes: [0, 1] })),
          16,
        ),
      ),
    ).toEqual(new Set([0]));
  });

  test("whose stick flickers at the edge of its rest moves nothing", () => {
    const edge = minute((second) => pad({ axes: [0, second % 2 ? 0.1 : 0.2] }));
    expect(new Set(frames([pad(), ...edge], 1000))).toEqual(new Set([0]));
  });

  test("that is a dial and flickers moves nothing, where it first stood and where it was turned to", () => {
    const flicker = (round: number) =>
      minute((look) => pad({ mapping: "", axes: [round + (look % 2 ? 2 / 255 : 0)] }));
    expect(new Set(frames(flicker(0.3), 1000))).toEqual(new Set([0]));
    const moved = frames([pad({ mapping: "", axes: [0.2] }), ...flicker(0.3)], 1000);
    expect(moved.filter((by) => by !== 0)).toEqual([expect.closeTo(36)]);
  });

  test("that is a dial loses nothing of a slow turn", () => {
    const slow = minute((look) => pad({ mapping: "", axes: [look * 0.005] }));
    const sum = frames(slow, 16).reduce((all, by) => all + by, 0);
    expect(sum).toBeCloseTo(59 * 0.0025 * 720);
  });
});

describe("A MIDI controller", () => {
  const turn = (...values: number[]) => {
    const read = midiTurns();
    return values.map((value, index) => read(7, value, index * 100));
  };

  test("with ends moves the film by its own way, wherever it stood at first", () => {
    expect(turn(40)).toEqual([undefined]);
    expect(turn(0, 2, 3)).toEqual([undefined, { part: 2 / 127 }, { part: 1 / 127 }]);
    expect(turn(0, 1, 2), "from rest it goes a little first").toEqual([
      undefined,
      undefined,
      { part: 2 / 127 },
    ]);
    expect(turn(10, 90), "what was moved unheard does not leap").toEqual([undefined, undefined]);
  });

  test("with ends that flickers moves nothing, where it first stood and where it was turned to", () => {
    expect(turn(40, 41, 40, 41, 40, 41)).toEqual(Array(6).fill(undefined));
    const read = midiTurns();
    for (const [index, value] of [30, 34, 40].entries()) read(7, value, index * 100);
    const flicker = Array.from({ length: 60 }, (_, second) =>
      read(7, 41 - (second % 2), 1000 * (second + 1)),
    );
    expect(new Set(flicker)).toEqual(new Set([undefined]));
  });

  test("without ends moves it by its steps, in either of the two tongues", () => {
    expect(turn(1, 1, 2, 127)).toEqual([undefined, { detents: 1 }, { detents: 2 }, { detents: -1 }]);
    expect(turn(65, 65, 63)).toEqual([undefined, { detents: 1 }, { detents: -1 }]);
    expect(turn(127, 1)).toEqual([undefined, { detents: 1 }]);
  });
});

test("one button says three things: on, back, and Let it play", () => {
  expect([meaning(80), meaning(HOLD), meaning(LONG)]).toEqual(["next-shot", "previous-shot", "play"]);
});
