import type { Page } from "@playwright/test";
import type { Look } from "@/components/picture/look";
import { difference } from "./blend";
import { expect, test } from "./film";
import { type Picture, snapshot } from "./screencast";

/** What one frame may cost, all its passes summed. */
const CALLS = 60;
const TRIANGLES = 400_000;
/** Mean difference of two frames' pixels, of 255, under which a visitor would take them for one another. */
const ALIKE = 0.6;

async function look(page: Page, take: string, query: string) {
  await page.goto(`/look?take=${take}&t=0.5&${query}`);
  expect(await page.waitForFunction(() => window.look?.ready).then((ready) => ready.jsonValue())).toBe(true);
  return page.evaluate(() => (window.look as Look).stats());
}

test("every take, on the full tier, is drawn in under 60 calls and 400,000 triangles", async ({ film }) => {
  test.setTimeout(20 * 60_000);
  for (const { name } of film.edl.cuts) {
    const stats = await look(film.page, name, "tier=full&w=64&h=36");
    expect.soft(stats?.calls, `${name}: calls`).toBeGreaterThan(0);
    expect.soft(stats?.calls, `${name}: calls`).toBeLessThan(CALLS);
    expect.soft(stats?.triangles, `${name}: triangles`).toBeLessThan(TRIANGLES);
  }
});

test.describe("frames", () => {
  test.use({ viewport: { width: 320, height: 180 } });

  test("no two shots' frames are alike", async ({ film }) => {
    test.setTimeout(10 * 60_000);
    const frames: { name: string; frame: Picture }[] = [];
    for (const { name } of film.edl.cuts) {
      await look(film.page, name, "tier=draft&w=320&h=180");
      frames.push({ name, frame: await snapshot(film.page) });
    }
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
