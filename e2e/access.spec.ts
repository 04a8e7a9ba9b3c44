import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./film";

test.use({ pictured: false });

async function nothingFound(page: Page, state: string) {
  // No page has a frame of another's, which is all that the other mode is slower for; the scenes' sheets are alike.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .exclude("section ~ section ~ section ~ section .sheet");
  const { violations } = await axe.analyze();
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
      state,
    )
    .toEqual([]);
}

for (const [name, width, height] of [
  ["desktop", 1280, 720],
  ["phone", 390, 844],
] as const)
  test.describe(`axe finds nothing, ${name}`, () => {
    test.use({ viewport: { width, height } });
    test("in the film, in its panels, on every other page", async ({ film }) => {
      test.setTimeout(6 * 60_000);
      await film.open();
      const { page, edl } = film;
      await nothingFound(page, "gate");
      for (const panel of ["Sound off", "Chapters"]) {
        await page.getByRole("button", { name: panel, exact: true }).click();
        await nothingFound(page, panel);
        await page.keyboard.press("Escape");
      }
      for (const shot of [
        "street",
        "corridor",
        "sit-still",
        "six-or-seven",
        "two-edges",
        "cut-list",
        "silence",
        "credits",
      ]) {
        await film.scrollTo(edl.cuts.find((cut) => cut.name === shot)?.in ?? 0, 1);
        await film.presents(shot);
        await nothingFound(page, shot);
      }
      await film.scrollTo(edl.cuts.find((cut) => cut.name === "drumhead")?.in ?? 0, 1);
      const making = page.getByRole("button", { name: "How this was made" });
      // A bar without room for it leaves it to the sound's panel.
      if (!(await making.isVisible())) await page.getByRole("button", { name: "Sound off" }).click();
      await making.click();
      await page.getByRole("region", { name: "How this was made The gig" }).waitFor();
      await nothingFound(page, "How this was made");
      for (const path of ["/sources", "/sound", "/transcript", "/no-such-page"]) {
        await page.goto(path);
        // A table becomes a stop for the keyboard when the page finds that it scrolls.
        await page.waitForFunction(() =>
          [...document.querySelectorAll<HTMLElement>(".wide-table")].every(
            (box) => box.scrollWidth <= box.clientWidth || box.tabIndex === 0,
          ),
        );
        await nothingFound(page, path);
      }
    });
  });

test("everything can be done by keyboard: begin, sound, level, pause, captions, chapters", async ({
  film,
}) => {
  await film.open();
  const { page } = film;
  const html = page.locator("html");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText(/Skip/);
  const tabTo = async (name: string | RegExp) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press("Tab");
      const label = await page.evaluate(
        () =>
          document.activeElement?.textContent ||
          document.activeElement?.getAttribute("aria-label") ||
          document.activeElement?.closest("label")?.textContent ||
          "",
      );
      if (typeof name === "string" ? label === name : name.test(label)) return;
    }
    throw new Error(`Tab never came to ${name}.`);
  };
  await tabTo("Captions");
  await page.keyboard.press("Enter");
  await expect(html).toHaveAttribute("data-captions", "off");
  await page.keyboard.press("Enter");
  await expect(html).toHaveAttribute("data-captions", "on");
  await tabTo("Chapters");
  await page.keyboard.press("Enter");
  await tabTo(/The Gig/);
  await page.keyboard.press("Enter");
  await film.presents("full-light");
  await page.keyboard.press("Home");
  await film.presents("gate");
  await page.keyboard.press("Escape");
  await page.locator("body").press("Tab");
  await tabTo("Begin with sound");
  await page.keyboard.press("Enter");
  await film.presents("street");
  await expect(html).toHaveAttribute("data-sound", "running");
  await page.getByRole("button", { name: "Pause" }).focus();
  await page.keyboard.press("Enter");
  await expect(html).toHaveAttribute("data-sound", "held");
});

test("nothing plays before a choice, and whoever scrolls past the gate finds the same choice in the controls", async ({
  film,
}) => {
  await film.page.addInitScript(() => {
    const Original = window.AudioContext;
    Object.defineProperty(window, "contexts", { value: 0, writable: true });
    window.AudioContext = class extends Original {
      constructor(options?: AudioContextOptions) {
        super(options);
        (window as unknown as { contexts: number }).contexts++;
      }
    };
  });
  await film.open();
  const { page } = film;
  const running = () => page.evaluate(() => (window as unknown as { contexts: number }).contexts);
  await film.scrollTo(film.edl.cuts[3]?.in ?? 0);
  await film.presents(film.edl.cuts[3]?.name ?? "");
  expect(await running()).toBe(0);
  await page.getByRole("button", { name: "Sound off" }).click();
  await page.getByRole("button", { name: "Begin with sound" }).last().click();
  await expect(page.locator("html")).toHaveAttribute("data-sound", "running");
});

test("“no ringing” is remembered", async ({ film }) => {
  await film.open();
  const box = film.page.getByRole("checkbox", { name: "No ringing" }).first();
  await box.check();
  await film.page.reload();
  await expect(box).toBeChecked();
});

for (const [width, height] of [
  [1024, 600],
  [800, 450],
  [320, 480],
] as const)
  test.describe(`in a window of ${width}×${height}`, () => {
    test.use({ viewport: { width, height } });
    test("whatever the gate asks can be answered", async ({ film }) => {
      await film.open();
      const { page } = film;
      await page.locator(".notice button").click();
      const controls = await page.locator(".gate :is(button, input)").all();
      expect(controls.length).toBeGreaterThan(5);
      // Reached by scrolling, under nothing.
      for (const control of controls) await control.click({ trial: true });
    });
  });
