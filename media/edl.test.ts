import { expect, test } from "vitest";
import { conform } from "./edl";
import { smallFilm } from "./small-film";

test("shots lie end to end, and each cut's out is the next one's in", () => {
  const { cuts, length } = smallFilm(120, 240, 130);
  expect(cuts.map((cut) => [cut.in, cut.out])).toEqual([
    [0, 120],
    [120, 360],
    [360, 490],
  ]);
  expect(length).toBe(490);
});

test("a chapter runs from its first shot's in to its last one's out", () => {
  expect(smallFilm(120, 240).chapters).toEqual([{ slug: "gate", in: 0, out: 360 }]);
});

test.each([0, -1, 12.5, Number.NaN])("a shot %s frames long is refused, by name", (length) => {
  expect(() => smallFilm(120, length)).toThrow(/"street"/);
});

test("a film without shots is refused", () => {
  expect(() => conform([])).toThrow(RangeError);
});
