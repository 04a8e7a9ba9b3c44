import { describe, expect, test } from "vitest";
import { FRAMES_PER_SCREEN, RATE, screens } from "./edl";
import { FACTS, type FactId } from "./facts";
import { film } from "./film";
import { WORDS, words } from "./words";

const { chapters, shots, credits, gate } = words("en");
const cuts = film.cuts;
const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const length = (cut: (typeof cuts)[number]): number => cut.out - cut.in;
const spoken = (cut: (typeof cuts)[number]): string[] => {
  const { card, counter } = shots[cut.shot.name];
  return [card, counter].filter((text) => text !== undefined);
};
const heard = (cut: (typeof cuts)[number]): string[] => {
  const { world, inside } = shots[cut.shot.name];
  return [world, inside].filter((text) => text !== undefined);
};
const facts = (cut: (typeof cuts)[number]): FactId[] => [
  ...(cut.shot.card?.facts ?? []),
  ...(cut.shot.counter?.facts ?? []),
];
const cutOf = (name: string) => {
  const cut = cuts.find((candidate) => candidate.shot.name === name);
  if (!cut) throw new Error(`No shot is called "${name}".`);
  return cut;
};
describe("the cut", () => {
  test("is forty-five to sixty shots, in seventy to ninety-five screens", () => {
    expect(cuts.length).toBeGreaterThanOrEqual(45);
    expect(cuts.length).toBeLessThanOrEqual(60);
    expect(film.length / FRAMES_PER_SCREEN).toBeGreaterThanOrEqual(70);
    expect(film.length / FRAMES_PER_SCREEN).toBeLessThanOrEqual(95);
  });

  test("has no shot under half a screen, and none with a card under a whole one", () => {
    for (const cut of cuts) {
      const least = spoken(cut).length > 0 ? screens(1) : screens(0.5);
      expect(length(cut), cut.shot.name).toBeGreaterThanOrEqual(least);
    }
  });

  test("uses every chapter and every shot that has words, once", () => {
    const slugs = film.chapters.map((chapter) => chapter.slug);
    const names = cuts.map((cut) => cut.shot.name);
    expect(slugs).toEqual(Object.keys(chapters));
    expect([...names].sort()).toEqual(Object.keys(shots).sort());
  });

  test("makes the offer exactly halfway through lunch", () => {
    const lunch = film.chapters.find((chapter) => chapter.slug === "halfway-through-lunch");
    expect(lunch).toBeDefined();
    expect(cutOf("the-offer").in * 2).toBe((lunch?.in ?? 0) + (lunch?.out ?? 0));
  });

  test("gives each enclosure a whole number of beats, from beat one", () => {
    const framesPerBeat = (RATE * 60) / 96;
    for (const cut of cuts.filter((candidate) => candidate.chapter === "from-the-inside-out")) {
      expect(length(cut) % framesPerBeat, cut.shot.name).toBe(0);
      expect(cut.shot.cued, cut.shot.name).toBe(true);
    }
  });

  test("keeps jolts to three quarters of a screen, but for the one that is read", () => {
    const jolts = cuts.filter((cut) => /-(loud|buried)$/.test(cut.shot.name));
    expect(jolts).toHaveLength(8);
    for (const cut of jolts.filter((candidate) => spoken(candidate).length === 0))
      expect(length(cut), cut.shot.name).toBeLessThanOrEqual(screens(0.75));
  });

  test("is silent in one shot from end to end, without a word", () => {
    const { shot } = cutOf("silence");
    expect(shot.scene).toBeNull();
    expect(spoken(cutOf("silence"))).toEqual([]);
  });

  test("can be linked to by shot or by chapter, and never means two places", () => {
    for (const cut of cuts) {
      const chapter = film.chapters.find(({ slug }) => slug === (cut.shot.name as string));
      if (chapter) expect(cut.in, cut.shot.name).toBe(chapter.in);
    }
  });
});

describe("the cards", () => {
  test("are fifteen to forty-five words long", () => {
    for (const cut of cuts)
      for (const text of spoken(cut)) {
        expect(count(text), `${cut.shot.name}: ${text}`).toBeGreaterThanOrEqual(15);
        expect(count(text), `${cut.shot.name}: ${text}`).toBeLessThanOrEqual(45);
      }
  });

  test("can be read in their shot at three words a second, with three seconds to look", () => {
    for (const cut of cuts.filter((candidate) => spoken(candidate).length > 0)) {
      const toRead = count(spoken(cut).join(" ")) / 3 + 3;
      expect(length(cut) / RATE, cut.shot.name).toBeGreaterThanOrEqual(toRead);
    }
  });

  test("are fifteen hundred to two thousand words, and with titles and captions up to twenty-six hundred", () => {
    const cards = count(cuts.flatMap(spoken).join(" "));
    const titles = count(
      Object.values(chapters)
        .map(({ title }) => title)
        .join(" "),
    );
    const captions = count(cuts.flatMap(heard).join(" "));
    expect(cards).toBeGreaterThanOrEqual(1500);
    expect(cards).toBeLessThanOrEqual(2000);
    expect(cards + titles + captions).toBeGreaterThanOrEqual(1900);
    expect(cards + titles + captions).toBeLessThanOrEqual(2600);
  });

  test("leave one shot in five, at least, without a word", () => {
    const wordless = cuts.filter((cut) => spoken(cut).length === 0);
    expect(wordless.length).toBeGreaterThanOrEqual(cuts.length / 5);
    for (const name of ["none-lit", "two-chairs", "behind-the-kit", "worktop", "silence"])
      expect(spoken(cutOf(name)), name).toEqual([]);
  });

  test("speak of nobody as impaired, suffering or confined", () => {
    const everything = JSON.stringify(WORDS);
    expect(everything).not.toMatch(/hearing.impaired|suffer|confined to|deaf-mute/i);
    expect(everything).not.toMatch(/\bdeaf (culture|house)/);
  });

  test("command nobody, and ask at most one question each", () => {
    for (const text of cuts.flatMap(spoken)) {
      expect(text).not.toMatch(/\b(you|yours?)\b/i);
      expect(text.split("?").length - 1, text).toBeLessThanOrEqual(1);
    }
  });

  test("leave the disputed running time out", () => {
    expect(cuts.flatMap(facts)).not.toContain("F03");
    expect(cuts.flatMap(spoken).join(" ")).not.toMatch(/\b(101|120) minutes/);
  });

  test("claim nothing of how an implant sounds", () => {
    expect(cuts.flatMap(spoken).join(" ")).not.toMatch(/implant/i);
  });
});

describe("the facts", () => {
  test("stand under every card and every counter, and only there", () => {
    for (const cut of cuts) {
      const { card, counter } = shots[cut.shot.name];
      expect(cut.shot.card !== undefined, cut.shot.name).toBe(card !== undefined);
      expect(cut.shot.counter !== undefined, cut.shot.name).toBe(counter !== undefined);
      if (cut.shot.card) expect(cut.shot.card.facts.length, cut.shot.name).toBeGreaterThan(0);
      if (cut.shot.counter) expect(cut.shot.counter.facts.length, cut.shot.name).toBeGreaterThan(0);
    }
  });

  test("that are named all exist", () => {
    const named = [
      ...cuts.flatMap(facts),
      ...gate.facts,
      ...credits.sections.flatMap((section) => section.lines.flatMap((line) => line.facts)),
    ];
    for (const id of named) expect(FACTS, id).toHaveProperty(id);
  });

  test("of the letter are all told: on the cards, but for the headphones, which the gate asks for", () => {
    const told = new Set<string>([...cuts.flatMap(facts), ...gate.facts]);
    const letter = Object.keys(FACTS).filter((id) => /^[FLBCASKD]/.test(id) && id !== "F03");
    expect(letter.filter((id) => !told.has(id))).toEqual([]);
    expect(gate.facts).toEqual(["S17"]);
  });

  test("that other accounts dispute are shown with the other account beside them", () => {
    const disputed = cuts.flatMap((cut) => cut.shot.counter?.facts ?? []);
    for (const id of ["C05", "W04", "W11"]) expect(disputed).toContain(id);
  });
});
