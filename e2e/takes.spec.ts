import type { Page } from "@playwright/test";
import type { Look } from "@/components/picture/look";
import { difference } from "./blend";
import { expect, type Film, test } from "./film";
import { type Picture, snapshot } from "./screencast";

/** What one frame may cost, all its passes summed. */
const CALLS = 60;
const TRIANGLES = 400_000;
/** Mean difference of two frames' pixels, of 255, under which a visitor would take them for one another. */
const ALIKE = 0.6;

async function look(page: Page, take: string, query: string) {
  await page.goto(`/look?take=${take}&t=0.5&${query}`);
  expect(await page.waitForFunction(() => window.look?.ready).then((ready) => ready.jsonValue())).toBe(true);
}

/** One take after another on one canvas, as a projector has them. */
async function eachTake(film: Film, query: string, see: (take: string) => Promise<void>) {
  const [first, ...rest] = film.edl.cuts.map(({ name }) => name);
  await look(film.page, first ?? "", query);
  await see(first ?? "");
  for (const take of rest) {
    await film.page.evaluate((name) => (window.look as Look).change(name), take);
    await see(take);
  }
}

test("every take, on the full tier, is drawn in under 60 calls and 400,000 triangles", async ({ film }) => {
  test.setTimeout(20 * 60_000);
  await eachTake(film, "tier=full&w=64&h=36", async (take) => {
    const stats = await film.page.evaluate(() => (window.look as Look).stats());
    expect.soft(stats?.calls, `${take}: calls`).toBeGreaterThan(0);
    expect.soft(stats?.calls, `${take}: calls`).toBeLessThan(CALLS);
    expect.soft(stats?.triangles, `${take}: triangles`).toBeLessThan(TRIANGLES);
  });
});

test.describe("frames", () => {
  test.use({ viewport: { width: 320, height: 180 } });

  test("no two shots' frames are alike", async ({ film }) => {
    test.setTimeout(10 * 60_000);
    const frames: { name: string; frame: Picture }[] = [];
    await eachTake(film, "tier=draft&w=320&h=180", async (name) => {
      frames.push({ name, frame: await snapshot(film.page) });
    });
    const alike = frames.flatMap((a, i) =>
      frames
        .slice(i + 1)
        .filter((b) => difference(a.frame, b.frame) < ALIKE)
        .map((b) => `${a.name} ~ ${b.name}`),
    );
    expect(alike).toEqual([]);
  });

  test("the same take at the same t is the same pixels", async ({ film }) => {
    const shots: Picture[] = [];
    for (const _ of [0, 1]) {
      await look(film.page, "corridor", "tier=draft&w=320&h=180");
      shots.push(await snapshot(film.page));
    }
    expect(difference(shots[0] as Picture, shots[1] as Picture)).toBe(0);
  });
});
