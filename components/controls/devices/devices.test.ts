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
    const read = gamepadMoves();
    read(pad(), 0);
    expect(read(pad({ axes: [0.1, 0.12, 0, 0] }), 1000)).toEqual({ frames: 0, steps: [] });
  });

  test("moves the film by its stick and its triggers, as far at any rate of looks", () => {
    const stick = pad({ axes: [0, 1] });
    const [slow, fast] = [gamepadMoves(), gamepadMoves()];
    slow(stick, 0);
    fast(stick, 0);
    const once = slow(stick, 100).frames;
    const often = Array.from({ length: 10 }, (_, look) => fast(stick, (look + 1) * 10).frames);
    expect(once).toBeGreaterThan(0);
    expect(often.reduce((sum, frames) => sum + frames, 0)).toBeCloseTo(once);
    const back = gamepadMoves();
    back(pad({ down: { 6: 1 } }), 0);
    expect(back(pad({ down: { 6: 1 } }), 100).frames).toBeCloseTo(-once);
  });

  test("steps once for a press, and its first button is the one button", () => {
    const read = gamepadMoves();
    read(pad(), 0);
    expect(read(pad({ down: { 15: 1 } }), 16).steps).toEqual(["next-shot"]);
    expect(read(pad({ down: { 15: 1 } }), 32).steps).toEqual([]);
    read(pad({ down: { 0: 1 } }), 48);
    expect(read(pad(), 48 + HOLD).steps).toEqual(["previous-shot"]);
  });

  test("that is a dial goes on round past its end", () => {
    const read = gamepadMoves();
    const at = (axis: number) => pad({ mapping: "", axes: [axis] });
    read(at(0.9), 0);
    const on = read(at(1), 16).frames;
    expect(on).toBeGreaterThan(0);
    expect(read(at(-0.9), 32).frames).toBeCloseTo(on);
  });
});

describe("A MIDI controller", () => {
  const turn = (...values: number[]) => {
    const read = midiTurns();
    return values.map((value) => read(7, value));
  };

  test("with ends moves the film by its own way, wherever it stood at first", () => {
    expect(turn(40)).toEqual([undefined]);
    expect(turn(0, 1, 3)).toEqual([undefined, { part: 1 / 127 }, { part: 2 / 127 }]);
    expect(turn(10, 90), "what was moved unheard does not leap").toEqual([undefined, undefined]);
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
