import type { Page } from "@playwright/test";
import { film } from "@/media/film";
import { expect, test, withoutPicture } from "./film";
import { openHouse } from "./foyer/house";
import { type Installation, type InstalledScreen, installation, kioskOn } from "./installation";

const SCREENS: InstalledScreen[] = [
  { name: "wall", role: "picture" },
  { name: "desk", role: "words" },
  { name: "hall", role: "sound" },
];

let house: Installation;
let open: (name: string, before?: (page: Page) => Promise<unknown>) => Promise<Page>;
test.beforeEach(async ({ browser }) => {
  house = await installation(SCREENS);
  open = (name, before) => house.open(browser, name, before ? { before } : {});
});
test.afterEach(() => house.close());

const shot = (page: Page, name: string) => expect(page.locator("html")).toHaveAttribute("data-shot", name);

async function scrollTo(page: Page, name: string) {
  const at = (film.cuts.find((cut) => cut.shot.name === name)?.in ?? 0) + 10;
  await page.evaluate((at) => window.scrollTo(0, (at * innerHeight) / 240), at);
}

test("followers stand where the leader stands, and nowhere else", async () => {
  const [wall, desk] = [await open("wall"), await open("desk")];
  await scrollTo(desk, "the-meeting");
  await shot(wall, "the-meeting");
  await wall.mouse.wheel(0, 4000);
  await wall.keyboard.press("End");
  await scrollTo(desk, "light-off");
  await shot(wall, "light-off");
  await shot(desk, "light-off");
});

test("each screen shows what it is for: pictures alone, words alone, nothing at all", async () => {
  const asked: string[] = [];
  const watch = async (page: Page) =>
    page.on("request", (request) => /\.(avif|webp)/.test(request.url()) && asked.push(request.url()));
  const wall = await open("wall");
  await expect(wall.locator(".bar-row")).toBeHidden();
  await expect(wall.locator("[data-shown] .words").first()).toBeHidden();
  await expect(wall.locator("[data-shown] img.still")).toBeVisible();
  const desk = await open("desk", watch);
  await expect(desk.locator("[data-shown] .words").first()).toBeVisible();
  await expect(desk.locator("[data-shown] img.still")).toBeHidden();
  const hall = await open("hall", watch);
  await expect(hall.locator("[data-shown] .words").first()).toBeHidden();
  await scrollTo(desk, "light-off");
  await shot(hall, "light-off");
  const first = film.cuts[0]?.shot.name ?? "";
  expect(asked.filter((url) => !url.includes(`/${first}`))).toEqual([]);
});

test("what visitors set at the leader holds on all screens, and one alone sounds", async () => {
  const [hall, desk, wall] = [await open("hall"), await open("desk"), await open("wall")];
  // A kiosk's browser needs no gesture; this one does.
  await hall.keyboard.press("a");
  await desk.getByRole("button", { name: "Begin with sound" }).first().click();
  await expect(hall.locator("html")).toHaveAttribute("data-sound", "running");
  expect(await desk.locator("html").getAttribute("data-sound")).toBeNull();
  expect(await wall.locator("html").getAttribute("data-sound")).toBeNull();
  await scrollTo(desk, "the-meeting");
  await desk
    .getByRole("button", { name: /^Captions/ })
    .first()
    .click();
  await expect(desk.locator("html")).toHaveAttribute("data-captions", "off");
  await expect(hall.locator("html")).toHaveAttribute("data-captions", "off");
  await expect(wall.locator("html")).toHaveAttribute("data-captions", "off");
});

test("a follower that died and a leader that was loaded again meet where the leader stands", async () => {
  const [wall, desk] = [await open("wall"), await open("desk")];
  await scrollTo(desk, "the-meeting");
  await shot(wall, "the-meeting");
  await wall.close();
  const again = await open("wall");
  await shot(again, "the-meeting");
  await desk.reload();
  await desk.locator("html[data-role=words]").waitFor({ state: "attached" });
  await scrollTo(desk, "light-off");
  await shot(again, "light-off");
});

test("a screen that is not told at once what it is for waits until it is, and then follows", async () => {
  const desk = await open("desk");
  const wall = await open("wall", (page) =>
    page.addInitScript(() => {
      const { fetch } = window;
      let refused = 0;
      window.fetch = (...asked) =>
        String(asked[0]).includes("api/settings") && refused++ < 2
          ? Promise.reject(new Error("late"))
          : fetch(...asked);
    }),
  );
  await expect(wall.locator("html")).toHaveAttribute("data-role", "picture");
  await scrollTo(desk, "light-off");
  await shot(wall, "light-off");
});

test("at a kiosk the other screens are told what the visitor of the first is doing, and the launcher reaches all", async ({
  browser,
}) => {
  const { wall, desk, both } = await kioskOn(house, browser);
  await both("attract");
  await desk.keyboard.press("Enter");
  await both("gate");
  await desk.getByRole("button", { name: "Begin without sound" }).first().click();
  await both("film");
  await shot(wall, "street");
  await expect(wall.locator(".attract")).toHaveCount(0);
  house.line.command("attract");
  await both("attract");
});

test("whichever screen has the focus, a dial, a wheel and a button are the visitor's hands on the leader", async ({
  browser,
}) => {
  const { wall, desk, both } = await kioskOn(house, browser);
  const place = () => desk.evaluate(() => window.scrollY);
  const moves = async (hand: () => Promise<unknown>) => {
    const before = await place();
    await hand();
    await expect.poll(place).toBeGreaterThan(before);
  };
  await both("attract");
  await wall.keyboard.press("Enter");
  await both("gate");
  await shot(desk, "gate");
  // What woke the house goes no further until the hand has rested.
  await wall.waitForTimeout(700);
  await wall.keyboard.press("Enter", { delay: 900 });
  await both("film");
  await shot(wall, "street");
  await moves(() => wall.mouse.wheel(0, 30));
  await moves(() => wall.keyboard.press("ArrowDown"));
  await moves(() =>
    wall.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "AudioVolumeUp", bubbles: true })),
    ),
  );
  await wall.keyboard.press("Alt+ArrowDown");
  await shot(desk, film.cuts[2]?.shot.name ?? "");
  await wall.keyboard.press("Control+Alt+Shift+O");
  await both("operator");
});

test("what an operator sets at the leader holds on every screen at once, on the one that sounds above all", async ({
  browser,
}) => {
  const launched = await openHouse(0, { screens: SCREENS });
  const profiles = await Promise.all(SCREENS.map(() => browser.newContext()));
  try {
    const [desk, hall, film] = await Promise.all(
      ["/kiosk?screen=desk", "/kiosk?screen=hall", "/?screen=wall"].map(async (path, index) => {
        const page = await (profiles[index] as (typeof profiles)[number]).newPage();
        await withoutPicture(page);
        await page.goto(`${launched.address}${path}`);
        await page.locator("html[data-role]:not([data-role=unknown])").waitFor({ state: "attached" });
        return page;
      }),
    );
    if (!desk || !hall || !film) throw new Error("There are three screens.");
    const caps = (most: string) =>
      Promise.all(
        [desk, hall, film].map((page) =>
          expect(page.locator(".level input").first()).toHaveAttribute("max", most),
        ),
      );
    await caps("100");
    // As the panel does once it has the PIN.
    const status = await desk.evaluate(async () => {
      const post = (path: string, body: unknown, token = "") =>
        fetch(`/kiosk/api/${path}`, {
          method: "POST",
          headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
          body: JSON.stringify(body),
        });
      const { token } = await (await post("pin/first", { pin: "271828" })).json();
      return (await post("operator/settings", { levelCap: 0.5 }, token)).status;
    });
    expect(status).toBe(200);
    await caps("50");
  } finally {
    for (const profile of profiles) await profile.close();
    launched.close();
  }
});
