import type { Page } from "@playwright/test";
import { film as cutList } from "../../media/film";
import { type Figure, quantile } from "./house/figure";
import { visit } from "./house/visitor";

export const name = "prepare";

/** Crossed in turn: neighbours that take long to make, and some that share what they are made of. */
const SHOTS = ["the-limit", "helmet", "skull", "full-light", "behind-the-kit", "ear-one", "ear-two"];

/** Milliseconds that a take may take to be made where the processor draws. */
const PATIENCE = 120_000;

interface Idle {
  readonly slices: number;
  readonly longest: number;
  readonly over: number;
}

/** Every idle callback of the page, timed: the slices in which the next cut is made ready are among them. */
async function timeIdle(page: Page): Promise<() => Promise<Idle>> {
  await page.addInitScript(() => {
    const timed = window as unknown as { slices: number[] };
    timed.slices = [];
    const ask = window.requestIdleCallback.bind(window);
    window.requestIdleCallback = (work, options) =>
      ask((deadline) => {
        const began = performance.now();
        work(deadline);
        timed.slices.push(performance.now() - began);
      }, options);
  });
  return () =>
    page.evaluate(() => {
      const { slices } = window as unknown as { slices: number[] };
      const told = {
        slices: slices.length,
        longest: Math.max(...slices),
        over: slices.filter((one) => one > 8).length,
      };
      slices.length = 0;
      return told;
    });
}

/** Milliseconds from the animation frame that presents the shot to the next, and at the middle of those after it. */
async function costOfCut(
  page: Page,
  shot: string,
): Promise<{ readonly cut: number; readonly steady: number }> {
  const at = cutList.cuts.find((cut) => cut.shot.name === shot);
  if (!at) throw new RangeError(`There is no shot ${shot}.`);
  return page.evaluate(
    ([from, name]) =>
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
              if (costs.length > 40) {
                const [cut = 0, ...rest] = costs;
                done({ cut, steady: rest.toSorted((a, b) => a - b)[rest.length >> 1] ?? Number.NaN });
              } else step();
            });
          });
        };
        step();
      }),
    [at.in - 4, shot] as const,
  );
}

export async function run(): Promise<readonly Figure[]> {
  return visit(async (page, url) => {
    await page.setViewportSize({ width: 160, height: 90 });
    const idle = await timeIdle(page);
    await page.goto(`${url}/?tier=phone`);
    // Before the playhead reads, the page goes where it was loaded, not where it is scrolled to.
    await page.locator("html[data-picture-of]").waitFor({ state: "attached", timeout: PATIENCE });
    const ratios: number[] = [];
    const all: Idle[] = [];
    for (const shot of SHOTS) {
      const cut = cutList.cuts.find((one) => one.shot.name === shot);
      const before = cutList.cuts[(cut?.index ?? 1) - 1];
      await page.evaluate((at) => window.scrollTo(0, (at * innerHeight) / 240), (before?.in ?? 0) + 20);
      await page
        .locator(`html[data-picture-of="${before?.shot.name}"]`)
        .waitFor({ state: "attached", timeout: PATIENCE });
      // Its neighbours are ready when no slice has run for a while.
      for (let still = 0; still < 3; ) {
        await page.waitForTimeout(1000);
        const told = await idle();
        if (told.slices > 0) all.push(told);
        still = told.slices === 0 ? still + 1 : 0;
      }
      const { cut: first, steady } = await costOfCut(page, shot);
      ratios.push(first / steady);
    }
    return [
      { what: "cuts into shots that were made ready", value: ratios.length, unit: "" },
      { what: "slices", value: all.reduce((sum, { slices }) => sum + slices, 0), unit: "" },
      { what: "slices over 8 ms", value: all.reduce((sum, { over }) => sum + over, 0), unit: "" },
      { what: "the longest slice", value: Math.max(...all.map(({ longest }) => longest)), unit: "ms" },
      { what: "a cut's frame to a steady one, the middle", value: quantile(ratios, 0.5), unit: "×" },
      { what: "a cut's frame to a steady one, the most", value: Math.max(...ratios), unit: "×" },
    ];
  });
}
