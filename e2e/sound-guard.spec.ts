import type { Page } from "@playwright/test";
import { STEM_TABLE } from "@/media/stems";
import { listen } from "./begin";
import { expect, type Film, test } from "./film";
import { type Recording, record, whole } from "./tap";
import { RATE, sine, wav } from "./wav";

// The recorder is a worklet of the test's own, which the page's policy would refuse.
test.use({ viewport: { width: 480, height: 320 }, bypassCSP: true });

const HZ = 440;

async function serve(page: Page, amplitude: number) {
  await page.route(/\/_next\/static\/media\/street-world\..*\.(webm|m4a)/, (route) =>
    route.fulfill({
      body: wav(sine(HZ, amplitude, STEM_TABLE["street-world"].loop + RATE / 2)),
      contentType: "audio/wav",
    }),
  );
}

/** What leaves for the ears in the film's first shot, at its very beginning, where WORLD alone is heard. */
async function leaves(film: Film, amplitude: number): Promise<Recording> {
  await serve(film.page, amplitude);
  await listen(film);
  await film.presents("street");
  await film.page.locator('html[data-scene="ready"]').waitFor({ state: "attached", timeout: 30_000 });
  await film.frames(20);
  return whole(() => record(film.page, 0.5));
}

const peak = ({ channels }: Recording) =>
  Math.max(
    ...channels.map((samples) => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)),
  );

test("20 dB too much, driven through all that sound goes through, never reach full scale", async ({
  film,
}) => {
  const heard = peak(await leaves(film, 10));
  expect(heard, "it was driven").toBeGreaterThan(0.95);
  expect(heard).toBeLessThan(1);
});

test("what stays under the guard's knee leaves as it came, within 0.1 dB", async ({ film }) => {
  const amplitude = 10 ** (-3.5 / 20);
  const { channels } = await leaves(film, amplitude);
  for (const samples of channels) {
    const rms = Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);
    expect(Math.abs(20 * Math.log10((rms * Math.SQRT2) / amplitude))).toBeLessThan(0.1);
  }
});
