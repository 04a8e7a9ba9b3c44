import { expect, test, withoutPicture } from "./film";

test.describe("without WebGL", () => {
  test.beforeEach(({ page }) => withoutPicture(page));

  test("each shot's still stands for its picture, and cuts with its words", async ({ film }) => {
    await film.open();
    for (const shot of ["gate", "corridor", "full-light", "credits"]) {
      const cut = film.edl.cuts.find(({ name }) => name === shot);
      await film.scrollTo(cut?.in ?? 0, 2);
      await film.presents(shot);
      const still = film.page.locator("[data-shown] img.still");
      await expect(still).toBeVisible();
      await expect
        .poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(100);
    }
    await expect(film.page.locator(".notice")).toContainText("Stills stand in");
  });
});

test("a link to what is not in the film says so, and the film begins", async ({ film }) => {
  await film.open({ hash: "#no-such-shot%" });
  await film.presents("gate");
  await expect(film.page.locator(".notice")).toContainText("not in the film");
});

test("a lost graphics context gives way to the still, and a restored one goes on", async ({ film }) => {
  await film.open({ hash: "#corridor" });
  const { page } = film;
  await page.locator('html[data-picture="live"]').waitFor({ state: "attached" });
  await page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>(".set canvas")?.getContext("webgl2");
    (window as unknown as { lost: WEBGL_lose_context | null }).lost =
      gl?.getExtension("WEBGL_lose_context") ?? null;
    (window as unknown as { lost: WEBGL_lose_context | null }).lost?.loseContext();
  });
  await expect(page.locator("html")).not.toHaveAttribute("data-picture", "live");
  await expect(page.locator("[data-shown] img.still")).toBeVisible();
  await page.evaluate(() =>
    (window as unknown as { lost: WEBGL_lose_context | null }).lost?.restoreContext(),
  );
  await expect(page.locator("html")).toHaveAttribute("data-picture", "live");
  await expect(page.locator("[data-shown] img.still")).toBeHidden();
});

test("stems that do not arrive leave a silent, captioned film and one report each", async ({ film }) => {
  const { page } = film;
  const warnings: string[] = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  await page.route(/\.(webm|m4a)$/, (route) => route.fulfill({ status: 404 }));
  await film.open();
  await page.getByRole("button", { name: "Begin with sound" }).first().click();
  await film.presents("street");
  await expect(page.locator("[data-shown] .captions p:visible")).toContainText("traffic");
  await expect.poll(() => warnings.filter((text) => text.includes("[stem]")).length).toBeGreaterThan(0);
  for (const shot of ["light-off", "the-meeting", "street"]) {
    await film.scrollTo(film.edl.cuts.find(({ name }) => name === shot)?.in ?? 0, 2);
    await film.presents(shot);
  }
  const stems = warnings.filter((text) => text.includes("[stem]"));
  expect(stems.length).toBe(new Set(stems).size);
});

test("a player that does not arrive is said, and comes when it is asked for again", async ({ film }) => {
  const { page } = film;
  await withoutPicture(page);
  let there = false;
  await page.route(/\.js(\?|$)/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (there || !body.includes("HowlerGlobal")) await route.fulfill({ response, body });
    else await route.abort();
  });
  await film.open();
  await page.getByRole("button", { name: "Begin with sound" }).first().click();
  await film.presents("street");
  await expect(page.locator(".notice p[data-kind=offline]")).toBeVisible();
  await expect(page.locator("#open-sound")).toHaveText("Sound off");
  there = true;
  await page.locator("#open-sound").click();
  await page.locator("#panel").getByRole("button", { name: "Begin with sound" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-sound", "running");
});

test("a sound that fails within a frame is reported, and the film goes on", async ({ film }) => {
  const { page } = film;
  await withoutPicture(page);
  const warnings: string[] = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  await film.open();
  await page.getByRole("button", { name: "Begin with sound" }).first().click();
  await expect(page.locator("html")).toHaveAttribute("data-scene", "ready");
  await page.evaluate(() => {
    AudioBufferSourceNode.prototype.start = () => {
      throw new Error("no more sources");
    };
  });
  const to = async (shot: string) => {
    await film.scrollTo(film.edl.cuts.find(({ name }) => name === shot)?.in ?? 0, 2);
    await film.presents(shot);
  };
  const said = () => warnings.filter((text) => text.includes("no more sources")).length;
  await to("the-meeting");
  // Its sound may come after its words.
  await expect.poll(said).toBe(1);
  for (const shot of ["light-off", "street"]) await to(shot);
  expect(said()).toBe(1);
});
