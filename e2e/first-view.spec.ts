import { gzipSync } from "node:zlib";
import { expect, test } from "./film";

const KIB = 1024;

test("the first view is light, and the heavy parts come after the words", async ({ page, baseURL }) => {
  const sizes: { type: string; url: string; bytes: number; late: boolean }[] = [];
  let loaded = false;
  const bodies: Promise<void>[] = [];
  page.on("response", (response) => {
    const late = loaded;
    bodies.push(
      response.body().then(
        (body) => {
          const type = response.request().resourceType();
          const compressible = ["script", "stylesheet", "document", "fetch", "xhr"].includes(type);
          sizes.push({
            type,
            url: response.url(),
            bytes: compressible ? gzipSync(body, { level: 9 }).length : body.length,
            late,
          });
        },
        () => undefined,
      ),
    );
  });
  page.once("load", () => {
    loaded = true;
  });
  await page.goto("/");
  await page.locator("html[data-shot]").waitFor({ state: "attached" });
  const html = await (await fetch(`${baseURL}/`)).text();
  await page.waitForLoadState("networkidle");
  await Promise.all(bodies);

  // What older browsers alone fetch does not count, and what is fetched when the words can be read is not first.
  const first = sizes.filter(
    ({ url, late, type }) => !late && !(type === "script" && !html.includes(new URL(url).pathname)),
  );
  const total = (types: string[]) =>
    first.filter(({ type }) => types.includes(type)).reduce((sum, { bytes }) => sum + bytes, 0);
  const scripts = first.filter(({ type }) => type === "script");
  expect(scripts.length).toBeGreaterThan(0);
  expect(
    total(["script"]) / KIB,
    scripts.map(({ url, bytes }) => `${url} ${bytes}`).join("\n"),
  ).toBeLessThanOrEqual(150);
  expect(total(["font"]) / KIB).toBeLessThanOrEqual(60);
  expect(first.reduce((sum, { bytes }) => sum + bytes, 0) / KIB).toBeLessThanOrEqual(350);
});

test("nothing of three or howler is fetched before the page has loaded, and no sound before it is asked for", async ({
  page,
}) => {
  const early: string[] = [];
  const sounds: string[] = [];
  let loaded = false;
  page.on("response", async (response) => {
    if (/\.(webm|m4a)$/.test(response.url())) sounds.push(response.url());
    if (loaded || response.request().resourceType() !== "script") return;
    const text = await response.text().catch(() => "");
    if (/WebGLRenderer|HowlerGlobal/.test(text)) early.push(response.url());
  });
  page.once("load", () => {
    loaded = true;
  });
  await page.goto("/?tier=draft");
  await page.locator("html[data-shot]").waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  expect(early).toEqual([]);
  expect(sounds).toEqual([]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the whole documentary reads as an article, in order", async ({ page }) => {
    await page.goto("/");
    const cards = page.locator(".card");
    expect(await cards.count()).toBeGreaterThanOrEqual(40);
    for (const card of await cards.all()) await expect(card).toBeVisible();
    const tops = await cards.evaluateAll((all) => all.map((card) => card.getBoundingClientRect().top));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(
      await page
        .locator(".card")
        .first()
        .evaluate((card) => getComputedStyle(card).opacity),
    ).toBe("1");
  });
});

test("where scripts are blocked on the way, the words can be read all the same", async ({ page }) => {
  await page.route(/\.js(\?|$)/, (route) => route.abort());
  await page.goto("/");
  await expect(page.locator("html")).not.toHaveClass(/(^| )film( |$)/);
  for (const card of (await page.locator(".card").all()).slice(0, 5)) await expect(card).toBeVisible();
});

test("where a browser is too old for the scripts, the words can be read all the same", async ({ page }) => {
  const reads = async () => {
    await page.goto("/");
    await expect(page.locator("html")).not.toHaveClass(/(^| )film( |$)/);
    for (const card of (await page.locator(".card").all()).slice(0, 5)) await expect(card).toBeVisible();
  };
  await page.route(/\.js(\?|$)/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: "class { what is not known yet" }),
  );
  await reads();
  await page.unroute(/\.js(\?|$)/);
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "toSorted"));
  await reads();
});

test("fonts arrive without moving the words", async ({ page }) => {
  await page.goto("/?tier=draft");
  await page.evaluate(() => document.fonts.ready);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );
  expect(shift).toBeLessThan(0.02);
});
