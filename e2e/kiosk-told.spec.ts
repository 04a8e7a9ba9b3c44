import { begin, expect, type Kiosk, test } from "./kiosk";

/** A visitor comes and leaves while the launcher takes no record. */
async function visitUntold(kiosk: Kiosk) {
  await kiosk.enter();
  kiosk.launcher.takes = false;
  await begin(kiosk);
  await kiosk.page.getByRole("button", { name: "Leave the film" }).click();
  await kiosk.is("attract");
}

test("a visit that the launcher could not take is told again until it can", async ({ kiosk }) => {
  const { launcher } = kiosk;
  await visitUntold(kiosk);
  await kiosk.seconds(3);
  expect(launcher.visits).toEqual([]);
  launcher.takes = true;
  await kiosk.seconds(2);
  await expect.poll(() => launcher.visits.map(({ end }) => end)).toEqual(["left"]);
});

test("a page that is loaded anew tells of the visits that it had not told of, and of the one it interrupted", async ({
  kiosk,
}) => {
  const { page, launcher } = kiosk;
  await visitUntold(kiosk);
  await begin(kiosk);
  await page.reload();
  await kiosk.is("attract");
  launcher.takes = true;
  await expect
    .poll(async () => {
      await kiosk.seconds(2);
      return launcher.visits.map(({ end, begunBy, left }) => [end, begunBy, left]);
    })
    .toEqual([
      ["left", "touch", "what-is-left"],
      ["interrupted", "touch", "what-is-left"],
    ]);
  expect(new Set(launcher.visits.map(({ id }) => id)).size).toBe(2);
  await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});
