import { expect, test } from "vitest";
import { GIG_BEAT } from "@/media/acoustics/gig";
import { besselZeros } from "./bessel";
import { headModes, standing } from "./drumhead";
import { finish } from "./steps";

// M. Abramowitz and I. Stegun, Handbook of Mathematical Functions, table 9.5.
test.each([
  [0, [2.4048, 5.5201, 8.6537, 11.7915]],
  [1, [3.8317, 7.0156, 10.1735]],
  [2, [5.1356, 8.4172, 11.6198]],
  [6, [9.9361]],
])("J%i is zero where the tables say", (n, zeros) => {
  const found = finish(besselZeros(n, 12));
  expect(found).toHaveLength(zeros.length);
  for (const [i, zero] of zeros.entries()) expect(found[i]).toBeCloseTo(zero, 3);
});

const modes = finish(headModes(16, 6, { at: 0.4, tip: 0.1 }));

test("a drumhead's overtones are no harmonics: 1, 1.593, 2.136, 2.296, 2.653, 2.918 …", () => {
  const ratios = [1, 1.593, 2.136, 2.296, 2.653, 2.918, 3.156];
  for (const [i, ratio] of ratios.entries()) expect(modes[i]?.ratio).toBeCloseTo(ratio, 2);
});

test("among modes of their kind, the higher are the sooner spent", () => {
  for (const round of [true, false]) {
    const decays = modes.filter(({ m }) => (m === 0) === round).map(({ decay }) => decay);
    expect(decays).toEqual([...decays].sort((a, b) => b - a));
  }
});

test("a stick in the very middle moves the round modes alone", () => {
  for (const { m, gain } of finish(headModes(16, 6, { at: 0, tip: 0.1 })))
    if (m > 0) expect(Math.abs(gain)).toBeLessThan(1e-9);
    else expect(Math.abs(gain)).toBeGreaterThan(1e-4);
});

test("beat after beat the head does the same", () => {
  for (const mode of modes)
    expect(standing(mode, 0.2, GIG_BEAT, 0.4, 0.5)).toBeCloseTo(
      standing(mode, 0.2 + GIG_BEAT, GIG_BEAT, 0.4, 0.5) +
        Math.exp(-0.2 / mode.decay) * Math.sin(2 * Math.PI * 0.4 * mode.ratio * 0.7),
      2,
    );
});
