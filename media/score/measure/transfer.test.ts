import { describe, expect, it } from "vitest";
import { bump, filtered } from "../dsp/filter";
import { mapped } from "../dsp/loop";
import { white } from "../dsp/random";
import { departure } from "./transfer";

const stated = bump(400, 0.5, 12);
const source = white(1, 262_144);
const through = filtered(source, stated, 4096);

describe("an enclosure is held to what it is said to do", () => {
  it("keeps to its curve, at whatever level it is delivered", () => {
    const quiet = mapped(through, (v) => v * 0.02);
    expect(departure(source, quiet, stated, 100, 2000)).toBeLessThan(0.3);
  });

  it("keeps to it where it adds a little noise of its own", () => {
    const breath = white(2, source.length);
    const mixed = mapped(through, (v, i) => v + 0.2 * breath[i]!);
    expect(departure(source, mixed, stated, 100, 2000)).toBeLessThan(0.5);
  });

  it("is caught when it does something else", () => {
    expect(departure(source, through, bump(800, 0.5, 12), 100, 2000)).toBeGreaterThan(4);
  });

  it("cannot be read where nothing of the source is left", () => {
    expect(departure(source, white(3, source.length), stated, 100, 2000)).toBe(Infinity);
  });
});
