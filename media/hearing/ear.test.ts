import { describe, expect, it } from "vitest";
import { AUDIOGRAMS, type AudiogramName } from "../stems/audiograms";
import { createEar } from "./ear";

const SPL = 100;

/** Noise that is the same in every run: a linear congruential sequence, -0.5 to 0.5. */
function noise(samples: number): Float64Array {
  let s = 1;
  return Float64Array.from({ length: samples }, () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return s / 2 ** 32 - 0.5;
  });
}

function heard(name: AudiogramName, x: Float64Array, sizes: readonly number[], rate = 48_000): Float64Array {
  const ear = createEar(AUDIOGRAMS[name], SPL, rate);
  const y = new Float64Array(x.length);
  for (let at = 0, turn = 0; at < x.length; turn++) {
    const frames = Math.min(sizes[turn % sizes.length]!, x.length - at);
    ear.process(x.subarray(at, at + frames), y.subarray(at, at + frames), frames);
    at += frames;
  }
  return y;
}

describe("createEar", () => {
  for (const rate of [44_100, 48_000, 96_000])
    it(`gives back its input, its latency later, where nothing is lost (${rate} Hz)`, () => {
      const x = noise(20_000);
      const { latency } = createEar(AUDIOGRAMS.none, SPL, rate);
      const y = heard("none", x, [128], rate);
      for (let i = 0; i < latency; i++) expect(Math.abs(y[i]!)).toBeLessThan(1e-12);
      for (let i = latency; i < x.length; i++) expect(Math.abs(y[i]! - x[i - latency]!)).toBeLessThan(1e-12);
    });

  it("is as late for a deaf ear as for a hearing one: under 20 ms at 48 kHz", () => {
    const late = Object.values(AUDIOGRAMS).map((a) => createEar(a, SPL).latency);
    expect(new Set(late).size).toBe(1);
    expect(late[0]! / 48).toBeLessThan(20);
  });

  it("is the same bit for bit, however the sound is cut up", () => {
    const x = noise(9_000);
    const whole = heard("N3", x, [x.length]);
    for (const sizes of [[128], [256, 128], [1, 77, 500]]) expect(heard("N3", x, sizes)).toEqual(whole);
  });

  it("works in place, and from and to single precision", () => {
    const x = Float32Array.from(noise(4_096));
    const ear = createEar(AUDIOGRAMS.S3, SPL);
    const y = heard("S3", Float64Array.from(x), [128]);
    for (let at = 0; at < x.length; at += 128) {
      const part = x.subarray(at, at + 128);
      ear.process(part, part, 128);
    }
    expect(x).toEqual(Float32Array.from(y));
  });

  for (const name of ["none", "S3", "N6"] as const) {
    it(`${name}: silence stays silence`, () => {
      expect(heard(name, new Float64Array(4_096), [128]).every((v) => v === 0)).toBe(true);
    });

    it(`${name}: whatever comes in, what goes out is a number, and sound comes back after it`, () => {
      const x = noise(24_000);
      x.set([Number.NaN, Infinity, -Infinity, 1e30, -1e300, 5e-324], 1_000);
      const y = heard(name, x, [128]);
      expect(y.every(Number.isFinite)).toBe(true);
      const clean = heard(name, noise(24_000), [128]);
      expect(y.subarray(6_000)).toEqual(clean.subarray(6_000));
    });
  }

  it("an ear of its own each side: a worse one leaves less", () => {
    const x = noise(24_000);
    const power = (name: AudiogramName) => heard(name, x, [128]).reduce((s, v) => s + v * v, 0);
    expect(power("N2")).toBeGreaterThan(10 * power("N4"));
  });
});
