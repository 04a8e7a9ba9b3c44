import { expect, test } from "vitest";
import { guardCurve, guarded, KNEE, REACH } from "./guard";

test("nothing is touched below -3 dBFS", () => {
  for (let sample = -KNEE; sample <= KNEE; sample += 0.001) expect(guarded(sample)).toBe(sample);
});

test("nothing reaches full scale, however much is driven into it", () => {
  for (const sample of [0.8, 1, 1.5, 2]) expect(guarded(sample)).toBeLessThan(1);
  for (const sample of [8, 1000, Number.POSITIVE_INFINITY]) expect(guarded(sample)).toBeLessThanOrEqual(1);
});

test("it bends without a corner and never turns back", () => {
  const step = 1e-4;
  const rises = Array.from(
    { length: REACH / step },
    (_, index) => (guarded((index + 1) * step) - guarded(index * step)) / step,
  );
  expect(Math.min(...rises)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...rises)).toBeLessThanOrEqual(1 + 1e-9);
  expect((guarded(KNEE + step) - guarded(KNEE)) / step).toBeCloseTo(1, 3);
});

test("silence stays silence: the curve has a point there, and it is zero", () => {
  const curve = guardCurve();
  expect(curve.length % 2).toBe(1);
  expect(curve[(curve.length - 1) / 2]).toBe(0);
});

test("the curve holds nothing above full scale", () => {
  expect(Math.max(...guardCurve().map(Math.abs))).toBeLessThan(1);
});
