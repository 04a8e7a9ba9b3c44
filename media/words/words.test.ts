import { describe, expect, test } from "vitest";
import { RATE } from "../edl";
import { film } from "../film";
import { en, WORDS } from "./index";
import type { ShotWords } from "./shape";

const cuts = film.cuts;
const shots: Readonly<Record<string, ShotWords>> = en.shots;
const wordsOf = (name: string): ShotWords => {
  const words = shots[name];
  if (!words) throw new Error(`The shot "${name}" has no words.`);
  return words;
};
const heard = (cut: (typeof cuts)[number]): string[] => {
  const { world, inside } = wordsOf(cut.shot.name);
  return [world, inside].filter((text) => text !== undefined);
};
/** Lines as a caption's plate breaks them: whole words, as many as fit. */
const lines = (caption: string, width: number): string[] =>
  caption.split(" ").reduce<string[]>((all, word) => {
    const last = all.at(-1);
    if (last === undefined || `${last} ${word}`.length > width) all.push(word);
    else all[all.length - 1] = `${last} ${word}`;
    return all;
  }, []);

const inBrackets = /^\[[^[\]]+\]$/;

describe("the captions", () => {
  test("are two lines of forty-two characters at most, and read in time", () => {
    for (const cut of cuts)
      for (const caption of heard(cut)) {
        const broken = lines(caption, 42);
        expect(broken.length, caption).toBeLessThanOrEqual(2);
        for (const line of broken) expect(line.length, caption).toBeLessThanOrEqual(42);
        expect(caption.length / ((cut.out - cut.in) / RATE), caption).toBeLessThanOrEqual(17);
      }
  });

  test("are in brackets and in lower case", () => {
    const apart = [en.captions.bodyGone, en.captions.nearVoiceMasked, ...Object.values(en.captions.body)];
    for (const caption of [...cuts.flatMap(heard), ...apart]) {
      expect(caption).toMatch(inBrackets);
      expect(caption).toBe(caption.toLowerCase());
    }
  });

  test("say what is left wherever the hearing goes inside, and only there", () => {
    for (const { shot } of cuts) {
      const goesInside = shot.hearing.some((stand) => stand > 0);
      expect(wordsOf(shot.name).inside !== undefined, shot.name).toBe(goesInside);
    }
  });

  test("say silence where nothing sounds", () => {
    for (const { shot } of cuts) {
      const { world } = wordsOf(shot.name);
      expect(world.startsWith("[silence"), shot.name).toBe(shot.scene === null);
    }
  });
});

describe("every language", () => {
  test("has the same cards, counters and captions, each shot with a picture in words", () => {
    for (const language of Object.values(WORDS))
      for (const { shot } of cuts) {
        expect(Object.keys(language.shots[shot.name]).sort()).toEqual(Object.keys(wordsOf(shot.name)).sort());
        expect(language.shots[shot.name].picture).toMatch(/^[^.!?]+\.$/);
      }
  });
});
