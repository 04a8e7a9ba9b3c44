import type { Page } from "@playwright/test";
import { STEM_TABLE, STEMS, type StemName } from "@/media/stems";
import { coarse, RATE, sine, wav } from "./wav";

/** Tones are whole multiples of this, so that over its period any two of them are orthogonal. */
const STEP = 400;
/** Samples in one period of {@link STEP}: the resolution with which a step in time can be seen, 2.5 ms. */
export const WINDOW = RATE / STEP;

/** The amplitude of every tone as it is served; 1 is full scale. */
export const SERVED = 8000 / 32_768;

/** Each stem's own tone in Hz: a scene that is heard can be told from every other by its pitch. */
export const toneOf = (stem: StemName): number => (STEMS.indexOf(stem) + 1) * STEP;

/** Serves every stem as its own pure tone of the stem's own length. Before the page is opened. */
export async function serveTones(page: Page): Promise<void> {
  const made = new Map<StemName, Buffer>();
  await page.route(/\/_next\/static\/media\/.*\.(webm|m4a)/, (route) => {
    const file = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    const stem = STEMS.find((name) => file.startsWith(`${name}.`));
    if (!stem) return route.continue();
    const body = made.get(stem) ?? wav(coarse(sine(toneOf(stem), SERVED, STEM_TABLE[stem].loop + RATE / 2)));
    made.set(stem, body);
    return route.fulfill({ body, contentType: "audio/wav" });
  });
}

/** The amplitude of a tone in each window of a recording; its length is the number of whole windows. */
export function track(samples: Float32Array, hz: number): Float32Array {
  const levels = new Float32Array(Math.floor(samples.length / WINDOW));
  for (let w = 0; w < levels.length; w++) {
    let [re, im] = [0, 0];
    for (let n = 0; n < WINDOW; n++) {
      const phase = (2 * Math.PI * hz * n) / RATE;
      const sample = samples[w * WINDOW + n] ?? 0;
      re += sample * Math.cos(phase);
      im += sample * Math.sin(phase);
    }
    levels[w] = (2 / WINDOW) * Math.hypot(re, im);
  }
  return levels;
}
