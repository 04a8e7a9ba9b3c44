import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../lib/browser.mjs";
import { serve } from "../../serve.mjs";

/** A browser on the exported build, with sound and without a gesture asked for twice; it is closed afterwards. */
export async function visit<T>(use: (page: Page, url: string) => Promise<T>): Promise<T> {
  const { url, close } = await serve({ port: 0 });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    ignoreDefaultArgs: ["--mute-audio"],
    // Where a processor draws, programs are otherwise built while the page waits; a graphics card's browser has threads for it.
    args: ["--enable-angle-features=enableParallelCompileAndLink"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 640, height: 360 } });
    // What runs this file names its functions by a helper of its own, which a page has not.
    await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
    return await use(page, url);
  } finally {
    await browser.close();
    await close();
  }
}
