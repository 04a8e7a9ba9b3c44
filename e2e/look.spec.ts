import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { difference } from "./blend";
import { expect, test } from "./film";
import { snapshot } from "./screencast";

/** What only the page on which takes are relit says. */
const ITS_OWN = "Alt with the up and down arrows";

test.use({ viewport: { width: 1000, height: 420 } });

const drawn = (page: Page, take: string) => page.locator(`main[data-of="${take}"]`).waitFor();
const slider = (page: Page, name: RegExp) => page.getByRole("slider", { name });
const reading = (page: Page, name: string) =>
  page.getByRole("region", { name, exact: true }).locator("dl, ol");

async function open(page: Page, take: string, query = "") {
  await page.goto(`/look?take=${take}&t=0&tier=draft${query}`);
  await drawn(page, take);
}

test("moving t changes the picture and the address, and that address shows the same picture", async ({
  film,
}) => {
  const { page } = film;
  await open(page, "corridor");
  const frame = page.locator(".look-frame");
  const first = await frame.screenshot();
  await slider(page, /^t,/).fill("0.8");
  await expect(page).toHaveURL(/[?&]t=0\.8(&|$)/);
  await drawn(page, "corridor");
  const moved = await frame.screenshot();
  expect(moved.equals(first)).toBe(false);
  await page.reload();
  await drawn(page, "corridor");
  expect((await frame.screenshot()).equals(moved)).toBe(true);
  expect(film.faults).toEqual([]);
});

test("what is read is the take's: its lens, its lights, its grade, its levels, its cost", async ({
  page,
}) => {
  await open(page, "corridor", "&t=1");
  await expect(reading(page, "Lens")).toContainText(/field of view31° upright/);
  await expect(reading(page, "Lens")).toContainText(/mm on Super 35/);
  await expect(reading(page, "Lights")).toContainText(/spot at -0\.1, 1\.9, -8\.2 m.*5600 K.*420 cd/);
  await expect(reading(page, "Grade")).toContainText(/exposure1\.12/);
  await expect(reading(page, "Levels")).toContainText(/under 2 %[\d.]+ %/);
  await expect(reading(page, "Cost")).toContainText(/draw calls[1-9]/);
  const at = () => reading(page, "Lens").textContent();
  const before = await at();
  await page.getByRole("radio", { name: "9:16" }).check();
  await expect(page).toHaveURL(/format=9%3A16/);
  await expect.poll(at).not.toBe(before);
});

test("a take offers what it follows: stillness here, seconds there, the hearing where it dims the light", async ({
  page,
}) => {
  await open(page, "sit-still");
  await expect(slider(page, /stillness/)).toBeVisible();
  await open(page, "the-limit");
  await expect(slider(page, /^t\b/)).toBeVisible();
  await expect(slider(page, /stillness|since the cut/)).toHaveCount(0);
  await open(page, "drumhead");
  await expect(slider(page, /since the cut/)).toBeVisible();
  await slider(page, /^Hearing/).fill("1");
  await expect(page).toHaveURL(/hearing=1/);
});

test("by keyboard one goes from take to take, and the card's part of the frame is marked", async ({
  film,
}) => {
  const { page, edl } = film;
  const names = edl.cuts.map(({ name }) => name);
  await open(page, names[1] ?? "");
  await page.keyboard.press("Alt+ArrowDown");
  await drawn(page, names[2] ?? "");
  await expect(page).toHaveURL(new RegExp(`take=${names[2]}`));
  await page.keyboard.press("Alt+ArrowUp");
  await drawn(page, names[1] ?? "");
  await page.getByRole("checkbox", { name: /kept for the card/ }).check();
  await expect(page.locator(".look-safe")).toBeVisible();
  await expect(page).toHaveURL(/safe/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("a take that is not in the film is said to be none, and all that are can be gone to", async ({
  film,
}) => {
  const { page, edl } = film;
  for (const query of ["", "&bare"]) {
    await page.goto(`/look?take=nobody${query}`);
    await expect(page.getByRole("alert").filter({ hasText: "nobody" })).toContainText("No shot of the film");
    await expect(page.locator(".look-unknown a")).toHaveCount(edl.cuts.length);
  }
  await page.getByRole("link", { name: "corridor", exact: true }).click();
  await expect(page).toHaveURL(/take=corridor/);
});

test("the photograph alone is the picture of the desk, with nothing over it", async ({ page }) => {
  await page.setViewportSize({ width: 450, height: 975 });
  await page.goto("/look?take=street&t=0.4&tier=draft&format=9%3A19.5&bare");
  expect(await page.waitForFunction(() => window.look?.ready).then((ready) => ready.jsonValue())).toBe(true);
  const alone = await snapshot(page);
  await page.setViewportSize({ width: 450 + 16 * 29, height: 975 + 32 });
  await page.goto("/look?take=street&t=0.4&tier=draft&format=9%3A19.5");
  await drawn(page, "street");
  const url = await page.locator(".look-frame canvas").evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    return [width, height, (canvas as HTMLCanvasElement).toDataURL("image/png")] as const;
  });
  expect(url.slice(0, 2)).toEqual([450, 975]);
  await page.setViewportSize({ width: 450, height: 975 });
  await page.setContent(`<style>body{margin:0}img{display:block}</style><img src="${url[2]}">`);
  expect(difference(await snapshot(page), alone)).toBeLessThan(0.01);
});

test("the film loads nothing of it and leads nowhere to it; it is not to be indexed", async ({
  page,
  baseURL,
}) => {
  const scripts: string[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script") scripts.push(await response.text().catch(() => ""));
  });
  await page.goto("/?tier=draft");
  await page.locator('html[data-picture="live"]').waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((text) => text.includes(ITS_OWN))).toEqual([]);
  for (const path of ["/", "/sources", "/sound", "/transcript"])
    expect(await (await fetch(`${baseURL}${path}`)).text(), path).not.toMatch(/href="\/look/);
  expect(await (await fetch(`${baseURL}/look`)).text()).toMatch(/<meta name="robots" content="noindex/);
  scripts.length = 0;
  await open(page, "gate");
  await page.waitForLoadState("networkidle");
  expect(scripts.filter((text) => text.includes(ITS_OWN))).toHaveLength(1);
});
