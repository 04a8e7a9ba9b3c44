import { expect, test } from "./film";

test("while nobody scrolls the clock runs and the body is captioned; any movement takes both away at once", async ({
  film,
}) => {
  await film.open({ hash: "#sit-still" });
  await film.presents("sit-still");
  const { page } = film;
  const clock = page.locator("[data-shown] [data-clock]");
  const caption = page.locator("[data-shown] .captions p:visible");
  await expect(clock).toHaveText(/^(1:[2-5]\d|[2-9]:\d\d)$/, { timeout: 20_000 });
  await expect(caption).toHaveText(/breath|heart/);
  const cut = film.edl.cuts.find(({ name }) => name === "sit-still");
  await film.scrollTo((cut?.in ?? 0) + 50);
  await expect(clock).toHaveText(/^0:[0-4]\d$/);
  await expect(caption).not.toHaveText(/breath|heart/);
});

test("whoever holds the film holds the clock of stillness, too", async ({ film }) => {
  await film.open({ hash: "#sit-still" });
  await film.presents("sit-still");
  const { page } = film;
  const clock = page.locator("[data-shown] [data-clock]");
  await expect(clock).not.toHaveText("0:00");
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  // At twenty times speed a second of its own is three animation frames.
  await film.frames(10);
  const held = await clock.textContent();
  await film.frames(60);
  expect(await clock.textContent()).toBe(held);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(clock).not.toHaveText(held ?? "");
});

test("under reduced motion the cameras stand still within a shot", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { width: 640, height: 360 },
  });
  const page = await context.newPage();
  await page.goto(`${baseURL}/?tier=draft#full-light`);
  await page.locator('html[data-picture-of="full-light"]').waitFor({ state: "attached" });
  const picture = async () => {
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return page.locator(".set canvas").screenshot();
  };
  await page.addStyleTag({ content: ".leaf, .bar { visibility: hidden !important; }" });
  const first = await picture();
  await page.evaluate(() => window.scrollBy(0, 150));
  expect((await picture()).equals(first)).toBe(true);
  await context.close();
});
