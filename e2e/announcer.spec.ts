import type { Page } from "@playwright/test";
import { words } from "@/media/words";
import { expect, test } from "./film";

test.use({ pictured: false });

const { shots, chapters } = words("en");

/** All that is read out, in order, from the page's first moment. */
async function readOut(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof Element && target.matches(".announcer")) said.push(target.textContent ?? "");
    }).observe(document, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said.filter(Boolean));
}

test("a change of shot is read out once the visitor has settled: the last of several, and its chapter if another", async ({
  film,
}) => {
  const { page, edl } = film;
  const said = await readOut(page);
  await film.open({ hash: "#street" });
  const status = page.locator(".announcer");
  await expect(status).toHaveRole("status");
  // By steps through a chapter into the next.
  for (let step = 0; step < 3; step++) await page.keyboard.press("Alt+ArrowDown");
  const footage = `${chapters["thirty-seconds"].title}. ${shots["the-footage"].picture}`;
  await expect(status).toHaveText(footage);
  // By scrolling, ever on, with nothing to settle in; then within the same chapter.
  const out = edl.cuts.find(({ name }) => name === "the-footage")?.out ?? 0;
  for (const frames of [-200, -100, 1, 100, 200]) {
    await film.scrollTo(out + frames);
    await film.frames(4);
  }
  await film.presents("machine-stops");
  await expect(status).toHaveText(shots["machine-stops"].picture);
  // Whoever has held what moves by itself still scrolls.
  await page.getByRole("button", { name: "Pause" }).click();
  await film.scrollTo(out - 100);
  await expect(status).toHaveText(shots["the-footage"].picture);
  expect(await said()).toEqual([footage, shots["machine-stops"].picture, shots["the-footage"].picture]);
});

for (const reducedMotion of ["no-preference", "reduce"] as const)
  test.describe(`while the film plays by itself, motion: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } });

    test("nothing is read out, though a shot may stand; then where it was left", async ({ film }) => {
      const { page, edl } = film;
      const said = await readOut(page);
      await film.open({ hash: "#traffic-loud" });
      await film.presents("traffic-loud");
      await film.scrollTo((edl.cuts.find(({ name }) => name === "traffic-loud")?.out ?? 0) - 12);
      await page.keyboard.press("Alt+p");
      await film.presents("traffic-buried");
      // Six seconds of film on.
      await film.presents("blender-loud");
      expect(await said()).toEqual([]);
      await page.keyboard.press("Alt+p");
      await expect(page.locator(".announcer")).toHaveText(shots["blender-loud"].picture);
      expect(await said()).toEqual([shots["blender-loud"].picture]);
    });
  });
