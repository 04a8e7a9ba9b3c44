import { describe, expect, it } from "vitest";
import { causal } from "./causal";
import { plan } from "./convolve";
import { bump } from "./filter";
import { RATE, toDb } from "./loop";

const TAPS = 8192;

describe("a resonance rings after the blow, never before", () => {
  const curve = bump(300, 0.1, 18);
  const h = causal(curve, TAPS);

  it("has its largest sample first", () => {
    const top = h.reduce((at, v, i) => (Math.abs(v) > Math.abs(h[at]!) ? i : at), 0);
    expect(top).toBeLessThan(4);
  });

  it("keeps the curve it was asked for", () => {
    const [time, spectrum] = [new Float64Array(2 * TAPS), new Float64Array(2 * TAPS)];
    for (const [i, v] of h.entries()) time[2 * i] = v;
    plan(TAPS).transform(spectrum, time);
    for (const hz of [100, 300, 420, 1000, 8000]) {
      const k = Math.round((hz * TAPS) / RATE);
      const got = toDb(Math.hypot(spectrum[2 * k]!, spectrum[2 * k + 1]!));
      expect(Math.abs(got - toDb(curve((k * RATE) / TAPS)))).toBeLessThan(0.5);
    }
  });
});
