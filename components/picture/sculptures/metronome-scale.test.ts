import { describe, expect, test } from "vitest";
import { heightOf } from "./metronome-scale";

describe("a metronome's scale", () => {
  test("its numbers are where they are printed, every fourth mark of 4.4 mm", () => {
    expect(heightOf(184)).toBeCloseTo(0.086, 6);
    expect(heightOf(112) - heightOf(144)).toBeCloseTo(4 * 0.0044, 6);
    expect(heightOf(48) - heightOf(184)).toBeCloseTo(24 * 0.0044, 6);
  });

  test("a hundred stands between 112 and 92, and nearer to 92 the slower it is", () => {
    expect(heightOf(100)).toBeGreaterThan((heightOf(112) + heightOf(92)) / 2);
    expect(heightOf(100)).toBeLessThan(heightOf(96));
    expect(heightOf(96)).toBeLessThan(heightOf(92));
  });

  test("a tempo that is not on it is refused", () => {
    expect(() => heightOf(200)).toThrow(RangeError);
    expect(() => heightOf(40)).toThrow(RangeError);
  });
});
