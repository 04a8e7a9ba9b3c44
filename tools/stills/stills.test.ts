import { readFileSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { filesOf, filesThere, LIMIT, readRecord, weight } from "./folder";
import { indices } from "./indices";
import { chapterSlugs, keys, shotNames, staleNames } from "./keys";

const MEND = "npm run stills";

it("every shot has its still in every format and in both codecs, every chapter its picture, and there is no other", () => {
  expect(filesThere().sort(), MEND).toEqual(filesOf(shotNames, chapterSlugs).sort());
  for (const file of filesThere()) expect(statSync(file).size, file).toBeGreaterThan(300);
});

it("together they weigh less than 8 MB", () => {
  expect(weight(filesThere())).toBeLessThan(LIMIT);
});

it("the site is given every one of them", () => {
  for (const [file, source] of indices(shotNames, chapterSlugs))
    expect(readFileSync(file, "utf8"), MEND).toBe(source);
});

it("they are of the takes, the words and the type as they are", async () => {
  expect(staleNames(await keys(), readRecord()), MEND).toEqual([]);
}, 30_000);
