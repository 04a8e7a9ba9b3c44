import { expect, test } from "vitest";
import { film } from "@/media/film";
import { cutAt } from "../playhead/locate";
import { looped, programme } from "./attract";

const EACH = 12;
const stretches = programme(film, EACH);
const shotAt = (seconds: number) => cutAt(film, looped(stretches, EACH, seconds));

test("whoever passes by sees a shot of every chapter between the gate and the credits, and then again", () => {
  const seen = stretches.map((_, turn) => shotAt(turn * EACH + 1).chapter);
  expect(seen).toEqual(film.chapters.slice(1, -1).map(({ slug }) => slug));
  expect(shotAt(stretches.length * EACH)).toBe(shotAt(0));
});

test("each moves for its time, stays in its shot, and is cut from at once", () => {
  for (const [turn] of stretches.entries()) {
    const first = shotAt(turn * EACH);
    expect(shotAt(turn * EACH + EACH - 0.001)).toBe(first);
    expect(looped(stretches, EACH, turn * EACH + 6)).toBeGreaterThan(looped(stretches, EACH, turn * EACH));
    expect(shotAt((turn + 1) * EACH)).not.toBe(first);
  }
});
