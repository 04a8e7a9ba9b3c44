import { expect, test, withoutPicture } from "./film";

const shown = "[data-shown]";

test("a deep link opens on its own shot, still and words, before any script file has arrived; the picture cuts in", async ({
  film,
}) => {
  const { page } = film;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js(\?|$)/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/?tier=draft#corridor", { waitUntil: "commit" });
  await expect(page.locator(shown)).toHaveAttribute("data-name", "corridor");
  await expect(page.locator(shown)).toHaveCount(1);
  const still = page.locator(`${shown} img.still`);
  await expect(still).toBeVisible();
  await expect
    .poll(() => still.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBe(1280);
  await expect(page.locator(`${shown} .card`).first()).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-booth");
  release();
  await page.locator('html[data-picture="live"][data-picture-of="corridor"]').waitFor({ state: "attached" });
  await expect(page.locator(shown)).toHaveAttribute("data-name", "corridor");
  await expect(still).toBeHidden();
});

test("beside a live picture the next shot's still has come before its cut: no take in the making is black", async ({
  film,
}) => {
  await film.open({ hash: "#ear-one" });
  const from = film.edl.cuts.findIndex(({ name }) => name === "ear-one");
  // Those before were fetched while there was no picture yet.
  for (const { name, in: at } of film.edl.cuts.slice(from, from + 3)) {
    await film.scrollTo(at);
    await film.page.locator(`html[data-picture-of="${name}"]`).waitFor({ state: "attached" });
  }
  const still = film.page.locator(`[data-name="${film.edl.cuts[from + 3]?.name}"] img.still`);
  await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

test("a link to nothing opens on the gate", async ({ film }) => {
  await film.page.goto("/?tier=draft#no-such-shot", { waitUntil: "commit" });
  await expect(film.page.locator(shown)).toHaveAttribute("data-name", "gate");
  await expect(film.page.locator(`${shown} .title`)).toBeVisible();
});

for (const [format, width, height, natural] of [
  ["wide", 1280, 720, [1280, 720]],
  ["square", 1024, 768, [900, 720]],
  ["tall", 390, 844, [540, 960]],
] as const)
  test.describe(`a ${format} window without WebGL`, () => {
    test.use({ viewport: { width, height } });
    test.beforeEach(({ page }) => withoutPicture(page));
    test("is given the stills of its format, as AVIF", async ({ film }) => {
      await film.open({ hash: "#street" });
      const still = film.page.locator(`${shown} img.still`);
      await expect
        .poll(() => still.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
        .toEqual(natural);
      expect(await still.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/\.avif$/);
    });
  });

test("who saves data is given the stills, and no picture is fetched", async ({ film }) => {
  const { page } = film;
  const three: string[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() !== "script") return;
    if (/WebGLRenderer/.test(await response.text().catch(() => ""))) three.push(response.url());
  });
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
  );
  await page.goto("/#street");
  await film.presents("street");
  await page.waitForLoadState("networkidle");
  await expect(page.locator(`${shown} img.still`)).toBeVisible();
  await expect(page.locator(".notice p")).toHaveCount(0);
  expect(three).toEqual([]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("every shot has its still before its words", async ({ film }) => {
    await film.page.goto("/");
    const stills = film.page.locator(".shot img.still");
    await expect(stills).toHaveCount(film.edl.cuts.length);
    for (const at of [0, 30, film.edl.cuts.length - 1]) {
      await stills.nth(at).scrollIntoViewIfNeeded();
      await expect
        .poll(() => stills.nth(at).evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(500);
    }
  });
});

test.describe("on paper and elsewhere", () => {
  test.use({ pictured: false });

  test("on paper each shot is its still and its words, dark on light, with nothing to press", async ({
    film,
  }) => {
    await film.open();
    const { page } = film;
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".shot img.still:visible")).toHaveCount(film.edl.cuts.length);
    await expect(page.locator(":is(button, input, canvas, svg, .bar, .notice, .skip):visible")).toHaveCount(
      0,
    );
    const inks = await page
      .locator(".shot :is(.card, .captions p, h2):visible")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
    expect(inks.length).toBeGreaterThan(film.edl.cuts.length);
    for (const ink of new Set(inks))
      expect(Math.max(...(ink.match(/\d+/g) ?? []).map(Number)), ink).toBeLessThan(80);
  });

  test("the transcript shows every shot, described, and fetches what is scrolled to", async ({ film }) => {
    const { page } = film;
    await page.goto("/transcript");
    const stills = await page
      .locator(".transcript-shot img")
      .evaluateAll((all) => (all as HTMLImageElement[]).map(({ alt, loading }) => ({ alt, loading })));
    expect(stills).toHaveLength(film.edl.cuts.length);
    for (const { alt, loading } of stills) {
      expect(alt.length).toBeGreaterThan(20);
      expect(loading).toBe("lazy");
    }
  });

  test("each chapter has an address whose preview is its own picture, and that leads into the film", async ({
    film,
    baseURL,
  }) => {
    const { page, edl } = film;
    await page.goto("/transcript");
    const pictures = new Set<string>();
    for (const { slug, title } of edl.chapters) {
      const html = await (await fetch(`${baseURL}/${slug}`)).text();
      const meta = (name: string) =>
        new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
      expect(meta("og:title")).toBe(title);
      expect(new URL(meta("og:url")).pathname).toBe(`/${slug}`);
      const { pathname } = new URL(meta("og:image"));
      const size = await page.evaluate(async (address) => {
        const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
        return [width, height];
      }, pathname);
      expect(size, slug).toEqual([1200, 630]);
      pictures.add(pathname);
    }
    expect(pictures.size).toBe(edl.chapters.length);
    await page.goto("/the-gig");
    await page.waitForURL("**/#the-gig");
    await film.presents("full-light");
    expect(film.faults).toEqual([]);
  });
});
