import { describe, expect, it } from "vitest";
import { mapped, RATE, rms, silence, toDb } from "./loop";
import { quadrature } from "./quadrature";
import { white } from "./random";

const N = 2 * RATE;
const tone = (hz: number, phase = 0) =>
  mapped(silence(N), (_, i) => Math.sin((2 * Math.PI * hz * i) / RATE + phase));

describe("a quarter turn", () => {
  for (const hz of [12, 20, 31.5, 63, 120, 1000, 7000, 15_000])
    it(`turns ${hz} Hz by 90 degrees and leaves its level`, () => {
      const y = quadrature(tone(hz));
      const against = (x: Float64Array): number => x.reduce((s, v, i) => s + v * y[i]!, 0) / N;
      const [along, across] = [against(tone(hz)), against(tone(hz, Math.PI / 2))];
      expect(Math.abs((Math.atan2(across, along) * 180) / Math.PI)).toBeCloseTo(90, 1);
      expect(Math.abs(toDb(rms(y)) - toDb(rms(tone(hz))))).toBeLessThan(hz < 20 ? 0.5 : 0.1);
    });

  it("neither swells nor cancels at the middle of a mix", () => {
    const x = white(5, N);
    const y = quadrature(x);
    const mixed = mapped(x, (v, i) => Math.SQRT1_2 * (v + y[i]!));
    expect(Math.abs(toDb(rms(mixed)) - toDb(rms(x)))).toBeLessThan(0.1);
  });

  it("is the same wherever the loop is begun", () => {
    const x = white(6, N);
    const turned = mapped(x, (_, i) => x[(i + 777) % N]!);
    const [a, b] = [quadrature(x), quadrature(turned)];
    expect(toDb(rms(mapped(b, (v, i) => v - a[(i + 777) % N]!)))).toBeLessThan(-200);
  });
});
