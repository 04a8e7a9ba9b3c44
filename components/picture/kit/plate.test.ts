import { expect, test } from "vitest";
import { displacement, driven, modesOf, stillCircles } from "./plate";
import { finish } from "./steps";

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
  const field = finish(displacement(finish(driven(9.5, 0.97, 3, 0.001)), rows, turns));
  for (let turn = 0; turn < turns / 3; turn++) {
    const at = 30 * turns + turn;
    expect(field[at + turns / 3]).toBeCloseTo(field[at] ?? Number.NaN, 5);
  }
});

const strongest = (lambda: number, at: number, points: number) =>
  finish(driven(lambda, at, points, 0.001)).sort((a, b) => Math.abs(b.gain) - Math.abs(a.gain));

test("driven between two modes, the plate answers with both; driven at one, with that one", () => {
  const [below, above] = modesOf(0, 12).slice(1, 3);
  const between = strongest(((below?.lambda ?? 0) + (above?.lambda ?? 0)) / 2, 0, 40);
  expect(between.slice(0, 2).map(({ mode }) => mode.lambda)).toEqual(
    expect.arrayContaining([below?.lambda, above?.lambda]),
  );
  expect(Math.abs((between[0]?.gain ?? 0) / (between[1]?.gain ?? 1))).toBeLessThan(4);
  const at = strongest(below?.lambda ?? 0, 0, 40);
  expect(Math.abs((at[0]?.gain ?? 0) / (at[1]?.gain ?? 1))).toBeGreaterThan(100);
});

test("nearer modes answer more: by one over the distance of the fourth powers", () => {
  const parts = finish(driven(9, 0, 40, 0.00001));
  const lead = parts[0];
  for (const { mode, gain } of parts) {
    const off = mode.lambda ** 4 - 9 ** 4;
    const leadOff = (lead?.mode.lambda ?? 0) ** 4 - 9 ** 4;
    const force = (mode.radial[0] ?? 0) / (lead?.mode.radial[0] ?? 1);
    expect(gain / (lead?.gain ?? 1) / ((force * leadOff) / off)).toBeCloseTo(1, 3);
  }
});

test("an exciter where a mode stands still does not move it, even at its own tone", () => {
  const mode = modesOf(1, 18).at(-1);
  if (!mode) throw new Error("The plate has no such mode.");
  const here = finish(driven(mode.lambda, stillCircles(mode)[1] ?? 0, 1, 0.001));
  const its = here.find((part) => part.mode.lambda === mode.lambda);
  expect(Math.abs(its?.gain ?? 1)).toBeLessThan(1e-3 * Math.max(...here.map(({ gain }) => Math.abs(gain))));
});
