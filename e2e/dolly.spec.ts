import { difference } from "./blend";
import { expect, test } from "./film";
import { screencast, snapshot } from "./screencast";

test.use({ viewport: { width: 320, height: 180 } });

/** Animation frames in which the camera has long arrived, on a machine that is not in a hurry. */
const ARRIVED = 60;

test("a step of the wheel is a move of the camera, which ends where every other way there ends", async ({
  film,
}) => {
  const { page, edl } = film;
  await film.open({ hash: "#corridor" });
  await page.locator('html[data-picture-of="corridor"]').waitFor({ state: "attached" });
  await page.addStyleTag({ content: ".leaf, .bar { visibility: hidden !important; }" });
  const start = (edl.cuts.find(({ name }) => name === "corridor")?.in ?? 0) + 60;
  await film.scrollTo(start);
  await film.frames(ARRIVED);
  const before = await snapshot(page);
  const cast = await screencast(page);
  await cast.take();
  await page.evaluate(() => window.scrollBy(0, 70));
  await film.frames(ARRIVED);
  const moving = await cast.take();
  await cast.stop();
  const after = await snapshot(page);
  expect(difference(after, before)).toBeGreaterThan(0);

  // Frames on the way are neither the one nor the other, and each is nearer to the end than the one before.
  const left = moving.map((frame) => difference(frame, after));
  const way = left.filter((far) => far > 0 && far < difference(before, after));
  expect(way.length).toBeGreaterThan(2);
  expect(left).toEqual(left.toSorted((a, b) => b - a));

  await page.evaluate(() => window.scrollBy(0, 50));
  await film.frames(ARRIVED);
  await page.evaluate(() => window.scrollBy(0, -50));
  await film.frames(ARRIVED);
  expect(difference(await snapshot(page), after), "from beyond").toBe(0);
});
