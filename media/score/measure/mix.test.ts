import { describe, expect, it } from "vitest";
import { MIX_HEARINGS } from "../../stems/measured";
import { type Mono, RATE, type Stereo } from "../dsp/loop";
import { quadrature } from "../dsp/quadrature";
import { white } from "../dsp/random";
import { coloration } from "./mix";

const N = 8 * RATE;
const middle = (world: Stereo, inside: Stereo): readonly number[] =>
  coloration(world, inside)[MIX_HEARINGS.indexOf(0.5)] ?? [];
const pair = (x: Mono): Stereo => [x, x];

describe("the middle of a mix", () => {
  const x = white(1, N);
  it("of two equal stems swells by 3 dB in every octave", () => {
    for (const db of middle(pair(x), pair(x))) expect(db).toBeCloseTo(3.01, 1);
  });
  it("of a stem and its opposite is gone", () => {
    for (const db of middle(pair(x), pair(x.map((v) => -v)))) expect(db).toBeLessThan(-60);
  });
  it("of two sounds that have nothing in common, or stand a quarter turn apart, is even", () => {
    for (const y of [white(2, N), quadrature(x)])
      for (const db of middle(pair(x), pair(y)).slice(1)) expect(Math.abs(db)).toBeLessThan(0.7);
  });
  it("is told by the ear that suffers", () => {
    for (const db of middle([x, x], [white(3, N), x])) expect(db).toBeCloseTo(3.01, 1);
  });
});
