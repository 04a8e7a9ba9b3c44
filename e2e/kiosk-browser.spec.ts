import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBrowser } from "@/kiosk/browser/browser";
import { findBrowser } from "../tools/lib/browser.mjs";
import { expect, test } from "./film";

/** Without the leave to hear, a browser names no output; without that for system messages it gives no MIDI. */
const NEEDED = ["microphone", "midi", "screen-wake-lock"];

test("the kiosk's browser asks nobody for what its page needs, and grants nothing else", async ({
  baseURL,
  browser,
}) => {
  const home = mkdtempSync(join(tmpdir(), "not-silence-browser-"));
  const kiosk = await startBrowser({
    program: findBrowser() ?? browser.browserType().executablePath(),
    url: `${baseURL}/transcript/`,
    profile: join(home, "profile"),
    place: null,
    headless: true,
    crashed() {},
    gone() {},
  });
  try {
    await kiosk.ask(`Promise.all(${JSON.stringify([...NEEDED, "geolocation"])}.map((name) =>
      navigator.permissions.query({ name }))).then((all) => {
        window.told = Object.fromEntries(all.map(({ name, state }) => [name, state]));
      }), 0`);
    await expect.poll(async () => JSON.stringify(await kiosk.ask("window.told"))).toContain("geolocation");
    const told = (await kiosk.ask("window.told")) as Record<string, string>;
    expect(Object.keys(told).filter((name) => told[name] === "granted").length).toBe(NEEDED.length);
    expect(told.geolocation).toBe("denied");
  } finally {
    await kiosk.end();
    rmSync(home, { recursive: true, force: true });
  }
});
