import { difference } from "./blend";
import { expect, test } from "./film";
import { screencast, snapshot } from "./screencast";

test.use({ viewport: { width: 320, height: 180 } });

/** Animation frames in which the camera has long arrived, on a machine that is not in a hurry. */
const ARRIVED = 60;
/** Of the wheel, there and back. */
const STEPS = 8;

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
  const cast = await screencast(page);
  // A machine that is busy draws few frames of one step: of several there are some.
  let between = 0;
  for (let step = 0; between <= 2; step++) {
    expect(step, "steps of the wheel without a frame on the way").toBeLessThan(STEPS);
    const before = await snapshot(page);
    await cast.take();
    await page.evaluate((way) => window.scrollBy(0, way), step % 2 === 0 ? 70 : -70);
    await film.frames(ARRIVED);
    const moving = await cast.take();
    const after = await snapshot(page);
    expect(difference(after, before)).toBeGreaterThan(0);
    // Frames on the way are neither the one nor the other, and each is nearer to the end than the one before.
    const left = moving.map((frame) => difference(frame, after));
    between += left.filter((far) => far > 0 && far < difference(before, after)).length;
    expect(left).toEqual(left.toSorted((a, b) => b - a));
  }
  await cast.stop();
  const after = await snapshot(page);

  await page.evaluate(() => window.scrollBy(0, 50));
  await film.frames(ARRIVED);
  await page.evaluate(() => window.scrollBy(0, -50));
  await film.frames(ARRIVED);
  expect(difference(await snapshot(page), after), "from beyond").toBe(0);
});
