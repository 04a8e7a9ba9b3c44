import type { Page } from "@playwright/test";
import { AUDIOGRAMS, SCENE_TABLE } from "@/media/stems";
import { MAKING } from "@/media/stems/making";
import { sound } from "@/media/words/en/sound";
import { expect, type Film, test } from "./film";
import { hears } from "./hears";
import { installTap } from "./tap";
import { serveTones } from "./tones";

test.use({ pictured: false });

const panel = (page: Page, name: string) =>
  page.getByRole("region", { name: `${sound.how.title} ${name}`, exact: true });

async function goTo(film: Film, shot: string, pixels = 2) {
  await film.scrollTo(film.edl.cuts.find(({ name }) => name === shot)?.in ?? 0, pixels);
  await film.presents(shot);
}

test("on a scene “How this was made” opens by keyboard, names its tracks and draws both ears", async ({
  film,
}) => {
  await film.open({ hash: "#drumhead" });
  const { page } = film;
  const opener = page.getByRole("button", { name: sound.how.title });
  await opener.focus();
  await page.keyboard.press("Enter");
  const gig = panel(page, sound.scenes.gig);
  await expect(gig.getByRole("heading", { name: sound.scenes.gig })).toBeFocused();
  const { world, inside } = MAKING.gig;
  expect(inside.length).toBeGreaterThan(0);
  for (const { what, how } of [...world, ...inside]) {
    await expect(gig).toContainText(what);
    await expect(gig).toContainText(how);
  }
  await expect(gig.getByRole("img", { name: sound.audiogram.title })).toBeVisible();
  const [left, right] = SCENE_TABLE.gig.audiogram ?? [];
  for (const [side, ear] of [
    [sound.audiogram.right, right],
    [sound.audiogram.left, left],
  ] as const) {
    const cells = gig.getByRole("row", { name: side }).getByRole("cell");
    await expect(cells).toHaveText(AUDIOGRAMS[ear ?? "none"].map(String));
  }
  for (const name of SCENE_TABLE.gig.samples)
    await expect(gig.getByRole("link", { name, exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(gig).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("the panel follows the film, and holds back no scroll", async ({ film }) => {
  await film.open({ hash: "#drumhead" });
  const { page } = film;
  await page.getByRole("button", { name: sound.how.title }).click();
  await expect(panel(page, sound.scenes.gig)).toBeVisible();
  await goTo(film, "breakfast");
  await expect(panel(page, sound.scenes.kitchen)).toBeVisible();
  await goTo(film, "silence");
  await expect(panel(page, sound.how.silent)).toContainText(sound.how.silence);
  await page.locator(".panel").getByRole("button", { name: sound.how.close, exact: true }).click();
  await expect(page.locator(".panel")).toHaveCount(0);
});

test("what the panel needs is not fetched before it is opened", async ({ film }) => {
  const { page } = film;
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.text().catch(() => ""));
  });
  const told = async () => (await Promise.all(scripts)).some((text) => text.includes(sound.audiogram.drawn));
  await film.open({ hash: "#drumhead" });
  await page.waitForLoadState("networkidle");
  expect(await told()).toBe(false);
  await page.getByRole("button", { name: sound.how.title }).click();
  await expect(panel(page, sound.scenes.gig)).toBeVisible();
  expect(await told()).toBe(true);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("it opens from the sound's panel, leaves the caption in sight, and gives the focus back", async ({
    film,
  }) => {
    await film.open({ hash: "#drumhead" });
    const { page } = film;
    const opener = page.getByRole("button", { name: "Sound off" });
    await opener.focus();
    await page.keyboard.press("Enter");
    await page.locator(".panel").getByRole("button", { name: sound.how.title }).press("Enter");
    const gig = panel(page, sound.scenes.gig);
    await expect(gig).toBeVisible();
    const foot = (await gig.boundingBox().then((box) => box && box.y + box.height)) ?? Number.NaN;
    for (const seen of [".hearing", "[data-shown] .captions p:visible"])
      expect((await page.locator(seen).boundingBox())?.y, seen).toBeGreaterThanOrEqual(foot);
    await page.keyboard.press("Escape");
    await expect(opener).toBeFocused();
  });
});

test.describe("heard through tones", () => {
  // The recorder is a worklet of the test's own, which the page's policy would refuse.
  test.use({ bypassCSP: true });

  test("the switch cuts between World and Inside, the caption and the mark with it, and ends with its scene", async ({
    film,
  }) => {
    const { page } = film;
    const html = page.locator("html");
    const mark = () => html.evaluate((root) => Number(root.style.getPropertyValue("--hearing")));
    await installTap(page);
    await serveTones(page);
    await film.open();
    await page.getByRole("button", { name: "Begin with sound" }).first().click();
    await goTo(film, "full-light");
    await page.locator('html[data-scene="ready"]').waitFor({ state: "attached" });
    await page.getByRole("button", { name: sound.how.title }).click();
    const inside = page.getByRole("radio", { name: sound.inside });
    await inside.check();
    await expect(html).toHaveAttribute("data-hearing", "inside");
    await hears(page, ["gig-inside"]);
    // A shot of the same scene that the film has at World: it is still Inside, and wholly.
    await goTo(film, "behind-the-kit");
    await expect(inside).toBeChecked();
    expect(await mark()).toBe(1);
    await page.getByRole("radio", { name: sound.world }).check();
    await hears(page, ["gig-world"]);
    expect(await mark()).toBe(0);
    await inside.check();
    await goTo(film, "breakfast");
    await expect(html).toHaveAttribute("data-hearing", "world");
    await hears(page, ["kitchen-world"]);
    await goTo(film, "behind-the-kit");
    await expect(page.getByRole("radio", { name: sound.how.asCut })).toBeChecked();
    await hears(page, ["gig-world"]);
    await inside.check();
    await hears(page, ["gig-inside"]);
    await page.keyboard.press("Escape");
    await hears(page, ["gig-world"]);
  });
});
