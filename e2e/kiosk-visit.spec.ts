import { begin, expect, test } from "./kiosk";

test("the loop shows one chapter after another, hands off, and is over with a touch that presses nothing", async ({
  kiosk,
}) => {
  const { page } = kiosk;
  await kiosk.enter();
  await expect(page.getByRole("button", { name: /touch to begin/ })).toBeVisible();
  await expect(page.locator(".card:visible")).toHaveCount(0);
  const seen = new Set<string | null>();
  const html = page.locator("html");
  await expect
    .poll(async () => {
      await kiosk.seconds(12);
      seen.add(await html.getAttribute("data-chapter"));
      return seen.size;
    })
    .toBeGreaterThan(3);
  expect(seen).not.toContain("gate");
  // Where the gate has its own button: the touch that ends the loop must not press it.
  await page.mouse.click(120, 470);
  await kiosk.is("gate");
  await kiosk.presents("gate");
  await kiosk.seconds(2);
  await kiosk.is("gate");
});

test("after a touch has woken the house, a key presses what it has the focus of", async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.enter();
  await page.mouse.click(600, 300);
  await kiosk.is("gate");
  await kiosk.presents("gate");
  await page.getByRole("button", { name: "Begin without sound" }).first().focus();
  await page.keyboard.press("Enter");
  await kiosk.presents("street");
});

test("a dial's turn that wakes the house does not run on past the gate", async ({ kiosk }) => {
  const { page } = kiosk;
  await kiosk.enter();
  // All in one task of the page, as a quick turn is.
  await page.evaluate(() => {
    const detent = () =>
      new KeyboardEvent("keydown", { key: "AudioVolumeUp", bubbles: true, cancelable: true });
    for (let detents = 0; detents < 24; detents++) document.body.dispatchEvent(detent());
  });
  await kiosk.is("gate");
  await kiosk.frames(5);
  await kiosk.presents("gate");
  await kiosk.seconds(1);
  for (let detents = 0; detents < 24; detents++) await page.keyboard.press("AudioVolumeUp");
  await kiosk.presents("street");
});

test("a turn of a dial adds to what the wheel has done, though both come within one frame", async ({
  kiosk,
}) => {
  const { page } = kiosk;
  await kiosk.enter();
  await begin(kiosk);
  await kiosk.presents("street");
  const moved = await page.evaluate(() => {
    const before = window.scrollY;
    window.scrollBy({ top: 400, behavior: "instant" });
    const key = new KeyboardEvent("keydown", { key: "AudioVolumeUp", bubbles: true, cancelable: true });
    document.body.dispatchEvent(key);
    return window.scrollY - before;
  });
  expect(moved).toBeGreaterThan(400);
});

test("whoever has gone is warned about, may stay, and is followed by a visitor who finds nothing of theirs", async ({
  kiosk,
}) => {
  const { page, launcher } = kiosk;
  await kiosk.enter();
  await begin(kiosk);
  const html = page.locator("html");
  await page.getByRole("button", { name: "Captions" }).click();
  await expect(html).toHaveAttribute("data-captions", "off");
  await kiosk.seconds(601);
  await kiosk.is("warning");
  await kiosk.seconds(60);
  await expect(page.locator(".warning-count")).toHaveText(/^[1-5]?\d$/);
  const place = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 300);
  await kiosk.is("film");
  expect(await page.evaluate(() => window.scrollY), "what only answers does not scroll").toBe(place);
  await expect(html).toHaveAttribute("data-captions", "off");
  expect(launcher.visits).toEqual([]);
  await kiosk.seconds(601);
  await kiosk.is("warning");
  await kiosk.seconds(121);
  await kiosk.is("attract");
  await expect(html).toHaveAttribute("data-captions", "on");
  await expect.poll(() => launcher.visits.length).toBe(1);
  expect(launcher.visits[0]).toMatchObject({
    end: "idle",
    furthest: "what-is-left",
    left: "what-is-left",
    begunBy: "touch",
    sound: false,
    letItPlay: false,
    language: "en",
  });
  await page.keyboard.press("ArrowDown");
  await kiosk.is("gate");
  await kiosk.presents("gate");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("who sits still where that is rewarded, or lets it play, is not asked whether they are there", async ({
  kiosk,
}) => {
  const { page, edl } = kiosk;
  await kiosk.enter();
  await begin(kiosk);
  await kiosk.scrollTo((edl.cuts.find(({ name }) => name === "sit-still")?.in ?? 0) + 100);
  await kiosk.presents("sit-still");
  await kiosk.seconds(170);
  await kiosk.seconds(590);
  await kiosk.is("film");
  await kiosk.seconds(601);
  await kiosk.is("warning");
  await page.keyboard.press("Enter");
  await kiosk.scrollTo(edl.cuts.find(({ name }) => name === "full-light")?.in ?? 0, 1);
  await kiosk.presents("full-light");
  await page.keyboard.press("Alt+p");
  await kiosk.seconds(3600);
  await kiosk.is("film");
});

test("the launcher's commands are obeyed, and its pulses tell what is seen", async ({ kiosk }) => {
  const { launcher } = kiosk;
  await kiosk.enter();
  const ordered = async (command: string, state: string) => {
    launcher.command = command;
    await kiosk.seconds(1);
    await kiosk.is(state);
    await expect.poll(() => launcher.pulses.at(-1)?.state).toBe(state);
  };
  await ordered("dark", "dark");
  await kiosk.page.mouse.click(600, 300);
  await kiosk.is("dark");
  await ordered("wake", "attract");
  await begin(kiosk);
  expect(launcher.pulses.at(-1)).toMatchObject({ state: "film", shot: "street", picture: "still" });
  await ordered("attract", "attract");
  await kiosk.page.evaluate(() => Object.assign(window, { old: true }));
  launcher.command = "reload";
  await kiosk.seconds(1);
  await kiosk.page.waitForFunction(() => !("old" in window));
});

test("one button is enough: it begins with sound or without, goes on, goes back, and lets it play", async ({
  kiosk,
}) => {
  const { page, edl, launcher } = kiosk;
  /** Held for so many milliseconds; a short press is over within one task of the page. */
  const press = async (milliseconds = 0) => {
    const send = (...kinds: string[]) =>
      page.evaluate((kinds) => {
        for (const kind of kinds)
          document.activeElement?.dispatchEvent(
            new KeyboardEvent(kind, { key: " ", bubbles: true, cancelable: true }),
          );
      }, kinds);
    if (milliseconds === 0) return send("keydown", "keyup");
    await send("keydown");
    await page.clock.fastForward(milliseconds);
    await send("keyup");
  };
  await kiosk.enter();
  await press();
  await kiosk.is("gate");
  await kiosk.presents("gate");
  await kiosk.seconds(1);
  await press(800);
  await kiosk.presents("street");
  await kiosk.seconds(1);
  await press();
  await kiosk.presents(edl.cuts[2]?.name ?? "");
  await kiosk.seconds(1);
  await press(800);
  await kiosk.presents("street");
  await press(2600);
  await expect(page.getByRole("button", { name: "Let it play" }).first()).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await press();
  await kiosk.presents(edl.cuts[2]?.name ?? "");
  await page.getByRole("button", { name: "Leave the film" }).click();
  await expect
    .poll(() => launcher.visits[0])
    .toMatchObject({ begunBy: "button", letItPlay: true, sound: false });
});
