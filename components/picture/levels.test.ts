import { describe, expect, test } from "vitest";
import { levels, waveform } from "./levels";

/** A picture of grey pixels. */
const greys = (...values: number[]) => Uint8Array.from(values.flatMap((v) => [v, v, v, 255]));

describe("the levels of a picture", () => {
  test("are per cent of white: its darkest, its median, its brightest", () => {
    const { darkest, median, brightest } = levels(greys(0, 51, 51, 102, 255));
    expect([darkest, median, brightest].map(Math.round)).toEqual([0, 20, 100]);
  });

  test("say what share of it is black, which is under two per cent", () => {
    expect(levels(greys(0, 5, 6, 200)).black).toBe(0.5);
    expect(levels(greys(6, 7)).black).toBe(0);
  });

  test("say what share is clipped, in one channel too", () => {
    const red = Uint8Array.from([255, 0, 0, 255]);
    expect(levels(red).clipped).toBe(1);
    expect(levels(greys(254, 255, 3, 4)).clipped).toBe(0.25);
  });

  test("green weighs the most and blue the least, as on a screen", () => {
    const only = (...pixel: number[]) => levels(Uint8Array.from([...pixel, 255])).median;
    expect(only(0, 255, 0)).toBeGreaterThan(only(255, 0, 0));
    expect(only(255, 0, 0)).toBeGreaterThan(only(0, 0, 255));
  });
});

test("a waveform keeps each column's levels apart, and each column whole", () => {
  const wave = waveform(greys(0, 0, 255, 255, 0, 0, 255, 128), 4, 2);
  expect(wave[0]).toBe(1);
  expect(wave[256 + 255]).toBe(0.75);
  expect(wave[256 + 128]).toBe(0.25);
});
