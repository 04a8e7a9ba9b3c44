import { expect, test } from "vitest";
import { FRAMES_PER_SCREEN } from "@/media/edl";
import { film } from "@/media/film";
import { STEM_TABLE } from "@/media/stems";
import { CUT, clipsOf, loudnessOf, METRES, strengthOf } from "./rail-clips";

const LENGTH = 8;
const shotOf = (name: string) => {
  const cut = film.cuts.find(({ shot }) => shot.name === name);
  if (!cut) throw new Error(`The film has no shot "${name}".`);
  return cut.shot;
};

test("what lies on the rails is the film: its shots in their order, as long and as loud as they are", () => {
  for (let week = 0; week < 23; week++) {
    const clips = clipsOf(week, LENGTH);
    for (const [i, clip] of clips.entries()) {
      const shot = shotOf(clip.shot);
      const whole = i > 0 && i < clips.length - 1;
      if (whole) expect(clip.to - clip.from + CUT).toBeCloseTo((shot.length / FRAMES_PER_SCREEN) * METRES, 6);
      expect(10 * Math.log10(clip.strength)).toBeCloseTo((loudnessOf(shot) ?? 0) + 20, 6);
      expect(clip.from).toBeGreaterThanOrEqual(0);
      expect(clip.to).toBeLessThanOrEqual(LENGTH);
    }
    const order = clips.map(({ shot }) => film.cuts.findIndex((cut) => cut.shot.name === shot));
    for (const [i, at] of order.slice(1).entries())
      expect((at - (order[i] ?? 0) + film.cuts.length) % film.cuts.length, `week ${week}`).toBeLessThan(4);
  }
});

test("every shot that sounds is on a rail, and what is silent is on none", () => {
  const laid = new Set(
    Array.from({ length: 23 }, (_, week) => clipsOf(week, LENGTH))
      .flat()
      .map((c) => c.shot),
  );
  for (const { shot } of film.cuts) expect(laid.has(shot.name), shot.name).toBe(loudnessOf(shot) !== null);
});

test("a shot heard from inside is as loud as INSIDE", () => {
  expect(loudnessOf(shotOf("drums-loud"))).toBe(STEM_TABLE["gig-world"].lufs);
  expect(loudnessOf(shotOf("drums-buried"))).toBe(STEM_TABLE["gig-inside"].lufs);
  expect(strengthOf(STEM_TABLE["gig-inside"].lufs) / strengthOf(STEM_TABLE["gig-world"].lufs)).toBeCloseTo(
    0.1,
    3,
  );
});
