import { expect, test } from "./film";

test.use({ pictured: false });

test("it plays across a cut by itself, and a wheel ends it", async ({ film }) => {
  const { page, edl } = film;
  await film.open();
  const [, first, second] = edl.cuts;
  await film.scrollTo((first?.out ?? 0) - 48);
  await film.presents(first?.name ?? "");
  const button = page.getByRole("button", { name: "Let it play" }).first();
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await film.presents(second?.name ?? "");
  await page.mouse.move(640, 500);
  await page.mouse.wheel(0, 10);
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await film.frames(3);
  const place = await page.evaluate(() => window.scrollY);
  await film.frames(30);
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
});

test("one key begins it and any other ends it; asked for at the gate, it begins with the film", async ({
  film,
}) => {
  const { page } = film;
  await film.open();
  const button = page.getByRole("button", { name: "Let it play" }).first();
  await page.keyboard.press("Alt+p");
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await film.presents("street");
  await page.keyboard.press("ArrowUp");
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await film.scrollTo(0);
  await film.presents("gate");
  await page.getByRole("checkbox", { name: "Let it play" }).check();
  await page.getByRole("button", { name: "Begin without sound" }).first().click();
  await film.presents("street");
  await expect(button).toHaveAttribute("aria-pressed", "true");
});

test("the browser's Back ends it, and the film stays where that led", async ({ film }) => {
  const { page } = film;
  await film.open();
  const button = page.getByRole("button", { name: "Let it play" }).first();
  await page.getByRole("checkbox", { name: "Let it play" }).check();
  await page.getByRole("button", { name: "Begin without sound" }).first().press("Enter");
  await film.presents("street");
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await page.goBack();
  await film.presents("gate");
  await expect(button).toHaveAttribute("aria-pressed", "false");
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("a press without a pointer, as of assistive technology, begins it by its button and ends it by any other", async ({
  film,
}) => {
  const { page } = film;
  await film.open({ hash: "#street" });
  const button = page.getByRole("button", { name: "Let it play" }).first();
  const scrolled = () => page.evaluate(() => window.scrollY);
  const begun = await scrolled();
  await button.dispatchEvent("click");
  await expect.poll(scrolled).toBeGreaterThan(begun);
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Captions" }).dispatchEvent("click");
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await button.press("Enter");
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await button.press("Enter");
  await expect(button).toHaveAttribute("aria-pressed", "false");
});

test("a window that is turned while it plays does not move the film", async ({ film }) => {
  const { page, edl } = film;
  await page.setViewportSize({ width: 390, height: 844 });
  await film.open({ hash: "#two-edges" });
  await film.presents("two-edges");
  await page.keyboard.press("Alt+p");
  const seen = await page.evaluateHandle(() => {
    const shots = new Set<string | undefined>();
    const { dataset } = document.documentElement;
    new MutationObserver(() => shots.add(dataset.shot)).observe(document.documentElement, {
      attributeFilter: ["data-shot", "style"],
    });
    return shots;
  });
  for (const [width, height] of [
    [844, 390],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await film.frames(20);
  }
  const from = edl.cuts.findIndex(({ name }) => name === "two-edges");
  const near = edl.cuts.slice(from, from + 2).map(({ name }) => name);
  const shots = await seen.evaluate((set) => [...set]);
  expect(shots.length).toBeGreaterThan(0);
  expect(near).toEqual(expect.arrayContaining(shots));
});
