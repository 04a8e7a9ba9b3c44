import type { Page } from "@playwright/test";
import { STEM_TABLE } from "@/media/stems";
import { listen } from "./begin";
import { expect, type Film, test } from "./film";
import { type Recording, record, whole } from "./tap";

// The recorder is a worklet of the test's own, which the page's policy would refuse.
test.use({ viewport: { width: 480, height: 320 }, bypassCSP: true });

const RATE = 48_000;
const HZ = 440;

/** One second of a tone in 32-bit floats, which may be louder than full scale, over and over. */
function tone(amplitude: number, samples: number): Buffer {
  const data = Buffer.alloc(44 + samples * 4);
  data.write("RIFF", 0);
  data.writeUInt32LE(36 + samples * 4, 4);
  data.write("WAVEfmt ", 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(3, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 4, 28);
  data.writeUInt16LE(4, 32);
  data.writeUInt16LE(32, 34);
  data.write("data", 36);
  data.writeUInt32LE(samples * 4, 40);
  for (let n = 0; n < samples; n++)
    data.writeFloatLE(amplitude * Math.sin((2 * Math.PI * HZ * n) / RATE), 44 + n * 4);
  return data;
}

async function serve(page: Page, amplitude: number) {
  await page.route(/\/_next\/static\/media\/street-world\..*\.(webm|m4a)/, (route) =>
    route.fulfill({
      body: tone(amplitude, STEM_TABLE["street-world"].loop + RATE / 2),
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
