import { expect, test } from "./kiosk";
import { installTap, recorded, startRecording } from "./tap";

// The page's own policy does not let a test listen in.
test.use({ bypassCSP: true });

test("the warning is seen, heard where sound is on, and felt; and nothing sounds in the loop after it", async ({
  kiosk,
}) => {
  const { page, edl } = kiosk;
  await installTap(page);
  await page.addInitScript(() => {
    const felt: unknown[] = [];
    Object.assign(window, { felt });
    navigator.vibrate = (pattern) => felt.push(pattern) > 0;
  });
  await kiosk.enter();
  await page.mouse.click(600, 300);
  await kiosk.is("gate");
  await page.getByRole("button", { name: "Begin with sound" }).first().click();
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-sound", "running");
  // Digital silence: what is heard there is the warning.
  await kiosk.scrollTo(edl.cuts.find(({ name }) => name === "silence")?.in ?? 0, 5);
  await kiosk.presents("silence");
  await kiosk.seconds(1);
  await kiosk.seconds(181);
  /** Whether anything above −40 dB of full scale was heard. */
  const heard = () =>
    page.evaluate(async () => (await window.tap)?.blocks.some(({ left }) => left.some((at) => at > 0.01)));
  await startRecording(page);
  expect(await heard()).toBe(false);
  await kiosk.seconds(601);
  await kiosk.is("warning");
  await expect(page.locator(".warning-count")).toBeVisible();
  await expect.poll(heard).toBe(true);
  expect(await page.evaluate(() => (window as unknown as { felt: unknown[] }).felt.length)).toBe(1);
  // Until its last tone is over.
  await recorded(page, 1);
  await kiosk.seconds(121);
  await kiosk.is("attract");
  await kiosk.seconds(30);
  await startRecording(page);
  await kiosk.frames(30);
  expect(await heard()).toBe(false);
});
