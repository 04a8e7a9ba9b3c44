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
