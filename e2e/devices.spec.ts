import type { Page } from "@playwright/test";
import { expect, test } from "./film";

/** Three's own code, in any chunk of the export. */
const THREE = /WebGLRenderer/;

/** Scripts that carry the picture, as they are fetched. */
function picturesFetched(page: Page): string[] {
  const fetched: string[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() !== "script") return;
    const text = await response.text().catch(() => "");
    if (THREE.test(text)) fetched.push(response.url());
  });
  return fetched;
}

const asks: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "of this page": (page) =>
    page.addInitScript(() => {
      const ask = window.matchMedia.bind(window);
      window.matchMedia = (query) => ask(query.includes("prefers-reduced-data") ? "all" : query);
    }),
  "of every page": (page) =>
    page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true }),
    ),
};

for (const [where, ask] of Object.entries(asks))
  test(`a visitor who asks for little data ${where} gets stills and words, and nothing of the picture`, async ({
    film,
  }) => {
    const { page } = film;
    await ask(page);
    const fetched = picturesFetched(page);
    await film.open();
    for (const shot of ["corridor", "full-light", "credits"]) {
      await film.scrollTo(film.edl.cuts.find(({ name }) => name === shot)?.in ?? 0, 2);
      await film.presents(shot);
      await expect(page.locator("[data-shown] img.still")).toBeVisible();
      await expect(page.locator("[data-shown] .leaf").first()).not.toBeEmpty();
    }
    await page.waitForLoadState("networkidle");
    expect(fetched).toEqual([]);
    expect(film.faults).toEqual([]);
    await expect(page.locator("html")).not.toHaveAttribute("data-picture", "live");
  });

/** What is made on the graphics processor, counted call by call from before the page's first script. */
async function countMaking(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = window as unknown as { made: number };
    counted.made = 0;
    const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>;
    const makes =
      /^(create(?!Query)|bufferData|texImage|texStorage|renderbufferStorage|compileShader|linkProgram)/;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (!makes.test(name)) continue;
      const make = prototype[name] as (...all: unknown[]) => unknown;
      prototype[name] = function (this: unknown, ...all: unknown[]) {
        counted.made++;
        return Reflect.apply(make, this, all);
      };
    }
  });
  return () => page.evaluate(() => (window as unknown as { made: number }).made);
}

test("a window that changes its size is never black: the picture is fitted in the frame that draws it", async ({
  film,
}) => {
  const { page } = film;
  await page.addInitScript(() => {
    const fitted: boolean[] = [];
    let within = false;
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      request((time) => {
        within = true;
        callback(time);
        within = false;
      });
    const width = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "width") as PropertyDescriptor;
    Object.defineProperty(HTMLCanvasElement.prototype, "width", {
      ...width,
      set(value: number) {
        if (this.isConnected) fitted.push(within);
        width.set?.call(this, value);
      },
    });
    Object.assign(window, { fitted });
  });
  await film.open({ hash: "#corridor" });
  await page.locator('html[data-picture-of="corridor"]').waitFor({ state: "attached" });
  const fitted = () => page.evaluate(() => (window as unknown as { fitted: boolean[] }).fitted);
  const before = (await fitted()).length;
  await page.setViewportSize({ width: 700, height: 600 });
  await expect.poll(async () => (await fitted()).length).toBeGreaterThan(before);
  expect((await fitted()).slice(before)).not.toContain(false);
});

test("while a shot is scrolled nothing is made on the graphics processor, and the heap does not grow", async ({
  film,
}) => {
  test.setTimeout(240_000);
  const { page } = film;
  const made = await countMaking(page);
  await film.open({ hash: "#full-light" });
  await page.locator('html[data-picture-of="full-light"]').waitFor({ state: "attached" });
  const cut = film.edl.cuts.find(({ name }) => name === "full-light");
  const [from, to] = [(cut?.in ?? 0) + 4, (cut?.out ?? 0) - 4];
  /** All in the page: what a driver leaves there with every call is not the film's. */
  const scroll = (frames: number) =>
    page.evaluate(
      async ([first, length, perScreen, count]) => {
        const pixels = (document.querySelector(".screen")?.getBoundingClientRect().height ?? 0) / perScreen;
        for (let i = 0; i < count; i++) {
          window.scrollTo(0, (first + ((i * 7) % length)) * pixels);
          await new Promise((done) => requestAnimationFrame(done));
        }
      },
      [from, to - from, film.edl.framesPerScreen, frames] as const,
    );
  // The neighbours are made ready in idle time; then all is still.
  await scroll(100);
  let before = -1;
  await expect
    .poll(
      async () => {
        const last = before;
        before = await made();
        return before - last;
      },
      { timeout: 90_000, intervals: [2000] },
    )
    .toBe(0);
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const start = await heap();
  const FRAMES = 400;
  await scroll(FRAMES);
  expect(await made()).toBe(before);
  expect(((await heap()) - start) / FRAMES, "bytes left behind by a frame").toBeLessThan(1024);
});

test.describe("with a battery", () => {
  test.use({ viewport: { width: 160, height: 90 }, deviceScaleFactor: 2 });

  test("that runs short, a shot stays as it is, and the next has a tier less", async ({ film, baseURL }) => {
    test.setTimeout(240_000);
    const { page } = film;
    await page.addInitScript(() => {
      const battery = Object.assign(new EventTarget(), { charging: true, level: 0.5 });
      const visitor = window as unknown as { unplug(level: number): void };
      visitor.unplug = (level) => {
        Object.assign(battery, { charging: false, level });
        battery.dispatchEvent(new Event("levelchange"));
      };
      Object.assign(navigator, { getBattery: async () => battery });
      // A machine that looks as if it had a graphics processor of its own starts at the highest tier.
      const { getParameter } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.getParameter = function (name: number) {
        return name === 0x9246 ? "A fast one" : getParameter.call(this, name);
      };
    });
    const width = () => page.locator(".set canvas").evaluate((canvas: HTMLCanvasElement) => canvas.width);
    const present = async (shot: string) => {
      await film.scrollTo(film.edl.cuts.find(({ name }) => name === shot)?.in ?? 0, 2);
      await page.locator(`html[data-picture-of="${shot}"]`).waitFor({ state: "attached", timeout: 60_000 });
    };
    await page.goto(`${baseURL}/#one-sentence`);
    await page
      .locator('html[data-picture-of="one-sentence"]')
      .waitFor({ state: "attached", timeout: 60_000 });
    expect(await width()).toBe(320);
    await page.evaluate(() => (window as unknown as { unplug(level: number): void }).unplug(0.1));
    await film.frames(3);
    expect(await width()).toBe(320);
    await present("credits");
    expect(await width()).toBe(240);
  });
});
