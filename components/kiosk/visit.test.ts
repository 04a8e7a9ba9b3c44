import { describe, expect, test } from "vitest";
import {
  type Event,
  FIRST,
  HELD_MOST,
  next,
  OPERATOR_IDLE,
  type Passed,
  type State,
  type Visit,
} from "./visit";

const RULES = { idleSeconds: 60, warningSeconds: 30 };
const after = (visit: Visit, ...events: Event[]): Visit =>
  events.reduce((now, event) => next(now, event, RULES), visit);
const input: Event = { kind: "input" };
const pass = (seconds: number, more: Partial<Passed> = {}): Passed => ({
  kind: "passed",
  seconds,
  open: true,
  atGate: false,
  rests: false,
  playing: false,
  testing: false,
  ...more,
});
const seconds = (count: number, more: Partial<Passed> = {}) =>
  Array.from({ length: count }, () => pass(1, more));
const watching = after(FIRST, input, pass(1));
const state = (visit: Visit): State => visit.state;

describe("A visitor", () => {
  test("begins with any input, at the gate, and sees the film where it has begun", () => {
    expect(state(after(FIRST, input))).toBe("gate");
    expect(state(after(FIRST, input, pass(1, { atGate: true })))).toBe("gate");
    expect(state(watching)).toBe("film");
  });

  test("who does nothing is warned, and has the warning's time to stay where they were", () => {
    const warned = after(watching, ...seconds(60));
    expect(state(after(watching, ...seconds(59)))).toBe("warning");
    expect(state(after(warned, ...seconds(28), input))).toBe("film");
    expect(state(after(warned, ...seconds(30)))).toBe("attract");
    const atGate = after(FIRST, input, ...seconds(60, { atGate: true }));
    expect(state(atGate)).toBe("warning");
    expect(state(after(atGate, input))).toBe("gate");
  });

  test("who does anything at all is not warned", () => {
    const moves = Array.from({ length: 20 }, () => [...seconds(50), input]).flat();
    expect(state(after(watching, ...moves))).toBe("film");
  });

  test("who sits still where that is rewarded has three minutes more, and no longer", () => {
    const still = { rests: true };
    expect(state(after(watching, ...seconds(HELD_MOST + 50, still)))).toBe("film");
    expect(state(after(watching, ...seconds(HELD_MOST + 60, still)))).toBe("warning");
  });

  test("who lets it play is left alone for as long as it takes", () => {
    const playing = seconds(3600, { playing: true });
    expect(state(after(watching, ...playing))).toBe("film");
    expect(state(after(watching, ...playing, ...seconds(60)))).toBe("warning");
  });

  test("who tests the sound has three minutes more, and a tone that was left on keeps no place for anybody", () => {
    const gate = after(FIRST, input);
    const tone = { atGate: true, testing: true };
    expect(state(after(gate, ...seconds(HELD_MOST + 50, tone)))).toBe("gate");
    expect(state(after(gate, ...seconds(HELD_MOST + 60, tone)))).toBe("warning");
    expect(state(after(gate, ...seconds(HELD_MOST + 90, tone)))).toBe("attract");
    expect(state(after(gate, ...seconds(HELD_MOST, tone), input, ...seconds(HELD_MOST + 50, tone)))).toBe(
      "gate",
    );
  });

  test("leaves at once where they say so", () => {
    expect(state(after(watching, { kind: "leave" }))).toBe("attract");
  });
});

describe("The house", () => {
  const closed = { open: false };

  test("is dark outside its hours, wakes by itself, and no hand wakes it", () => {
    const dark = after(FIRST, pass(1, closed));
    expect(state(after(dark, input, pass(1, closed)))).toBe("dark");
    expect(state(after(dark, pass(1)))).toBe("attract");
  });

  test("darkens behind the last visitor, not before", () => {
    const last = after(watching, ...seconds(30, closed));
    expect(state(last)).toBe("film");
    expect(state(after(last, { kind: "leave" }, pass(1, closed)))).toBe("dark");
  });

  test("does as it is ordered until the hours say so themselves", () => {
    const dark = after(watching, { kind: "order", order: "dark" });
    expect(state(after(dark, ...seconds(5)))).toBe("dark");
    expect(state(after(dark, { kind: "order", order: "wake" }, ...seconds(5)))).toBe("attract");
    expect(state(after(dark, pass(1, closed), pass(1)))).toBe("attract");
    const awake = after(FIRST, pass(1, closed), { kind: "order", order: "wake" }, ...seconds(5, closed));
    expect(state(awake)).toBe("attract");
    expect(state(after(awake, pass(1), pass(1, closed)))).toBe("dark");
  });

  test("lets the operator in from everywhere, and nobody after an operator who has gone", () => {
    const operator = after(watching, { kind: "operator" });
    expect(state(operator)).toBe("operator");
    expect(state(after(FIRST, pass(1, closed), { kind: "operator" }))).toBe("operator");
    expect(state(after(operator, { kind: "close" }))).toBe("attract");
    expect(state(after(operator, ...seconds(OPERATOR_IDLE)))).toBe("attract");
    const tone = { testing: true };
    expect(state(after(operator, ...seconds(HELD_MOST + OPERATOR_IDLE - 1, tone)))).toBe("operator");
    expect(state(after(operator, ...seconds(HELD_MOST + OPERATOR_IDLE, tone)))).toBe("attract");
  });
});
