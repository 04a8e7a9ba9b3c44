import { SCENE_TABLE, SCENES, STEMS } from "@/media/stems";
import { sound } from "@/media/words/en/sound";
import { expect, test } from "./film";
import { hears } from "./hears";
import { installTap } from "./tap";
import { serveTones } from "./tones";

test.describe("heard through tones", () => {
  // The recorder is a worklet of the test's own, which the page's policy would refuse.
  test.use({ bypassCSP: true });

  test("on the page of all scenes nothing is fetched before a press, and one plays at a time", async ({
    page,
  }) => {
    const fetched = new Set<string>();
    page.on("request", (request) => {
      const [, stem] = /([a-z-]+)\.[^/]*(?:webm|m4a)$/.exec(request.url()) ?? [];
      if (stem && request.resourceType() !== "image") fetched.add(stem);
    });
    await installTap(page);
    await serveTones(page);
    await page.goto("/sound");
    await page.waitForLoadState("networkidle");
    expect([...fetched]).toEqual([]);
    const press = (scene: "street" | "gig", perspective: "world" | "inside", verb = "Play") =>
      page
        .getByRole("button", { name: `${verb} ${sound.scenes[scene]}, ${sound[perspective]}`, exact: true })
        .press("Enter");
    const status = page.getByRole("region", { name: sound.page.desk.label }).getByRole("status").first();
    await press("street", "world");
    await expect(status).toHaveText(`${sound.scenes.street}, ${sound.world}.`);
    await hears(page, ["street-world"]);
    expect([...fetched].sort()).toEqual(["street-inside", "street-world"]);
    await press("gig", "inside");
    await hears(page, ["gig-inside"]);
    await press("gig", "world");
    await hears(page, ["gig-world"]);
    await press("gig", "world", "Stop");
    await expect(status).toHaveText(sound.page.desk.idle);
    await hears(page, []);
  });
});

test("the page of all scenes has each scene's pictures, measurements and files", async ({ page }) => {
  await page.goto("/sound");
  for (const scene of SCENES) {
    const sheet = page.getByRole("article", { name: sound.scenes[scene], exact: true });
    const pictures = sheet.locator(".stem img");
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
        .toBeGreaterThan(300);
    }
    const stems = await sheet.locator(".stem figcaption > span").allTextContents();
    expect(stems.length, scene).toBeGreaterThan(0);
    for (const stem of stems) {
      const measured = sheet.getByRole("table", { name: sound.page.measured.title, exact: true });
      const figures = measured.getByRole("row", { name: stem }).getByRole("cell");
      expect(await figures.count(), stem).toBe(8);
      for (const figure of await figures.allTextContents()) expect(figure, stem).toMatch(/\d/);
    }
    const ears = sheet.getByRole("img", { name: sound.audiogram.title });
    expect(await ears.count(), scene).toBe(SCENE_TABLE[scene].audiogram ? 1 : 0);
  }
  const named = new Set(await page.locator(".stem figcaption > span").allTextContents());
  expect([...named].sort()).toEqual(STEMS.filter((stem) => stem !== "reference").sort());
  const files = await page
    .locator(".stem figcaption a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const file of new Set(files)) expect((await page.request.head(file)).status(), file).toBe(200);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the page of all scenes reads, and shows no button that does nothing", async ({ page }) => {
    await page.goto("/sound");
    await expect(page.getByRole("article")).toHaveCount(SCENES.length);
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

test("a scene whose sound does not arrive says so, is not called playing, and comes when it is asked for again", async ({
  page,
}) => {
  const stems = /\/_next\/static\/media\/.*\.(webm|m4a)/;
  await page.route(stems, (route) => route.abort());
  await page.goto("/sound");
  const desk = page.locator("section.listening");
  const street = page.locator("#street").getByRole("button", { name: /World/ }).first();
  await street.click();
  await expect(desk).toHaveAttribute("data-state", "failed");
  await page.unroute(stems);
  await street.click();
  await expect(desk).toHaveAttribute("data-state", "playing");
});
