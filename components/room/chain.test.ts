import { describe, expect, it } from "vitest";
import { createEar } from "@/media/hearing/ear";
import { AUDIOGRAMS } from "@/media/stems/audiograms";
import { createChain } from "./chain";
import { CAP, createLimiter } from "./limiter";
import { ASSUMED_SPL, LATE, type Order } from "./orders";

const RATE = 48_000;
let s = 1;
const noise = (): number => {
  s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
  return s / 2 ** 32 - 0.5;
};

/** Sound through a chain, both ears alike, with orders given before certain blocks. */
function through(sound: Float32Array, orders: Readonly<Record<number, Order>>) {
  const chain = createChain({ left: "S3", right: "none" }, RATE);
  const [left, right] = [new Float32Array(sound.length), new Float32Array(sound.length)];
  for (let at = 0; at + 128 <= sound.length; at += 128) {
    const given = orders[at / 128];
    if (given) chain.obey(given);
    const part = sound.subarray(at, at + 128);
    chain.process(part, part, left.subarray(at, at + 128), right.subarray(at, at + 128));
  }
  return { left, right, chain };
}
const power = (x: Float32Array): number => x.reduce((sum, v) => sum + v * v, 0);

describe("your own room", () => {
  const sound = Float32Array.from({ length: 300 * 128 }, () => 0.1 * noise());
  const { latency } = createEar(AUDIOGRAMS.S3, ASSUMED_SPL, RATE);

  it("begins as World: what the microphone heard, as late as the page says", () => {
    const { left, right } = through(sound, {});
    for (const side of [left, right])
      for (let i = latency; i < sound.length; i++) expect(side[i]).toBeCloseTo(sound[i - latency] ?? 0, 6);
    expect(Math.round(latency / 48)).toBe(LATE);
  });

  it("cuts to Inside within 3 ms and one block, in step, each ear by its own audiogram", () => {
    const { left, right } = through(sound, { 150: { inside: true } });
    const after = 150 * 128 + Math.ceil(0.003 * RATE);
    expect(power(left.subarray(after))).toBeLessThan(0.01 * power(sound.subarray(after)));
    // The right ear has no loss: nothing is heard of the cut, because the two perspectives are in step.
    for (let i = latency; i < sound.length; i++) expect(right[i]).toBeCloseTo(sound[i - latency] ?? 0, 6);
  });

  it("another audiogram and level are taken on as it runs", () => {
    const { left } = through(sound, {
      0: { inside: true },
      100: { ears: { left: "none", right: "none" }, level: 0.5 },
    });
    const at = 140 * 128;
    expect(power(left.subarray(at)) / power(sound.subarray(at))).toBeCloseTo(0.25, 1);
  });

  it("is silent from a howl on", () => {
    const howl = Float32Array.from(
      { length: RATE },
      (_, i) => 0.5 * Math.sin((2 * Math.PI * 1_500 * i) / RATE),
    );
    const { left, right, chain } = through(howl, {});
    expect(chain.howls()).toBe(true);
    const late = latency + RATE / 10;
    expect(power(left.subarray(late)) + power(right.subarray(late))).toBe(0);
  });
});

describe("the limiter", () => {
  it("lets nothing over its cap, and touches nothing under it", () => {
    const limit = createLimiter(RATE);
    const loud = Float32Array.from({ length: 4_800 }, () => 8 * noise());
    const other = Float32Array.from(loud, (v) => -v / 2);
    limit(loud, other);
    for (const v of [...loud, ...other]) expect(Math.abs(v)).toBeLessThanOrEqual(CAP * 1.000001);
    const quiet = Float32Array.from({ length: 480 }, () => 0.4 * noise());
    const same = quiet.slice();
    createLimiter(RATE)(quiet, quiet.slice());
    expect(quiet).toEqual(same);
  });
});
