import { expect, test } from "./film";

test.use({ pictured: false });

test.describe("the same position is the same film", () => {
  test("a deep link to a chapter, or to a shot, opens on it", async ({ film }) => {
    for (const name of ["the-gig", "drumhead", "stillness", "one-sentence", "gate"]) {
      const cut =
        film.edl.cuts.find((cut) => cut.chapter === name) ?? film.edl.cuts.find((cut) => cut.name === name);
      await film.open({ hash: `#${name}`, query: `&from=${name}` });
      await film.presents(cut?.name ?? "");
    }
  });

  test("Back and Forward go between the places that were visited", async ({ film }) => {
    await film.open();
    const { page } = film;
    const chapters = page.getByRole("button", { name: "Chapters", exact: true });
    await chapters.click();
    await page.getByRole("link", { name: /The Gig/ }).click();
    await film.presents("full-light");
    await chapters.click();
    await page.getByRole("link", { name: /Morning/ }).click();
    await film.presents("breakfast");
    await page.goBack();
    await film.presents("full-light");
    await page.goBack();
    await film.presents("gate");
    await page.goForward();
    await film.presents("full-light");
  });

  test("a reload, and a later visit, return to where one was; starting over is one press away", async ({
    film,
  }) => {
    await film.open();
    const cut = film.edl.cuts.find(({ name }) => name === "drumhead");
    await film.scrollTo((cut?.in ?? 0) + 77);
    await film.presents("drumhead");
    const { page } = film;
    await expect(page).toHaveURL(/#the-gig$/);
    const place = () => page.evaluate(() => window.scrollY);
    const before = await place();
    await page.reload();
    await film.presents("drumhead");
    expect(await place()).toBe(before);
    await page.goto("about:blank");
    await film.open();
    await film.presents("drumhead");
    await page.getByRole("button", { name: "Chapters", exact: true }).click();
    await page.getByRole("button", { name: "Start over" }).click();
    await film.presents("gate");
  });

  test("a resize, a rotation and a toolbar do not move the film", async ({ film }) => {
    await film.open();
    const { page } = film;
    const cut = film.edl.cuts.find(({ name }) => name === "two-edges");
    await film.scrollTo((cut?.in ?? 0) + 101);
    await film.presents("two-edges");
    const at = () => page.evaluate(() => document.documentElement.style.getPropertyValue("--t"));
    const before = Number(await at());
    for (const [width, height] of [
      [390, 844],
      [844, 390],
      [1080, 1920],
      [1024, 700],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await film.frames(3);
      await film.presents("two-edges");
      expect(Number(await at())).toBeCloseTo(before, 2);
    }
  });
});

test.describe("by keyboard", () => {
  test("space, arrows and page keys scroll; with Alt they step by shot and by chapter", async ({ film }) => {
    await film.open();
    const { page } = film;
    const { cuts, chapters } = film.edl;
    const scrolled = () => page.evaluate(() => window.scrollY);
    // The browser eases a key's scroll: only at rest does the next key start from where the last one led.
    const moved = async (from: number) => {
      const now = await scrolled();
      await film.frames(8);
      return now !== from && (await scrolled()) === now;
    };
    for (const key of ["Space", "PageDown", "ArrowDown"]) {
      const before = await scrolled();
      await page.keyboard.press(key);
      await expect.poll(() => moved(before)).toBe(true);
      expect(await scrolled(), key).toBeGreaterThan(before);
    }
    await page.keyboard.press("Home");
    await expect.poll(scrolled).toBe(0);
    await film.presents("gate");
    for (const [key, shot] of [
      ["Alt+ArrowDown", cuts[1]?.name],
      ["Alt+ArrowDown", cuts[2]?.name],
      ["Alt+ArrowUp", cuts[1]?.name],
      ["Alt+PageDown", cuts.find((cut) => cut.in === chapters[2]?.in)?.name],
      ["Alt+PageUp", cuts[1]?.name],
    ] as const) {
      await page.keyboard.press(key);
      await film.presents(shot ?? "");
    }
  });

  test("focus in a card brings its shot, wherever the playhead is", async ({ film }) => {
    await film.open();
    const { page } = film;
    await page.getByRole("link", { name: "Transcript" }).focus();
    await film.presents("credits");
    await page.getByRole("slider", { name: /Blend/ }).focus();
    await film.presents("two-edges");
  });
});

test("words found in the page are shown: every card, from the beginning and from the end", async ({
  film,
}) => {
  test.setTimeout(5 * 60_000);
  await film.open();
  const { page, edl } = film;
  const cards = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-name]")].flatMap((shot) => {
      const card = shot.querySelector(".card");
      return card?.textContent
        ? [{ shot: shot.dataset.name ?? "", words: card.textContent.slice(0, 40) }]
        : [];
    }),
  );
  expect(cards.length).toBeGreaterThanOrEqual(40);
  for (const from of [0, edl.cuts.at(-1)?.in ?? 0])
    for (const { shot, words } of cards) {
      await film.scrollTo(from);
      await film.frames(1);
      // `find` is what the browser's own search does: it selects the next match and scrolls it into view.
      const found = await page.evaluate((text) => {
        window.getSelection()?.removeAllRanges();
        return (
          window as unknown as {
            find(text: string, matchCase: boolean, back: boolean, wrap: boolean): boolean;
          }
        ).find(text, true, false, true);
      }, words);
      expect(found, words).toBe(true);
      await film.presents(shot);
    }
});

test("a chapter's own address can be copied, and leads to it", async ({ film, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await film.open({ hash: "#drumhead" });
  const { page } = film;
  await page.getByRole("button", { name: "Chapters", exact: true }).click();
  await page.getByRole("button", { name: "Copy a link to this chapter" }).click();
  await expect(page.getByText("The link is copied.")).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(address).pathname).toBe("/the-gig");
  await page.goto(address);
  await page.waitForURL("**/#the-gig");
});
