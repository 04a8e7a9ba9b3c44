import { expect, test, vi } from "vitest";

vi.mock("howler", () => ({ Howl: class {}, Howler: {} }));

const { phase } = await import("./stem");

const LOOP = 24 * 48_000;

test("at its epoch a loop stands at its first sample, and again a loop later", () => {
  expect(phase(7.5, 7.5, LOOP)).toBe(0);
  expect(phase(7.5 + 24 * 5, 7.5, LOOP)).toBe(0);
});

test("two stems with one epoch and one length are at the same sample, whenever each was started", () => {
  const [early, late] = [phase(100.25, 3, LOOP), phase(100.75, 3, LOOP)];
  expect(Math.round((late - early) * 48_000)).toBe(24_000);
});

test("a phase is a whole sample inside the loop, even before the epoch and after a day", () => {
  for (const when of [0, 2.99, 86_400.123_456, 1e6 + 1 / 48_000]) {
    const samples = phase(when, 3, LOOP) * 48_000;
    expect(Math.abs(samples - Math.round(samples))).toBeLessThan(1e-6);
    expect(samples).toBeGreaterThanOrEqual(0);
    expect(Math.round(samples)).toBeLessThan(LOOP);
  }
});
