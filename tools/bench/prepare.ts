import type { Page } from "@playwright/test";
import { film as cutList } from "../../media/film";
import { type Figure, quantile } from "./house/figure";
import { type Slice, timeSlices } from "./house/slices";
import { visit } from "./house/visitor";

export const name = "prepare";

/** Crossed in turn: a field to be sampled, a kit of many parts, a figure in sand. */
const SHOTS = (process.env.SHOTS ?? "helmet,full-light,ear-one").split(",");

/** Milliseconds that a take may take to be made where the processor draws. */
const PATIENCE = 240_000;
/** Frames after a cut with which its own is compared. */
const FRAMES = 12;

/** Milliseconds from the animation frame that presents the shot to the next, and at the middle of those after it. */
async function costOfCut(
  page: Page,
  shot: string,
): Promise<{ readonly cut: number; readonly steady: number }> {
  const at = cutList.cuts.find((cut) => cut.shot.name === shot);
  if (!at) throw new RangeError(`There is no shot ${shot}.`);
  return page.evaluate(
    ([from, name, frames]) =>
      new Promise((done) => {
        const html = document.documentElement;
        const costs: number[] = [];
        let position = from;
        const step = () => {
          window.scrollTo(0, (position * innerHeight) / 240);
          position += 2;
          requestAnimationFrame(() => {
            const began = performance.now();
            const was = html.dataset.pictureOf;
            requestAnimationFrame(() => {
              const cost = performance.now() - began;
              if (costs.length > 0 || (html.dataset.pictureOf === name && was !== name)) costs.push(cost);
              if (costs.length > frames) {
                const [cut = 0, ...rest] = costs;
                done({ cut, steady: rest.toSorted((a, b) => a - b)[rest.length >> 1] ?? Number.NaN });
              } else step();
            });
          });
        };
        step();
      }),
    [at.in - 4, shot, FRAMES] as const,
  );
}

/** How many there were, how many last too long, and the longest. */
const figures = (what: string, all: readonly number[]): Figure[] => [
  { what: `${what}, over 8 ms of ${all.length}`, value: all.filter((ms) => ms > 8).length, unit: "" },
  { what: `${what}, the longest`, value: Math.max(0, ...all), unit: "ms" },
];

export async function run(): Promise<readonly Figure[]> {
  return visit(async (page, url) => {
    await page.setViewportSize({ width: 160, height: 90 });
    const told = await timeSlices(page);
    await page.goto(`${url}/?tier=phone`);
    // Before the playhead reads, the page goes where it was loaded, not where it is scrolled to.
    await page.locator("html[data-picture-of]").waitFor({ state: "attached", timeout: PATIENCE });
    const ratios: number[] = [];
    const all: Slice[] = [];
    for (const shot of SHOTS) {
      const cut = cutList.cuts.find((one) => one.shot.name === shot);
      const before = cutList.cuts[(cut?.index ?? 1) - 1];
      await page.evaluate((at) => window.scrollTo(0, (at * innerHeight) / 240), (before?.in ?? 0) + 20);
      await page
        .locator(`html[data-picture-of="${before?.shot.name}"]`)
        .waitFor({ state: "attached", timeout: PATIENCE });
      all.push(...(await told(PATIENCE)));
      const { cut: first, steady } = await costOfCut(page, shot);
      ratios.push(first / steady);
    }
    return [
      { what: "cuts into shots that were made ready", value: ratios.length, unit: "" },
      ...figures(
        "slices, whole",
        all.map(({ ms }) => ms),
      ),
      ...figures(
        "slices, without the graphics library",
        all.map((one) => one.ms - one.compile - one.upload - one.draw),
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
