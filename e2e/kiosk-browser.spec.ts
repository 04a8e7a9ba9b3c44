import { spawn, spawnSync } from "node:child_process";
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

test("a screen of its own size is a window of the page alone, where it was put", async ({
  baseURL,
  browser,
}) => {
  const there = ["Xvfb", "openbox"].every((name) => !spawnSync(name, ["--version"]).error);
  test.skip(!there, "no X server can be started here");
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x720x24"]);
  const { DISPLAY } = process.env;
  const display = await new Promise((told) => server.stdout.once("data", (part) => told(`:${part}`.trim())));
  process.env.DISPLAY = String(display);
  const manager = spawn("openbox", ["--config-file", join(process.cwd(), "kiosk/display/openbox.xml")]);
  const home = mkdtempSync(join(tmpdir(), "not-silence-window-"));
  const kiosk = await startBrowser({
    program: findBrowser() ?? browser.browserType().executablePath(),
    url: `${baseURL}/transcript/`,
    profile: join(home, "profile"),
    place: { x: 300, y: 60, width: 640, height: 480, windowed: true },
    headless: false,
    crashed() {},
    gone() {},
  });
  try {
    // A bar above the page, or a frame round it, would take of its height or move it.
    const stands = () => kiosk.ask("[screenX, screenY, innerWidth, innerHeight, outerHeight].join()");
    await expect.poll(stands).toBe("300,60,640,480,480");
  } finally {
    await kiosk.end();
    for (const each of [manager, server]) each.kill();
    process.env.DISPLAY = DISPLAY;
    if (DISPLAY === undefined) delete process.env.DISPLAY;
    rmSync(home, { recursive: true, force: true });
  }
});
