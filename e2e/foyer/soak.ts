import type { Page } from "@playwright/test";
import type { Status } from "@/kiosk/server/status";
import type { EdlJson } from "@/media/interchange/json";
import { type Census, censusAfterCollection, installCensus } from "../census";
import { film as projected, withoutPicture } from "../film";
import { scrollWildly } from "../wild";
import { HABITS } from "./habits";
import { met } from "./met";

/** What a page holds between two visitors, when all that nobody holds has been collected. */
export interface Holding extends Census {
  readonly heap: number;
  /** Elements, of the page and of what it has let go. */
  readonly elements: number;
  readonly listeners: number;
  readonly contexts: number;
}

export interface Soaked {
  readonly visits: number;
  /** Records that the launcher has kept. */
  readonly records: number;
  /** What visitors met that the first one did not. */
  readonly unreset: readonly string[];
  readonly chapters: number;
  readonly holdings: readonly Holding[];
  readonly faults: readonly string[];
}

interface Options {
  readonly visits: number;
  readonly seed: number;
  /** Visits between two looks at what is held: of whole rounds of habits, so that the looks are alike. */
  readonly every: number;
  /** Told at each look how many visits there have been. */
  tell?(visits: number): void;
}

/** Looks, ten frames apart: as many are taken at least, and after as many what is still held is called held. */
const LOOKS = { least: 5, most: 20 };

declare global {
  interface Window {
    contexts?: number;
  }
}

/** Runs in the page, before its own scripts: counts what is heard through. */
function countContexts() {
  window.contexts = 0;
  window.AudioContext = new Proxy(AudioContext, {
    construct(target, args) {
      window.contexts = (window.contexts ?? 0) + 1;
      return Reflect.construct(target, args);
    },
  });
}

async function holding(page: Page): Promise<Holding> {
  const census = await censusAfterCollection(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const contexts = await page.evaluate(() => window.contexts ?? 0);
  return {
    ...census,
    heap: of("JSHeapUsedSize"),
    elements: of("Nodes"),
    listeners: of("JSEventListeners"),
    contexts,
  };
}

/** A source that is ending holds its nodes for some frames more, and a request its listener; what has leaked stays. */
async function settled(page: Page, before: Holding | undefined, pass: () => Promise<unknown>) {
  for (let look = 1; ; look++) {
    const now = await holding(page);
    // The first holding has none to be held against, and takes its time.
    const rests = before && now.nodes <= before.nodes && now.listeners <= before.listeners;
    if (look === LOOKS.most || (look >= LOOKS.least && rests)) return now;
    await pass();
  }
}

/**
 * Visitors, one after another, on one page that is never loaded anew: wild ones and such as walk away, with sound and
 * without, to every chapter in turn, each of whom leaves something on. Time that nobody spends is skipped; so a day
 * takes minutes.
 * @param address where a launcher's server serves the documentary
 */
export async function soak(
  page: Page,
  address: string,
  { visits, seed, every, tell }: Options,
): Promise<Soaked> {
  await withoutPicture(page);
  await installCensus(page);
  await page.addInitScript(countContexts);
  await page.clock.install();
  const edl = (await (await fetch(`${address}/edl.json`)).json()) as EdlJson;
  const film = projected(page, edl, address);
  const is = (state: string) => page.locator(`html[data-visit="${state}"]`).waitFor({ state: "attached" });
  await page.goto(`${address}/kiosk?tier=draft`);
  await is("attract");
  const unreset: string[] = [];
  let first: string | undefined;
  /** Wakes the house, and looks at what the visitor before has left. */
  async function comes(visit: number) {
    await page.keyboard.press("ArrowDown");
    await is("gate");
    await film.presents("gate");
    const now = await met(page);
    first ??= now;
    if (now !== first) unreset.push(`visit ${visit} met ${now}, and the first ${first}`);
  }
  const holdings: Holding[] = [];
  const seen = new Set<string>();

  for (let visit = 0; visit < visits; visit++) {
    const habit = HABITS[visit % HABITS.length];
    await comes(visit);
    if (habit?.begins) {
      await page
        .getByRole("button", { name: `Begin ${habit.begins}` })
        .first()
        .click();
      await is("film");
      const chapter = edl.chapters[visit % edl.chapters.length];
      if (chapter) seen.add(chapter.slug);
      await film.scrollTo(chapter?.in ?? 0, 1);
      await scrollWildly(film, visit % 3 === 0 ? 2 : 8, seed + visit, async () => {});
    }
    await habit?.leaves(film);
    // Idle, warned and given up; a shot that rewards stillness holds the clock for three minutes, as a sound test does.
    while ((await page.locator("html").getAttribute("data-visit")) !== "attract") {
      await page.clock.fastForward(20_000);
      await film.frames(2);
    }
    if (visit % every !== every - 1) continue;
    holdings.push(await settled(page, holdings.at(-1), () => film.frames(10)));
    tell?.(visit + 1);
  }
  // The last record is on its way.
  await page.clock.runFor(3000);
  const { visits: records } = (await (await fetch(`${address}/status`)).json()) as Status;
  await comes(visits);
  // While rubbish is collected the page stands, and what it asks of the launcher then runs out of patience; it asks
  // again, and that no record is lost is counted.
  const faults = film.faults.filter((fault) => !/failed: .*\/kiosk\/api\//.test(fault));
  return { visits, records: records ?? 0, unreset, chapters: seen.size, holdings, faults };
}

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** By how much the last third of the looks holds more than the middle one, beyond how far looks lie apart anyway. */
export function growth(holdings: readonly Holding[], of: keyof Holding): number {
  const values = holdings.map((holding) => holding[of]);
  const third = Math.floor(values.length / 3);
  const [before, after] = [values.slice(third, 2 * third), values.slice(-third)];
  const noise = Math.max(...before) - Math.min(...before);
  return Math.max(0, middle(after) - middle(before) - noise);
}
