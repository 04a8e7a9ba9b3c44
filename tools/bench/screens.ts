import { chromium, type Page } from "@playwright/test";
import { installation } from "../../e2e/installation";
import type { Cut } from "../../media/edl";
import { film } from "../../media/film";
import { findBrowser } from "../lib/browser.mjs";
import { type Figure, quantile } from "./house/figure";

export const name = "screens";

/** Cuts made, there and back in turn. */
const TIMES = 60;
const AT = film.cuts.find(({ shot }) => shot.name === "ear-three") as Cut;
const BEFORE = film.cuts[AT.index - 1] as Cut;
/** Milliseconds of an animation frame on a usual screen. */
const FRAME = 1000 / 60;

/** When a page presented each cut: what was drawn in an animation frame is seen when the next one begins. */
async function noteCuts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: Record<string, number> = {};
    Object.assign(window, { noted });
    const watch = new MutationObserver(() => {
      const { shot = "" } = document.documentElement.dataset;
      if (shot in noted) return;
      noted[shot] = Number.NaN;
      requestAnimationFrame((next) => {
        noted[shot] = performance.timeOrigin + next;
      });
    });
    watch.observe(document, { subtree: true, attributeFilter: ["data-shot"] });
  });
}

/** Milliseconds since 1970 at which a page has presented a shot since it was last asked. */
const presented = (page: Page, shot: string): Promise<number> =>
  page.evaluate(async (shot) => {
    const { noted } = window as unknown as { noted: Record<string, number> };
    while (!(Number(noted[shot]) > 0)) await new Promise((next) => requestAnimationFrame(next));
    const at = noted[shot] ?? Number.NaN;
    for (const one of Object.keys(noted)) delete noted[one];
    return at;
  }, shot);

async function cutBackAndForth(leader: Page, follower: Page): Promise<number[]> {
  const apart: number[] = [];
  for (let count = 0; count < TIMES; count++) {
    const [frame, { shot }] = count % 2 === 0 ? [AT.in + 2, AT] : [AT.in - 2, BEFORE];
    await leader.evaluate((at) => window.scrollTo(0, (at * innerHeight) / 240), frame);
    const [led, followed] = await Promise.all([presented(leader, shot.name), presented(follower, shot.name)]);
    apart.push((followed - led) / FRAME);
    // The gate lets no other cut pass before that, and a visitor none before it has been read.
    await leader.waitForTimeout(500);
  }
  return apart;
}

/** A browser of its own for each screen, as the launcher has. */
async function launch() {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

export async function run(): Promise<readonly Figure[]> {
  const browsers = [await launch(), await launch()] as const;
  const house = await installation([
    { name: "desk", role: "words" },
    { name: "wall", role: "picture" },
  ]);
  // What runs this file names its functions by a helper of its own, which a page has not.
  const before = async (page: Page) => {
    await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
    await noteCuts(page);
  };
  try {
    const leader = await house.open(browsers[0], "desk", { before });
    const follower = await house.open(browsers[1], "wall", { before });
    await leader.evaluate((at) => window.scrollTo(0, (at * innerHeight) / 240), BEFORE.in + 2);
    await presented(leader, BEFORE.shot.name);
    await presented(follower, BEFORE.shot.name);
    const apart = await cutBackAndForth(leader, follower);
    const sizes = apart.map(Math.abs);
    const within = sizes.filter((frames) => frames <= 1.05).length / sizes.length;
    return [
      { what: "cuts made on two screens, there and back", value: TIMES, unit: "" },
      { what: "the follower after the leader, the first tenth", value: quantile(apart, 0.1), unit: "frames" },
      { what: "the follower after the leader, the middle", value: quantile(apart, 0.5), unit: "frames" },
      { what: "apart, the middle", value: quantile(sizes, 0.5), unit: "frames", most: 1 },
      { what: "apart, the last tenth", value: quantile(sizes, 0.9), unit: "frames" },
      { what: "apart, the most", value: Math.max(...sizes), unit: "frames" },
      { what: "cuts within a frame of each other", value: 100 * within, unit: "%" },
    ];
  } finally {
    await house.close();
    for (const browser of browsers) await browser.close();
  }
}
