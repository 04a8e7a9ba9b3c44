import { expect, test } from "./film";

test.use({ pictured: false });

test("begun, the film has the keys: Space scrolls on, Tab comes to the bar, and neither goes back to the gate", async ({
  film,
}) => {
  await film.open();
  const { page } = film;
  await page.getByRole("button", { name: "Begin without sound" }).first().click();
  await film.presents("street");
  await expect(page.locator("body")).toBeFocused();
  const steps = await page.evaluate(() => window.history.length);
  const scrolled = () => page.evaluate(() => window.scrollY);
  const begun = await scrolled();
  await page.keyboard.press("Space");
  await expect.poll(scrolled).toBeGreaterThan(begun);
  expect(await page.evaluate(() => window.history.length)).toBe(steps);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Sound off" })).toBeFocused();
  expect(await scrolled()).toBeGreaterThan(begun);
});

test("a panel that is closed by Escape gives the focus back to what opened it", async ({ film }) => {
  await film.open({ hash: "#street" });
  const { page } = film;
  const panel = page.locator(".panel");
  for (const [name, within] of [
    ["Sound off", panel.getByRole("slider")],
    ["Chapters", panel.getByRole("button", { name: "Next shot" })],
    ["How this was made", panel.getByRole("heading").first()],
  ] as const) {
    const opener = page.getByRole("button", { name, exact: true });
    await opener.press("Enter");
    await within.focus();
    await page.keyboard.press("Escape");
    await expect(panel, name).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test("a chapter that is chosen has the keys: Space scrolls on in it, and Tab comes to the bar", async ({
  film,
}) => {
  await film.open({ hash: "#street" });
  const { page } = film;
  await page.getByRole("button", { name: "Chapters" }).press("Enter");
  await page.locator(".panel").getByRole("link", { name: "The Gig" }).press("Enter");
  await film.presents("full-light");
  await expect(page.locator(".panel")).toHaveCount(0);
  await expect(page.locator("body")).toBeFocused();
  const scrolled = () => page.evaluate(() => window.scrollY);
  const chosen = await scrolled();
  await page.keyboard.press("Space");
  await expect.poll(scrolled).toBeGreaterThan(chosen);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Sound off" })).toBeFocused();
});
