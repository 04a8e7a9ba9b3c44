import type { Page } from "@playwright/test";
import type { Status } from "@/kiosk/server/status";
import type { EdlJson } from "@/media/interchange/json";
import { type Census, censusAfterCollection, installCensus } from "../census";
import { film as projected, withoutPicture } from "../film";
import { scrollWildly } from "../wild";

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
  /** Visits after which something of a visitor was left. */
  readonly unreset: readonly string[];
  readonly chapters: number;
  readonly holdings: readonly Holding[];
  readonly faults: readonly string[];
}

interface Options {
  readonly visits: number;
  readonly seed: number;
  /** Visits between two looks at what is held. */
  readonly every: number;
}

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

/** What a visitor might leave behind: a language, or anything kept. The address is the loop's own, at attract. */
const left = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify({ lang: document.documentElement.lang, kept: Object.keys(localStorage) }),
  );

/**
 * Visitors, one after another, on one page that is never loaded anew: wild ones and such as walk away, with sound and
 * without, to every chapter in turn. Time that nobody spends is skipped; so a day takes minutes.
 * @param address where a launcher's server serves the documentary
 */
export async function soak(page: Page, address: string, { visits, seed, every }: Options): Promise<Soaked> {
  await withoutPicture(page);
  await installCensus(page);
  await page.addInitScript(countContexts);
  await page.clock.install();
  const edl = (await (await fetch(`${address}/edl.json`)).json()) as EdlJson;
  const film = projected(page, edl, address);
  const is = (state: string) => page.locator(`html[data-visit="${state}"]`).waitFor({ state: "attached" });
  await page.goto(`${address}/kiosk?tier=draft`);
  await is("attract");
  const fresh = await left(page);
  const unreset: string[] = [];
  const holdings: Holding[] = [];
  const seen = new Set<string>();

  for (let visit = 0; visit < visits; visit++) {
    await page.keyboard.press("ArrowDown");
    await is("gate");
    // Every fifth looks at the gate, and walks away.
    if (visit % 5 !== 4) {
      await page
        .getByRole("button", { name: /^Begin/ })
        .nth(visit % 2)
        .click();
      await is("film");
      const chapter = edl.chapters[visit % edl.chapters.length];
      if (chapter) seen.add(chapter.slug);
      await film.scrollTo(chapter?.in ?? 0, 1);
      await scrollWildly(film, visit % 3 === 0 ? 2 : 8, seed + visit, async () => {});
    }
    // Idle, warned and given up; a shot that rewards stillness holds the clock for three minutes.
    while ((await page.locator("html").getAttribute("data-visit")) !== "attract") {
      await page.clock.fastForward(20_000);
      await film.frames(2);
    }
    const now = await left(page);
    if (now !== fresh) unreset.push(`visit ${visit}: ${now}`);
    if (visit % every === every - 1) holdings.push(await holding(page));
  }
  // The last record is on its way.
  await page.clock.runFor(3000);
  const { visits: records } = (await (await fetch(`${address}/status`)).json()) as Status;
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
