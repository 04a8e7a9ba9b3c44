import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";
import { type Line, leaderOf, mountLine } from "../kiosk/line";
import { serve } from "../tools/serve.mjs";
import { withoutPicture } from "./film";

export interface InstalledScreen {
  readonly name: string;
  readonly role: "all" | "picture" | "words" | "sound";
}

export interface OpenOptions extends BrowserContextOptions {
  /** Before the page is opened. */
  before?(page: Page): Promise<unknown>;
  /** The page that is opened: the film by itself, unless told. */
  path?: string;
}

/** A machine with several screens: the export, served with the launcher's own line between them. */
export interface Installation {
  readonly line: Line;
  /** Opens a screen, each in a profile of its own, as the launcher does; stills stand for its picture. */
  open(browser: Browser, name: string, options?: OpenOptions): Promise<Page>;
  close(): Promise<void>;
}

/** @param settings what the launcher says besides its screens */
export async function installation(
  screens: readonly InstalledScreen[],
  settings: object = {},
): Promise<Installation> {
  const { url, server, close } = await serve({ port: 0 });
  const line = mountLine(server, screens);
  const profiles: BrowserContext[] = [];
  const own = (name: string) => ({
    screen: { ...screens.find((screen) => screen.name === name), display: 0 },
    leader: leaderOf(screens) === name,
  });
  return {
    line,
    async open(browser, name, { before, path = "/", ...options } = {}) {
      const profile = await browser.newContext({ viewport: { width: 640, height: 360 }, ...options });
      profiles.push(profile);
      const page = await profile.newPage();
      await withoutPicture(page);
      await before?.(page);
      await page.route(/\/kiosk\/api\/settings/, (route) =>
        route.fulfill({ json: { screens, ...own(name), ...settings } }),
      );
      await page.goto(`${url}${path}?tier=draft&screen=${name}`);
      await page
        .locator("html[data-shot][data-role]:not([data-role=unknown])")
        .waitFor({ state: "attached" });
      return page;
    },
    async close() {
      line.close();
      for (const profile of profiles) await profile.close();
      await close();
    },
  };
}

/** A wall and a desk of the kiosk, and what waits until both say the same of the visitor. */
export async function kioskOn(house: Installation, browser: Browser) {
  const at = (name: string) => house.open(browser, name, { path: "/kiosk" });
  const [wall, desk] = [await at("wall"), await at("desk")];
  const both = async (state: string) => {
    for (const page of [wall, desk])
      await page.locator(`html[data-visit="${state}"]`).waitFor({ state: "attached" });
  };
  return { wall, desk, both };
}
