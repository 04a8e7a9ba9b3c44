import { expect, test } from "vitest";
import { AUDIOGRAM_HZ } from "@/media/stems/audiograms";
import { across, BETWEEN, DEGREES, down, FREQUENCIES, HEIGHT, LEVELS, WIDTH } from "./chart";

test("125 Hz stands at the left edge and 8 kHz at the right, every octave equally far", () => {
  expect(across(125)).toBe(0);
  expect(across(8000)).toBe(WIDTH);
  const steps = FREQUENCIES.slice(1).map((hz, at) => across(hz) - across(FREQUENCIES[at] ?? 0));
  for (const step of steps) expect(step).toBeCloseTo(WIDTH / 6, 9);
});

test("a greater loss stands lower, from −10 dB at the top to 120 dB at the foot", () => {
  expect(down(LEVELS.least)).toBe(0);
  expect(down(LEVELS.most)).toBe(HEIGHT);
  expect(down(60)).toBeGreaterThan(down(40));
});

test("an octave is as wide as 20 dB are high", () => {
  expect(across(2000) - across(1000)).toBeCloseTo(down(40) - down(20), 9);
});

test("every frequency at which a loss is stated has its line", () => {
  const lines: readonly number[] = [...FREQUENCIES, ...BETWEEN];
  for (const hz of AUDIOGRAM_HZ) expect(lines).toContain(hz);
});

test("the degrees of loss follow one another down to the foot", () => {
  const ends = DEGREES.map(({ to }) => to);
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
  expect(ends.at(-1)).toBe(LEVELS.most);
});
