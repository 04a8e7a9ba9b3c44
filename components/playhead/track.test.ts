import { expect, test } from "vitest";
import { track } from "./track";

// Small viewport heights of phones, desktops, kiosks and a fractional device pixel ratio.
const SCREENS = [240, 320, 568, 663.2, 720, 799.5, 844, 1080, 1333.33, 1920, 2160];

test.each(SCREENS)(
  "every frame of a quarter of an hour comes back from its pixel, at %s px a screen",
  (screen) => {
    const { toFrames, toPixels } = track(screen);
    for (let frame = 0; frame <= 21_600; frame++) expect(Math.floor(toFrames(toPixels(frame)))).toBe(frame);
  },
);

test.each(SCREENS)(
  "the pixel before a frame's own is still the frame before, at %s px a screen",
  (screen) => {
    const { toFrames, toPixels } = track(screen);
    for (let frame = 1; frame <= 21_600; frame += 7)
      expect(toFrames(toPixels(frame) - 1)).toBeLessThan(frame);
  },
);

test.each(SCREENS)(
  "a place that was remembered is the pixel it was remembered at, at %s px a screen",
  (screen) => {
    const { toFrames, toPixels } = track(screen);
    for (let pixel = 0; pixel <= 90 * screen; pixel += 61) expect(toPixels(toFrames(pixel))).toBe(pixel);
  },
);

test("a screen is 240 frames, whatever its height", () => {
  for (const screen of SCREENS) expect(track(screen).toFrames(screen)).toBeCloseTo(240, 4);
});

test("a screen without height is refused", () => {
  for (const screen of [0, -1, Number.NaN]) expect(() => track(screen)).toThrow(RangeError);
});
