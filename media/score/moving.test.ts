import { describe, expect, it } from "vitest";
import { mapped, RATE, rms, silence } from "./dsp/loop";
import { earOf } from "./head";
import { powerSpectrum } from "./measure/spectrum";
import { moving } from "./moving";

const SPEED = 13;
const SECONDS = 16;
const tone = mapped(silence(SECONDS * RATE), (_, i) => Math.sin((2 * Math.PI * 1000 * i) / RATE));
const past = moving(tone, { path: (t) => [SPEED * (t - SECONDS / 2), 5, 1.6], ear: 1.6 });

/** The strongest frequency within a stretch of one ear, Hz. */
function pitch(ear: 0 | 1, from: number, until: number): number {
  const power = powerSpectrum(past[ear].slice(from * RATE, until * RATE), 32768);
  return (power.indexOf(Math.max(...power)) * RATE) / 32768;
}
const level = (ear: 0 | 1, from: number, until: number): number =>
  rms(past[ear].slice(from * RATE, until * RATE));

describe("what goes by at 13 m/s", () => {
  it("sounds 3.9% high as it comes and 3.7% low as it leaves", () => {
    expect(Math.abs(pitch(0, 2, 4) - (1000 * 343) / (343 - SPEED))).toBeLessThan(3);
    expect(Math.abs(pitch(1, 12, 14) - (1000 * 343) / (343 + SPEED))).toBeLessThan(3);
  });

  it("is louder at the left ear while it is on the left, and at the right once it has passed", () => {
    expect(level(0, 6.5, 7.5)).toBeGreaterThan(1.3 * level(1, 6.5, 7.5));
    expect(level(1, 8.5, 9.5)).toBeGreaterThan(1.3 * level(0, 8.5, 9.5));
  });

  it("is loudest as it passes", () => {
    expect(level(0, 7.5, 8.5)).toBeGreaterThan(4 * level(0, 2, 3));
  });
});

describe("a head", () => {
  it("hears a sound from the side 0.66 ms later in its far ear", () => {
    const late = earOf(1, -1).late - earOf(0, -1).late;
    expect(late * 1000).toBeCloseTo(0.66, 1);
  });

  it("hears a sound from ahead alike in both ears", () => {
    expect(earOf(0, 0)).toEqual(earOf(1, 0));
  });
});
