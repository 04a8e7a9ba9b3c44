import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { findBrowser } from "../tools/lib/browser.mjs";
import { expect, test } from "./film";
import { installTap, type Recording, record } from "./tap";
import { RATE, wav } from "./wav";

/** A room for the browser's stand-in microphone: noise, the same at every pitch, at -26 dBFS. */
function room(): string {
  let s = 1;
  const noise = Int16Array.from({ length: 4 * RATE }, () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return Math.round((s / 2 ** 32 - 0.5) * 5_600);
  });
  const file = join(mkdtempSync(join(tmpdir(), "room-")), "noise.wav");
  writeFileSync(file, wav(noise));
  return file;
}

const browser = findBrowser();
test.use({
  // The recorder is a worklet of the test's own, which the page's policy would refuse.
  bypassCSP: true,
  permissions: ["microphone"],
  launchOptions: {
    ...(browser ? { executablePath: browser } : {}),
    ignoreDefaultArgs: ["--mute-audio"],
    args: [
      "--use-fake-ui-for-media-stream",
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-audio-capture=${room()}`,
    ],
  },
});

const here = (page: Page) => page.locator("#your-room");
const is = (page: Page, state: string) => expect(here(page)).toHaveAttribute("data-state", state);
const open = (page: Page) =>
  here(page)
    .getByRole("button", { name: /headphones/i })
    .click();

/** Power above 2 kHz of the left ear: a difference of second order leaves mostly that. What a switch takes is left out. */
function high({ channels, rate }: Recording): number {
  const x = channels[0]?.subarray(rate / 4) ?? new Float32Array();
  let sum = 0;
  for (let i = 2; i < x.length; i++) sum += ((x[i] ?? 0) - 2 * (x[i - 1] ?? 0) + (x[i - 2] ?? 0)) ** 2;
  return sum / x.length;
}

test("Nothing is asked for until the visitor says that headphones are on", async ({ page }) => {
  await page.addInitScript(() => {
    const asked = navigator.mediaDevices.getUserMedia;
    navigator.mediaDevices.getUserMedia = function (...wish) {
      document.documentElement.dataset.asked = JSON.stringify(wish[0]);
      return asked.apply(this, wish);
    };
  });
  await page.goto("/sound");
  await is(page, "off");
  expect(await page.locator("html").getAttribute("data-asked")).toBeNull();
  await open(page);
  await is(page, "running");
  expect(JSON.parse((await page.locator("html").getAttribute("data-asked")) ?? "")).toMatchObject({
    audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false },
    video: false,
  });
});

test("Inside leaves less above 2 kHz than World, and nothing is sent", async ({ page, baseURL }) => {
  await installTap(page);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" || new URL(request.url()).origin !== baseURL) sent.push(request.url());
  });
  page.on("websocket", (socket) => sent.push(socket.url()));
  await page.goto("/sound");
  await open(page);
  await is(page, "running");
  const world = high(await record(page, 1));
  await here(page).getByRole("radio", { name: "Inside" }).check();
  const inside = high(await record(page, 1));
  expect(world, "the room is heard").toBeGreaterThan(1e-6);
  expect(10 * Math.log10(world / (inside + 1e-20)), "S3 leaves at least 25 dB less").toBeGreaterThan(25);
  await here(page).getByRole("button", { name: /close/i }).click();
  await is(page, "off");
  expect(sent, "nothing leaves the page").toEqual([]);
});

test("A refusal is said, and can be taken back", async ({ page }) => {
  await page.addInitScript(() => {
    const asked = navigator.mediaDevices.getUserMedia;
    let times = 0;
    navigator.mediaDevices.getUserMedia = function (...wish) {
      return times++ ? asked.apply(this, wish) : Promise.reject(new DOMException("no", "NotAllowedError"));
    };
  });
  await page.goto("/sound");
  await open(page);
  await is(page, "refused");
  await expect(here(page).getByRole("status")).toContainText("refused");
  await open(page);
  await is(page, "running");
});

test("A microphone that is taken away is said to be gone, and its context is closed", async ({ page }) => {
  await page.addInitScript(() => {
    const asked = navigator.mediaDevices.getUserMedia;
    navigator.mediaDevices.getUserMedia = async function (...wish) {
      const stream = await asked.apply(this, wish);
      const [track] = stream.getAudioTracks();
      // A browser says that a track has ended only where something else than the page ended it.
      addEventListener("unplug", () => {
        track?.stop();
        track?.dispatchEvent(new Event("ended"));
      });
      return stream;
    };
    const contexts: AudioContext[] = [];
    window.AudioContext = new Proxy(AudioContext, {
      construct(known, args: [AudioContextOptions?]) {
        const made = new known(...args);
        contexts.push(made);
        return made;
      },
    });
    Object.assign(window, { states: () => contexts.map(({ state }) => state) });
  });
  const states = () => page.evaluate(() => (window as unknown as { states(): string[] }).states());
  await page.goto("/sound");
  await open(page);
  await is(page, "running");
  expect(await states()).toContain("running");
  await page.evaluate(() => dispatchEvent(new Event("unplug")));
  await is(page, "lost");
  await expect(here(page).getByRole("status")).toContainText("gone");
  await expect.poll(async () => [...new Set(await states())]).toEqual(["closed"]);
});

test("A howl is cut, and said", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      const context = new AudioContext();
      const howl = new OscillatorNode(context, { frequency: 1_900 });
      const out = new MediaStreamAudioDestinationNode(context);
      howl.connect(out);
      howl.start();
      return out.stream;
    };
  });
  await page.goto("/sound");
  await open(page);
  await is(page, "howling");
  await expect(here(page).getByRole("status")).toContainText("cut");
  await expect(here(page).getByRole("button", { name: /headphones/i })).toBeVisible();
});

test("A page that is hidden lets the microphone go", async ({ page }) => {
  await page.goto("/sound");
  await open(page);
  await is(page, "running");
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await is(page, "left");
});

test("The room and a scene are never heard at once: whichever is asked for last is", async ({ page }) => {
  await page.goto("/sound");
  const desk = page.locator(".listening");
  const scene = page.locator("#dark .play").first();
  await scene.click();
  await expect(desk).toHaveAttribute("data-state", "playing");
  await open(page);
  await is(page, "running");
  await expect(desk).toHaveAttribute("data-state", "idle");
  await scene.click();
  await expect(desk).toHaveAttribute("data-state", "playing");
  await is(page, "off");
});
