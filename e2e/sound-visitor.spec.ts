import { beginWithSound, rest } from "./begin";
import { expect, type Film, test, withoutPicture } from "./film";
import { installTap, type Recording, record, recorded, startRecording, stopRecording, whole } from "./tap";
import { SERVED, serveTones, toneOf, track, WINDOW } from "./tones";

// The recorder is a worklet of the test's own, which the page's policy would refuse.
test.use({ viewport: { width: 960, height: 540 }, bypassCSP: true });

/** A merchandise table's ringing at its strongest line, in Hz; linear amplitudes under its beating, and under silence. */
const RINGING = { hz: 6000, heard: 10 ** (-56 / 20), silent: 10 ** (-80 / 20) };

async function open(film: Film) {
  await withoutPicture(film.page);
  await installTap(film.page);
  await serveTones(film.page);
  await film.open();
}

const leftOf = async (make: () => Promise<Recording>) =>
  (await whole(make)).channels[0] ?? new Float32Array();

/** The level, in dB under a stem's own, at which the first scene is heard at its beginning. */
async function heardAt(film: Film): Promise<number> {
  await film.scrollTo(film.edl.cuts[1]?.in ?? 0, 0);
  await film.presents("street");
  await film.page.locator('html[data-scene="ready"]').waitFor({ state: "attached", timeout: 30_000 });
  await film.frames(20);
  const levels = track(await leftOf(() => record(film.page, 0.2)), toneOf("street-world"));
  return 20 * Math.log10((levels[levels.length >> 1] ?? 0) / SERVED);
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

test("“No ringing” cuts the ringing, and its return, at once, and is remembered", async ({ film }) => {
  await open(film);
  const { page } = film;
  await beginWithSound(film);
  await rest(film, "earpiece");
  // That stills stand in is said where the panel opens.
  await page.locator(".notice").getByRole("button").click();
  await page.getByRole("button", { name: "Sound on" }).click();
  const noRinging = page.locator("#panel").getByLabel("No ringing");
  for (const rings of [false, true, false]) {
    const samples = await leftOf(async () => {
      await noRinging.setChecked(rings);
      await film.frames(12);
      await startRecording(page);
      await recorded(page, 0.1);
      await noRinging.setChecked(!rings);
      await recorded(page, 0.3);
      return stopRecording(page);
    });
    const levels = track(samples, RINGING.hz);
    const between = levels.filter((level) => level > RINGING.silent && level < RINGING.heard).length;
    expect(Math.max(...levels), "it was heard").toBeGreaterThan(RINGING.heard);
    expect(Math.min(...levels), "it was not heard").toBeLessThan(RINGING.silent);
    expect((between * WINDOW) / 48_000, "seconds between").toBeLessThanOrEqual(0.003 + (2 * WINDOW) / 48_000);
  }
  await noRinging.setChecked(true);
  await page.reload();
  await expect(page.getByLabel("No ringing").first()).toBeChecked();
});
