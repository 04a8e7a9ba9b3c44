import AxeBuilder from "@axe-core/playwright";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { expect, type Kiosk, test } from "./kiosk";

async function gate(kiosk: Kiosk) {
  await kiosk.enter();
  await kiosk.page.keyboard.press("ArrowDown");
  await kiosk.is("gate");
  await kiosk.presents("gate");
}

/** What a telephone's camera would read. */
async function read({ page }: Kiosk): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await page.locator(".qr").screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

test("there is nothing to escape into", async ({ kiosk }) => {
  const { page } = kiosk;
  await gate(kiosk);
  const refused = await page.evaluate(() => {
    const tries: [string, Event][] = [
      ["the menu", new MouseEvent("contextmenu", { bubbles: true, cancelable: true })],
      ["selecting", new Event("selectstart", { bubbles: true, cancelable: true })],
      ["dragging", new DragEvent("dragstart", { bubbles: true, cancelable: true })],
      ["zooming by wheel", new WheelEvent("wheel", { ctrlKey: true, bubbles: true, cancelable: true })],
      ["zooming by two taps", new MouseEvent("dblclick", { bubbles: true, cancelable: true })],
      ["the middle button", new MouseEvent("auxclick", { button: 1, bubbles: true, cancelable: true })],
      ["back by mouse", new MouseEvent("mouseup", { button: 3, bubbles: true, cancelable: true })],
      ...[
        { key: "p", ctrlKey: true },
        { key: "w", ctrlKey: true },
        { key: "l", metaKey: true },
        { key: "ArrowLeft", altKey: true },
        { key: "F5" },
        { key: "F11" },
        { key: "BrowserBack" },
        { key: "Escape", shiftKey: true },
      ].map((keys): [string, Event] => [
        JSON.stringify(keys),
        new KeyboardEvent("keydown", { ...keys, bubbles: true, cancelable: true }),
      ]),
    ];
    return tries.filter(([, event]) => document.body.dispatchEvent(event)).map(([name]) => name);
  });
  expect(refused, "what was not refused").toEqual([]);
  expect(await page.evaluate(() => window.open("/sources"))).toBeNull();
  const style = await page.evaluate(() => {
    const { userSelect, overscrollBehaviorX, touchAction } = getComputedStyle(document.documentElement);
    return { userSelect, overscrollBehaviorX, touchAction };
  });
  expect(style).toEqual({ userSelect: "none", overscrollBehaviorX: "none", touchAction: "pan-y" });
});

test("what leads out is taken along as a code, and so is the place one had come to", async ({ kiosk }) => {
  const { page, edl } = kiosk;
  await gate(kiosk);
  await kiosk.scrollTo(edl.cuts.find(({ name }) => name === "full-light")?.in ?? 0, 1);
  await kiosk.presents("full-light");
  await page.getByRole("button", { name: "Take it home" }).click();
  expect(await read(kiosk)).toBe("https://film.example/#full-light");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  // The film waits behind it, whatever is turned or wheeled.
  await page.mouse.wheel(0, 4000);
  await page.keyboard.press("AudioVolumeUp");
  await kiosk.frames(20);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await kiosk.frames(5);
  await kiosk.presents("full-light");
  await kiosk.scrollTo(edl.cuts.find(({ name }) => name === "credits")?.in ?? 0, 1);
  await kiosk.presents("credits");
  const here = page.url();
  await page.getByRole("link", { name: "Sources" }).click();
  expect(await read(kiosk)).toBe("https://film.example/sources");
  expect(page.url()).toBe(here);
});

test("without a public address it says so, and leads nowhere all the same", async ({ kiosk }) => {
  const { page, launcher } = kiosk;
  launcher.settings.home = null;
  await gate(kiosk);
  await page.getByRole("button", { name: "Take it home" }).click();
  await expect(page.getByRole("dialog")).toContainText("no public address");
  await expect(page.locator(".qr")).toHaveCount(0);
});

test("the cursor is gone while no mouse moves", async ({ kiosk }) => {
  const { page } = kiosk;
  await gate(kiosk);
  const cursor = () => page.evaluate(() => getComputedStyle(document.body).cursor);
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 300);
  await expect.poll(cursor).not.toBe("none");
  await kiosk.seconds(4);
  await expect.poll(cursor).toBe("none");
});

test.describe("on end", () => {
  test.use({ viewport: { width: 1080, height: 1920 } });
  test("whatever is pressed is large, and within reach of whoever sits", async ({ kiosk }) => {
    const { page } = kiosk;
    const nothingFound = async (state: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id }) => id),
        state,
      ).toEqual([]);
    };
    /** What can be pressed and is too small, or above the middle. */
    const outOfReach = () =>
      page.locator("button:visible, [data-shown] :is(label, input):visible").evaluateAll((all) =>
        all.flatMap((one) => {
          const { top, height, width } = one.getBoundingClientRect();
          // The cards that are not presented are there, and very small.
          if (width < 1) return [];
          const small = one.matches("button") && (height < 44 || width < 44);
          const reached = top >= innerHeight / 2 || one.matches(".attract");
          return small || !reached
            ? [`${one.textContent}: ${Math.round(top)}, ${Math.round(height)} high`]
            : [];
        }),
      );
    await kiosk.enter();
    await nothingFound("attract");
    await page.keyboard.press("ArrowDown");
    await kiosk.is("gate");
    await kiosk.presents("gate");
    await nothingFound("gate");
    expect(await outOfReach()).toEqual([]);
    await page.getByRole("button", { name: "Begin without sound" }).first().click();
    await kiosk.presents("street");
    await nothingFound("film");
    expect(await outOfReach()).toEqual([]);
    await kiosk.seconds(1);
    await kiosk.seconds(601);
    await kiosk.is("warning");
    await nothingFound("warning");
    expect(await outOfReach()).toEqual([]);
  });
});
