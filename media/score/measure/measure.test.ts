import { describe, expect, it } from "vitest";
import { OCTAVES } from "../../stems/measured";
import { fromDb, mapped, RATE, type Stereo, silence } from "../dsp/loop";
import { white } from "../dsp/random";
import { loudness } from "./loudness";
import { truePeak } from "./peak";
import { heardBands, recurrence } from "./recurrence";
import { bandLevel, octaveLevels } from "./spectrum";
import { seam, strongestRate } from "./time";

const tone = (hz: number, peak: number, phase = 0) =>
  mapped(silence(2 * RATE), (_, i) => peak * Math.sin((2 * Math.PI * hz * i) / RATE + phase));

describe("what is measured on a stem", () => {
  it("reads a full-scale tone of 997 Hz in one ear as -3.01 LUFS, as BS.1770 defines it", () => {
    const x: Stereo = [tone(997, 1), silence(2 * RATE)];
    expect(loudness(x)).toBeCloseTo(-3.01, 1);
  });

  it("finds the peak between samples", () => {
    const x = tone(RATE / 4, 1, Math.PI / 4);
    expect(truePeak([x, x])).toBeCloseTo(0, 1);
  });

  it("sums a band to its mean square", () => {
    expect(bandLevel(tone(1000, 1), 900, 1100)).toBeCloseTo(-3.01, 1);
  });

  it("hears a step over the seam, and none where the loop closes", () => {
    const closed = tone(100, 1);
    const ramp = mapped(silence(2 * RATE), (_, i) => i / RATE);
    expect(seam([closed, closed])).toBeLessThanOrEqual(1);
    expect(seam([ramp, ramp])).toBeGreaterThan(100);
  });

  it("tells a beat from noise", () => {
    const noise = white(1, 4 * RATE);
    const beat = noise.map((v, i) => v * (i % RATE < RATE / 10 ? 1 : fromDb(-40)));
    expect(recurrence(heardBands([noise, noise]), 0.5).peak).toBeLessThan(0.3);
    expect(recurrence(heardBands([beat, beat]), 0.5).peak).toBeGreaterThan(0.9);
    const env = mapped(silence(400), (_, i) => 1 + Math.sin((2 * Math.PI * 2.5 * i) / 100));
    expect(strongestRate(env, 0.01, 0.5, 8)).toBe(2.5);
  });
});

it("a pair's octaves are the mean of its ears'", () => {
  const [l, r] = [white(1, 2 * RATE), white(2, 2 * RATE).map((v) => v * fromDb(-6))];
  const power = (x: Float64Array): number => 10 ** (bandLevel(x, 1000 / Math.SQRT2, 1000 * Math.SQRT2) / 10);
  const mean = 10 * Math.log10((power(l) + power(r)) / 2);
  expect(octaveLevels([l, r])[OCTAVES.indexOf(1000)]).toBeCloseTo(mean, 6);
});
