import { expect, type Page } from "@playwright/test";
import { STEMS, type StemName } from "@/media/stems";
import { LostBlocks, record } from "./tap";
import { toneOf, track } from "./tones";

/** Linear amplitude under which a tone counts as not heard: 66 dB under a stem's own. */
const SILENT = 1.2e-4;

/** The stems whose tones go to the loudspeaker now; nothing is said where the recording has a gap. */
async function heardNow(page: Page): Promise<StemName[] | undefined> {
  try {
    const [left] = (await record(page, 0.06)).channels;
    if (!left) return undefined;
    return STEMS.filter((stem) => Math.max(...track(left, toneOf(stem))) > SILENT);
  } catch (error) {
    if (error instanceof LostBlocks) return undefined;
    throw error;
  }
}

/** Waits until exactly these stems are heard, each served as its own tone, and nothing else. */
export async function hears(page: Page, stems: readonly StemName[]): Promise<void> {
  await expect.poll(() => heardNow(page), { timeout: 30_000 }).toEqual(stems);
}
