import { describe, expect, it } from "vitest";
import { SCENE_TABLE, SCENES, STEM_TABLE, STEMS } from "../../stems";
import { SCORES } from "../scores";
import { inputsOf } from "./inputs";

describe("the score and the table of stems", () => {
  it("agree on every stem: each is made by exactly one score", () => {
    const made = SCORES.flatMap((s) => s.stems);
    expect([...made].sort()).toEqual([...STEMS].sort());
  });

  it("know a score by what it is made of", () => {
    const [a, b] = SCORES.map((s) => inputsOf(s, SCORES));
    expect(a).toMatch(/^[0-9a-f]{32}$/);
    expect(a).not.toBe(b);
  });
});

describe("levels along the film", () => {
  it("no INSIDE is louder than its WORLD, and a pair has one length", () => {
    for (const name of SCENES) {
      const { world, inside } = SCENE_TABLE[name];
      if (!world || !inside) continue;
      expect(STEM_TABLE[inside].lufs, name).toBeLessThanOrEqual(STEM_TABLE[world].lufs);
      expect(STEM_TABLE[inside].loop, name).toBe(STEM_TABLE[world].loop);
    }
  });

  it("the whole body stands between -42 and -38 LUFS", () => {
    const power = STEMS.filter((s) => s.startsWith("body-")).reduce(
      (sum, s) => sum + 10 ** (STEM_TABLE[s].lufs / 10),
      0,
    );
    expect(10 * Math.log10(power)).toBeGreaterThan(-42);
    expect(10 * Math.log10(power)).toBeLessThan(-38);
  });
});
