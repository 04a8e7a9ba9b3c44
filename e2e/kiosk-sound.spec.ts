import type { Browser, Page } from "@playwright/test";
import { STEM_TABLE } from "@/media/stems";
import { findBrowser } from "@/tools/lib/browser.mjs";
import { expect, test } from "./film";
import { type Installation, installation } from "./installation";
import { installTap, record, whole } from "./tap";
import { RATE, sine, wav } from "./wav";

const browser = findBrowser();
test.use({
  launchOptions: {
    ...(browser ? { executablePath: browser } : {}),
    ignoreDefaultArgs: ["--mute-audio"],
    // Outputs that a machine without any has all the same, and sound without a gesture, as a kiosk's browser has it.
    args: ["--use-fake-device-for-media-stream", "--autoplay-policy=no-user-gesture-required"],
  },
});

const AMPLITUDE = 0.5;
let house: Installation | undefined;
test.afterEach(() => house?.close());

interface Opened {
  readonly page: Page;
  /** What the technician is told: every fault that the page has reported. */
  readonly faults: string[];
}

/** The film on a kiosk's one screen, its first shot at a known level. */
async function opened(
  on: Browser,
  settings: object,
  before?: (page: Page) => Promise<unknown>,
): Promise<Opened> {
  house = await installation([{ name: "main", role: "all" }], settings);
  const faults: string[] = [];
  const page = await house.open(on, "main", {
    // The recorder is a worklet of the test's own, which the page's policy would refuse.
    bypassCSP: true,
    permissions: ["microphone"],
    async before(page) {
      page.on("console", (message) => message.type() === "warning" && faults.push(message.text()));
      await page.addInitScript(() => {
        localStorage.setItem("not-silence:desk", JSON.stringify({ ringing: false, level: 1 }));
      });
      const body = wav(sine(440, AMPLITUDE, STEM_TABLE["street-world"].loop + RATE / 2));
      await page.route(/\/_next\/static\/media\/street-world\..*\.(webm|m4a)/, (route) =>
        route.fulfill({ body, contentType: "audio/wav" }),
      );
      await installTap(page);
      await before?.(page);
    },
  });
  return { page, faults };
}

async function begin(page: Page) {
  await page.getByRole("button", { name: "Begin with sound" }).first().click();
  await expect(page.locator("html")).toHaveAttribute("data-sound", "running");
  await page
    .locator('html[data-shot="street"][data-scene="ready"]')
    .waitFor({ state: "attached", timeout: 60_000 });
}

const amplitude = async (page: Page) => {
  const { channels } = await whole(() => record(page, 0.3));
  const [left = new Float32Array()] = channels;
  return Math.SQRT2 * Math.sqrt(left.reduce((sum, sample) => sum + sample ** 2, 0) / left.length);
};

/** The outputs that the page's contexts have been given, in the order of their making. */
const noteOutputs = (page: Page) =>
  page.addInitScript(() => {
    const made: AudioContext[] = [];
    Object.assign(window, { made });
    window.AudioContext = new Proxy(window.AudioContext, {
      construct(target, args: [AudioContextOptions?]) {
        const context = new target(...args);
        made.push(context);
        return context;
      },
    });
  });

const outputs = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { made } = window as unknown as { made: (AudioContext & { sinkId: string })[] };
    const devices = await navigator.mediaDevices.enumerateDevices();
    return made.map(({ sinkId }) => devices.find(({ deviceId }) => deviceId === sinkId)?.label ?? "");
  });

test("however far a visitor turns it up, no more leaves than the cap lets", async ({ browser }) => {
  const { page } = await opened(browser, { levelCap: 0.5 });
  await begin(page);
  // A slider's half is a quarter of the amplitude.
  await expect.poll(() => amplitude(page)).toBeCloseTo(AMPLITUDE / 4, 2);
  // The slider ends there, too: no part of its way does nothing.
  const slider = page.locator(".level input").first();
  await expect(slider).toHaveAttribute("max", "50");
  await expect(slider).toHaveAttribute("aria-valuetext", "100 %");
});

test("sound goes to the output of the name, to the system's while that is away, and back to it", async ({
  browser,
}) => {
  const { page, faults } = await opened(browser, { audioDevice: "output 2" }, async (page) => {
    await noteOutputs(page);
    // No machine can pull a plug by itself: what the browser lists is changed here instead.
    await page.addInitScript(() => {
      const { mediaDevices } = navigator;
      const list = mediaDevices.enumerateDevices.bind(mediaDevices);
      mediaDevices.enumerateDevices = async () =>
        (await list()).filter(({ label }) => !("unplugged" in window) || !label.endsWith("2"));
    });
  });
  const plug = (there: boolean) =>
    page.evaluate((there) => {
      if (there) Reflect.deleteProperty(window, "unplugged");
      else Object.assign(window, { unplugged: true });
      navigator.mediaDevices.dispatchEvent(new Event("devicechange"));
    }, there);
  await expect.poll(() => outputs(page)).toEqual(["Fake Audio Output 2"]);
  expect(faults.join()).not.toContain("[output]");
  await plug(false);
  await expect
    .poll(() => faults.join())
    .toContain("no output is named “output 2”; there are: “Fake Audio Output 1”");
  await expect.poll(() => outputs(page)).toEqual([""]);
  await plug(true);
  await expect.poll(() => outputs(page)).toEqual(["Fake Audio Output 2"]);
  await begin(page);
  await expect.poll(() => amplitude(page)).toBeCloseTo(AMPLITUDE, 2);
});

test("an output that is not there is said before the doors open, and sound is heard all the same", async ({
  browser,
}) => {
  const { page, faults } = await opened(browser, { audioDevice: "Scarlett" });
  await expect.poll(() => faults.join()).toContain("[output] no output is named “Scarlett”");
  // The visitor is told what is theirs to know, here of the picture that is left out, and nothing of that.
  await expect(page.locator(".notice")).toContainText("no moving picture");
  await begin(page);
  await expect.poll(() => amplitude(page)).toBeCloseTo(AMPLITUDE, 2);
});

/** Runs in the page: of two contexts that are tapped the one is heard that is asked for, first the ears', then the skin's. */
function keepTaps() {
  const taps: unknown[] = [];
  Object.defineProperty(window, "tap", {
    get: () => taps.at("skin" in window ? -1 : 0),
    set: (tap) => taps.push(tap),
  });
}

const listenTo = (page: Page, what: "ears" | "skin") =>
  page.evaluate((skin) => {
    if (skin) Object.assign(window, { skin });
    else Reflect.deleteProperty(window, "skin");
  }, what === "skin");

test("what is felt has a device of its own, whether or not the visitor wants sound", async ({ browser }) => {
  const tactile = { output: "device", device: "Output 1", gain: 1 };
  const { page, faults } = await opened(browser, { tactile }, async (page) => {
    await noteOutputs(page);
    await page.addInitScript(keepTaps);
  });
  await expect.poll(() => outputs(page)).toEqual(["", "Fake Audio Output 1"]);
  await page.getByRole("button", { name: "Begin without sound" }).first().click();
  await page
    .locator('html[data-shot="street"][data-scene="ready"]')
    .waitFor({ state: "attached", timeout: 60_000 });
  // 440 Hz are over what is felt, and come through it some 13 dB down.
  await listenTo(page, "skin");
  await expect.poll(() => amplitude(page)).toBeCloseTo(0.1, 1);
  await listenTo(page, "ears");
  expect(await amplitude(page)).toBeLessThan(1e-3);
  expect(faults.join()).not.toContain("[tactile]");
});

test("an output without a third channel is said, and the ears lose nothing", async ({ browser }) => {
  const tactile = { output: "third channel", device: null, gain: 1 };
  const { page, faults } = await opened(browser, { tactile });
  await expect.poll(() => faults.join()).toContain("[tactile] the output has no third channel");
  await begin(page);
  await expect.poll(() => amplitude(page)).toBeCloseTo(AMPLITUDE, 2);
});
