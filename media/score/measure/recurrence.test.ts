import { describe, expect, it } from "vitest";
import { biquad, looped } from "../dsp/biquad";
import { mapped, mixInto, RATE, type Stereo } from "../dsp/loop";
import { between, seeded, white } from "../dsp/random";
import { heardBands, recurrence, spread } from "./recurrence";

const N = 24 * RATE;
const noise = white(1, N);
const pair = (x: Float64Array): Stereo => [x, x];

describe("what comes round again", () => {
  it("is found in the band where it is, under a bed that hides it", () => {
    const ticks = looped(
      white(2, N).map((v, i) => (i % (6 * RATE) < RATE / 8 ? v : 0)),
      biquad("high", 9000, 2),
    );
    const bed = looped(noise, biquad("low", 1500, 0.7), biquad("low", 1500, 0.7), biquad("low", 1500, 0.7));
    const { peak, lag, band } = recurrence(heardBands(pair(mixInto(ticks, bed, 3))));
    expect(peak).toBeGreaterThan(0.5);
    expect(lag).toBeCloseTo(6, 1);
    expect(band).toBe("8-16 kHz");
  });

  it("is not a swell that comes once, however slow", () => {
    const swell = mapped(noise, (v, i) => v * (1.1 - Math.cos((2 * Math.PI * i) / N)));
    expect(recurrence(heardBands(pair(swell))).peak).toBeLessThan(0.3);
  });

  it("is not a scene of chance events", () => {
    const r = seeded(3);
    const loud = Array.from({ length: 240 }, () => between(r, 0, 1) ** 3);
    const scene = mapped(noise, (v, i) => v * (0.1 + (loud[Math.floor(i / (RATE / 10))] ?? 0)));
    expect(recurrence(heardBands(pair(scene))).peak).toBeLessThan(0.5);
  });
});

it("noise is steady, and a swell is not", () => {
  expect(spread(heardBands(pair(noise)))).toBeLessThan(0.5);
  expect(spread(heardBands(pair(mapped(noise, (v, i) => v * (1 + i / N)))))).toBeGreaterThan(1.5);
});
