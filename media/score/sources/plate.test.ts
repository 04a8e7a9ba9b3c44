import { describe, expect, it } from "vitest";
import { PLATE, plateMode } from "./plate";

/** λ² of a round plate with a free edge, Poisson's ratio 0.3, by nodal diameters and circles, as published (after Leissa 1969). */
const FIGURES = [
  [2, 0, 5.358],
  [0, 1, 9.003],
  [3, 0, 12.439],
  [1, 1, 20.475],
  [4, 0, 21.835],
  [5, 0, 33.495],
  [2, 1, 35.26],
  [0, 2, 38.443],
] as const;

describe("the plate sounds as a round plate does", () => {
  const lowest = plateMode(2, 0).hz;
  for (const [diameters, circles, figure] of FIGURES)
    it(`has its mode (${diameters}, ${circles}) within 1% of its figure`, () => {
      const ratio = plateMode(diameters, circles).hz / lowest;
      expect(Math.abs(ratio / (figure / FIGURES[0][2]) - 1)).toBeLessThan(0.01);
    });
  it("has no mode below the one with two diameters", () => expect(PLATE[0]).toEqual(plateMode(2, 0)));
  it("refuses a mode it does not have", () => expect(() => plateMode(40, 9)).toThrow(RangeError));
});
