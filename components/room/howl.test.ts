import { describe, expect, it } from "vitest";
import { createHowlGuard } from "./howl";

const RATE = 48_000;
const dBFS = (db: number): number => Math.SQRT2 * 10 ** (db / 20);

/** Seconds until the guard hears a howl in `seconds` of sound, handed over as the browser does; null if it does not. */
function heardAfter(seconds: number, sound: (t: number, i: number) => number): number | null {
  const guard = createHowlGuard(RATE);
  const block = new Float32Array(128);
  for (let at = 0; at < seconds * RATE; at += 128) {
    for (let i = 0; i < 128; i++) block[i] = sound((at + i) / RATE, at + i);
    if (guard.hears(block)) return (at + 128) / RATE;
  }
  return null;
}

let s = 1;
const noise = (): number => {
  s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
  return (s / 2 ** 32 - 0.5) * Math.sqrt(12);
};

describe("a howl", () => {
  for (const hz of [180, 1_000, 2_750, 7_300])
    it(`of ${hz} Hz is cut within 100 ms of its beginning`, () => {
      const after = heardAfter(1, (t) => dBFS(-12) * Math.sin(2 * Math.PI * hz * t));
      expect(after).not.toBeNull();
      expect(after).toBeLessThanOrEqual(0.1);
    });

  it("that grows out of the noise of a room is cut within 100 ms of reaching -30 dBFS", () => {
    // 120 dB a second from -70: it reaches -30 dBFS after a third of a second.
    const after = heardAfter(2, (t) => {
      const howl = dBFS(Math.min(0, -70 + 120 * t)) * Math.sin(2 * Math.PI * 1_900 * t);
      return howl + 10 ** (-60 / 20) * noise();
    });
    expect(after).not.toBeNull();
    expect(after).toBeLessThanOrEqual(40 / 120 + 0.1);
  });
});

describe("what is no howl passes", () => {
  it.each<[string, (t: number, i: number) => number]>([
    ["noise, loud", () => 0.2 * noise()],
    ["silence", () => 0],
    ["a quiet, steady hum", (t) => dBFS(-36) * Math.sin(2 * Math.PI * 120 * t)],
    [
      "a voice: twelve harmonics that glide",
      (t) => {
        let v = 0;
        const phase = 2 * Math.PI * (140 * t + 3 * Math.sin(2 * Math.PI * 0.7 * t));
        for (let h = 1; h <= 12; h++) v += Math.sin(h * phase) / h;
        return dBFS(-24) * v * (0.5 - 0.5 * Math.cos(2 * Math.PI * 4 * t)) ** 2;
      },
    ],
    [
      "a bell: five partials that die away",
      (t) => {
        let v = 0;
        for (const hz of [523, 1046, 1256, 1570, 2093]) v += Math.sin(2 * Math.PI * hz * t);
        return dBFS(-22) * v * Math.exp(-2 * (t % 1));
      },
    ],
    ["a clap", (t) => (t % 0.5 < 0.004 ? 0.9 * noise() : 0.001 * noise())],
  ])("%s", (_, sound) => {
    expect(heardAfter(4, sound)).toBeNull();
  });
});
