import { describe, expect, it } from "vitest";
import { convolve } from "./convolve";
import { above, filtered } from "./filter";
import { lay, mapped, RATE, rms, silence, toDb } from "./loop";
import { drift, white } from "./random";
import { resampled } from "./resample";

const N = 50_000;
const turned = (x: Float64Array, by: number): Float64Array =>
  mapped(x, (_, i) => x[(i + by) % x.length] ?? 0);

describe("a loop has no beginning", () => {
  const x = white(3, N);

  it("is filtered the same wherever one starts", () => {
    const curve = above(800, 12);
    const a = turned(filtered(x, curve), 12_345);
    const b = filtered(turned(x, 12_345), curve);
    expect(toDb(rms(mapped(a, (v, i) => v - (b[i] ?? 0))))).toBeLessThan(-200);
  });

  it("wraps a tail round to its head", () => {
    const click = silence(N);
    click[N - 1] = 1;
    const y = convolve(click, Float64Array.of(0, 0, 1, 0.5));
    expect(y[1]).toBeCloseTo(1, 9);
    expect(y[2]).toBeCloseTo(0.5, 9);
    const loop = silence(4);
    lay(loop, Float64Array.of(1, 2, 3), 3);
    expect([...loop]).toEqual([2, 3, 0, 1]);
  });

  it("wanders without a step at its seam", () => {
    const d = drift(5, N, 0.1, 0.5);
    expect(Math.abs((d[0] ?? 0) - (d[N - 1] ?? 0))).toBeLessThan(0.02);
  });
});

describe("the same seed", () => {
  it("gives the same bits", () => expect(white(9, 1000)).toEqual(white(9, 1000)));
  it("and another gives others", () => expect(white(9, 1000)).not.toEqual(white(10, 1000)));
});

it("a sound played at twice its rate is an octave up and as loud", () => {
  const x = mapped(silence(RATE), (_, i) => Math.sin((2 * Math.PI * 1000 * i) / RATE));
  const y = resampled(x, 2).slice(100, -100);
  const octave = mapped(y, (_, i) => Math.sin((2 * Math.PI * 2000 * (i + 100)) / RATE));
  expect(toDb(rms(mapped(y, (v, i) => v - (octave[i] ?? 0))))).toBeLessThan(-50);
});
