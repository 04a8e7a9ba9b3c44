import { expect, test } from "vitest";
import { displacement, driven, modesOf } from "./plate";

// A. Leissa, Vibration of Plates, NASA SP-160, 1969: λ² at a Poisson's ratio of 0.33.
test.each([
  [2, 0, 5.253],
  [0, 0, 9.084],
  [3, 0, 12.23],
  [1, 0, 20.52],
  [2, 1, 35.25],
  [0, 1, 38.55],
])("the free plate's mode of %i diameters, number %i, is at λ² = %f", (n, which, squared) => {
  const mode = modesOf(n, 7, 0.33)[which];
  expect(Math.abs((mode?.lambda ?? 0) ** 2 / squared - 1)).toBeLessThan(0.003);
});

test("three exciters move nothing that is not threefold", () => {
  const [rows, turns] = [40, 120];
  const field = displacement(driven(9.5, 0.97, 3), rows, turns);
  for (let turn = 0; turn < turns / 3; turn++) {
    const at = 30 * turns + turn;
    expect(field[at + turns / 3]).toBeCloseTo(field[at] ?? Number.NaN, 5);
  }
});
