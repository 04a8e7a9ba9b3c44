import type { Page } from "@playwright/test";
import { film as cutList } from "../../media/film";
import { type Figure, quantile } from "./house/figure";
import { ownTimes } from "./house/own-times";
import { type Slice, timeSlices } from "./house/slices";
import { visit } from "./house/visitor";

export const name = "prepare";

/** Crossed in turn: a field to be sampled, a kit of many parts, a figure in sand. */
const SHOTS = (process.env.SHOTS ?? "helmet,full-light,ear-one").split(",");

/** Milliseconds that a take may take to be made where the processor draws. */
const PATIENCE = 240_000;
/** Frames from a cut on, and those of them that are the cut's: where a processor draws, they come in bursts. */
const FRAMES = 24;
const BURST = 4;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Milliseconds from one animation frame to the next, on average: from where the shot's picture comes, and after that. */
async function costOfCut(
  page: Page,
  shot: string,
): Promise<{ readonly cut: number; readonly steady: number }> {
  const at = cutList.cuts.find((cut) => cut.shot.name === shot);
  if (!at) throw new RangeError(`There is no shot ${shot}.`);
  const costs = await page.evaluate(
    ([from, name, frames]) =>
      new Promise<number[]>((done) => {
        const { dataset } = document.documentElement;
        const costs: number[] = [];
        let [position, last, was] = [from, performance.now(), dataset.pictureOf];
        const frame = () => {
          const now = performance.now();
          if (costs.length > 0 || (dataset.pictureOf === name && was !== name)) costs.push(now - last);
          if (costs.length > frames) return done(costs);
          [last, was] = [now, dataset.pictureOf];
          position += 2;
          window.scrollTo(0, (position * innerHeight) / 240);
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    [at.in - 4, shot, FRAMES] as const,
  );
  return { cut: mean(costs.slice(0, BURST)), steady: mean(costs.slice(BURST)) };
}

/** How many there were, how many last too long, and the longest. */
const figures = (what: string, all: readonly number[], most?: number): Figure[] => [
  {
    what: `${what}, over 8 ms of ${all.length}`,
    value: all.filter((ms) => ms > 8).length,
    unit: "",
    ...(most === undefined ? {} : { most }),
  },
  { what: `${what}, the longest`, value: Math.max(0, ...all), unit: "ms" },
];

export async function run(): Promise<readonly Figure[]> {
  return visit(async (page, url) => {
    await page.setViewportSize({ width: 160, height: 90 });
    const told = await timeSlices(page);
    const ratios: number[] = [];
    const all: Slice[] = [];
    const own: number[] = [];
    /** What is asked for meanwhile is timed to its end. */
    const timed = async (work: () => Promise<unknown>) => {
      const times = await ownTimes(page, async () => {
        await work();
        all.push(...(await told(PATIENCE)));
      });
      own.push(...times);
    };
    await timed(async () => {
      await page.goto(`${url}/?tier=phone`);
      // Before the playhead reads, the page goes where it was loaded, not where it is scrolled to.
      await page.locator("html[data-picture-of]").waitFor({ state: "attached", timeout: PATIENCE });
      // Where a processor draws, whatever is asked of the library waits for the frame that is being drawn: none is while
      // the film is held and nobody scrolls.
      await page.locator("button", { hasText: "Pause" }).first().dispatchEvent("click");
    });
    for (const shot of SHOTS) {
      const cut = cutList.cuts.find((one) => one.shot.name === shot);
      const before = cutList.cuts[(cut?.index ?? 1) - 1];
      await timed(async () => {
        await page.evaluate((at) => window.scrollTo(0, (at * innerHeight) / 240), (before?.in ?? 0) + 20);
        await page
          .locator(`html[data-picture-of="${before?.shot.name}"]`)
          .waitFor({ state: "attached", timeout: PATIENCE });
      });
      await timed(async () => {
        const { cut: first, steady } = await costOfCut(page, shot);
        ratios.push(first / steady);
      });
    }
    return [
      { what: "cuts into shots that were made ready", value: ratios.length, unit: "" },
      ...figures("slices, of the page's own time", own, 0),
      ...figures(
        "slices, with what they wait for",
        all.map(({ ms }) => ms),
      ),
      ...figures(
        "in a slice: programs",
        all.map(({ compile }) => compile),
      ),
      ...figures(
        "in a slice: uploads",
        all.map(({ upload }) => upload),
      ),
      ...figures(
        "in a slice: drawing",
        all.map(({ draw }) => draw),
      ),
      { what: "a cut's frame to a steady one, the middle", value: quantile(ratios, 0.5), unit: "×" },
      { what: "a cut's frame to a steady one, the most", value: Math.max(...ratios), unit: "×" },
    ];
  });
}
