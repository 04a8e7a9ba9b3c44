import { type Line, measureLines } from "./backdrop";
import { expect, test, withoutPicture } from "./film";

const FORMATS = [
  ["16:9", 1920, 1080],
  ["21:9", 2560, 1080],
  ["4:3", 1024, 768],
  ["a phone, 9:19.5", 390, 844],
  ["a kiosk, 9:16", 1080, 1920],
  ["4K", 3840, 2160],
] as const;

const weak = (lines: readonly Line[]) =>
  lines
    .filter(({ ratio, asked }) => ratio < asked)
    .map(({ shot, text, ratio, asked }) => `${shot}: “${text}” ${ratio.toFixed(1)} of ${asked}`);

for (const [format, width, height] of FORMATS)
  test.describe(format, () => {
    test.use({ viewport: { width, height } });
    test.beforeEach(({ page }) => withoutPicture(page));

    test("every line of every shot stands out from the picture behind it", async ({ film }) => {
      await film.open();
      await film.page.evaluate(() => document.fonts.ready);
      const lines = await film.page.evaluate(measureLines, "still" as const);
      expect(new Set(lines.map(({ shot }) => shot)).size).toBe(film.edl.cuts.length);
      expect(lines.length).toBeGreaterThan(film.edl.cuts.length * 4);
      expect(weak(lines)).toEqual([]);
    });
  });

test.describe("before a white wall, which no take is", () => {
  test.beforeEach(({ page }) => withoutPicture(page));

  test("the plates alone are enough: so they are at every moment of a shot, and in every grain", async ({
    film,
  }) => {
    await film.open();
    expect(weak(await film.page.evaluate(measureLines, "bright" as const))).toEqual([]);
  });

  test("words without their plates would be found", async ({ film }) => {
    await film.open();
    await film.page.addStyleTag({ content: ".film .words * { background: none !important; }" });
    const found = weak(await film.page.evaluate(measureLines, "bright" as const));
    for (const { name } of film.edl.cuts.slice(1, 5))
      expect(
        found.some((line) => line.startsWith(`${name}:`)),
        name,
      ).toBe(true);
  });
});

test.describe("in a visitor's own colours", () => {
  test.use({ viewport: { width: 1280, height: 720 } });
  test.beforeEach(({ page }) => withoutPicture(page));

  test("the mark of the hearing and the cut list are painted, and their places stand out", async ({
    film,
  }) => {
    const { page } = film;
    await page.emulateMedia({ forcedColors: "active" });
    await film.open({ hash: "#cut-list" });
    await film.presents("cut-list");
    const painted = (selector: string, pseudo?: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((part, of) => getComputedStyle(part, of).backgroundColor, pseudo);
    const canvas = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.cssText = "forced-color-adjust: none; background: Canvas";
      return getComputedStyle(probe).backgroundColor;
    });
    const here = ".cut-list i[data-here]";
    for (const [line, place] of [
      [await painted(".hearing-line"), await painted(".hearing-at")],
      [await painted(".cut-list i"), await painted(here)],
      [await painted(here), await painted(here, "::after")],
    ]) {
      expect(line).not.toBe(canvas);
      expect(place).not.toBe(canvas);
      expect(place).not.toBe(line);
    }
  });
});
