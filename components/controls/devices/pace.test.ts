import { expect, test } from "vitest";
import { film } from "@/media/film";
import { smallFilm } from "@/media/small-film";
import { pace, steps, WAIT } from "./pace";

const edl = smallFilm(480, 240, 240, 480);

test("it plays twenty-four frames of film a second, from where it was begun to the end, where it stays", () => {
  const at = pace(edl, 600);
  expect(at(0)).toBe(600);
  expect(at(1)).toBe(624);
  expect(at(10)).toBe(840);
  expect(at(3600)).toBe(edl.length);
});

test("begun at the gate, it begins with the film", () => {
  expect(pace(edl, 0)(0)).toBe(480);
  expect(steps(edl, 0)(0)).toBe(480);
});

test("in a shot that asks for stillness it waits, once, as long as the body takes to be heard", () => {
  const cut = film.cuts.find(({ shot }) => shot.stillness);
  if (!cut) throw new Error("No shot of the film asks for stillness.");
  const middle = (cut.in + cut.out) / 2;
  const at = pace(film, cut.in);
  const there = (middle - cut.in) / 24;
  expect(at(there + 0.5)).toBe(middle);
  expect(at(there + WAIT)).toBe(middle);
  expect(at(there + WAIT + 1)).toBeCloseTo(middle + 24);
  expect(pace(film, middle + 100)(WAIT), "begun beyond the middle, it waits where it is").toBe(middle + 100);
  expect(pace(film, cut.out)(1), "behind it nothing waits").toBe(cut.out + 24);
});

test("for whoever asks for reduced motion it cuts from shot to shot in the same time, and never goes back", () => {
  const at = steps(edl, 600);
  expect(at(4.9), "the rest of the shot").toBe(600);
  expect(at(5)).toBe(720);
  expect(at(14.9)).toBe(720);
  expect(at(15)).toBe(960);
  expect(at(3600)).toBe(edl.length);
});
