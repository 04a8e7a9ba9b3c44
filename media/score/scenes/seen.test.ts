import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GIG_BPM } from "../../acoustics/gig";
import { EAR_TONES, PLATE_HZ, plateDecay } from "../../acoustics/plate";
import { CLUB } from "../../acoustics/rooms";
import { PLATE, plateMode } from "../sources/plate";

// A score is known by its own text, and a number moved out of it would ask for a new render:
// what the picture says of a sound is held against the score as it is written.
const written = (file: string): string => readFileSync(join(import.meta.dirname, file), "utf8");
const numbers = (text: string): number[] => (text.match(/\d+(\.\d+)?(e\d+)?/g) ?? []).map(Number);

test("the gig is seen at the tempo that it is played at", () => {
  expect(written("gig.ts")).toContain(`const BPM = ${GIG_BPM};`);
});

test("the club that is seen is the one that is heard: its size and its reverberation", () => {
  const club = /const CLUB: Room = \{\s*size: \[(.*)\],[\s\S]*?rt: \(hz\) => (.*),\n/.exec(written("gig.ts"));
  expect(numbers(club?.[1] ?? "")).toEqual([...CLUB.size]);
  const rt = numbers(club?.[2] ?? "");
  for (const [i, below] of [125, 2000, 5000].entries()) {
    expect(rt[2 * i]).toBe(below);
    expect(CLUB.rt(below - 1)).toBe(rt[2 * i + 1]);
  }
  expect(CLUB.rt(8000)).toBe(rt.at(-1));
});

test("each ear is shown a tone that sounds", () => {
  for (const { diameters, circles, hz } of Object.values(EAR_TONES)) {
    expect(written("plate.ts")).toContain(`  [${diameters}, ${circles}, `);
    expect(Math.abs(plateMode(diameters, circles).hz - hz)).toBeLessThan(1);
  }
});

test("the plate that is seen is the plate that is heard", () => {
  // Its lowest mode's λ, Poisson's ratio 0.3 (after Leissa 1969).
  expect((PLATE[0]?.hz ?? 0) / PLATE_HZ / 5.358).toBeCloseTo(1, 2);
  const decay =
    /const decay = \(hz: number\): number => (.*);/.exec(written("../sources/plate.ts"))?.[1] ?? "";
  const [ring = 0, , turn = 1, power = 0] = numbers(decay);
  for (const hz of [100, 900, 6000]) expect(plateDecay(hz)).toBeCloseTo(ring / (1 + (hz / turn) ** power), 9);
});
