import { beginWithSound } from "./begin";
import { expect, type Film, test, withoutPicture } from "./film";
import { installTap, record, whole } from "./tap";
import { serveTones, toneOf, track } from "./tones";

// The recorder is a worklet of the test's own, which the page's policy would refuse.
test.use({ viewport: { width: 960, height: 540 }, bypassCSP: true });

/** The amplitude at which each stem's tone is served. */
const FULL = 8000 / 32_768;

async function open(film: Film) {
  await withoutPicture(film.page);
  await installTap(film.page);
  await serveTones(film.page);
  await film.open();
}

/** The level, in dB under a stem's own, at which the first scene is heard at its beginning. */
async function heardAt(film: Film): Promise<number> {
  await film.scrollTo(film.edl.cuts[1]?.in ?? 0, 0);
  await film.presents("street");
  await film.page.locator('html[data-scene="ready"]').waitFor({ state: "attached", timeout: 30_000 });
  await film.frames(20);
  const levels = track(
    (await whole(() => record(film.page, 0.2))).channels[0] ?? new Float32Array(),
    toneOf("street-world"),
  );
  return 20 * Math.log10((levels[levels.length >> 1] ?? 0) / FULL);
}

test("the level set by the reference at the gate is the film's when it begins, and at the next visit", async ({
  film,
}) => {
  await open(film);
  const { page } = film;
  await page.getByRole("slider", { name: "Level" }).first().fill("50");
  await beginWithSound(film);
  expect(await heardAt(film)).toBeCloseTo(40 * Math.log10(0.5), 1);
  await film.scrollTo(0);
  await page.reload();
  await expect(page.getByRole("slider", { name: "Level" }).first()).toHaveValue("50");
  await beginWithSound(film);
  expect(await heardAt(film)).toBeCloseTo(40 * Math.log10(0.5), 1);
});
