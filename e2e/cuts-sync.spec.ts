import { beginWithSound, rest } from "./begin";
import { expect, type Film, test, withoutPicture } from "./film";
import { cross, listenToCuts } from "./told";

test.use({ viewport: { width: 640, height: 360 } });

/** The context says that its device adds so much, in seconds. */
async function sayLatency({ page }: Film, seconds: number) {
  await page.addInitScript((seconds) => {
    Object.defineProperty(AudioContext.prototype, "outputLatency", { get: () => seconds });
  }, seconds);
}

/** Cuts there and back, from WORLD of one scene to INSIDE of another, and tells how it was committed. */
async function cutBackAndForth(film: Film, times: number) {
  await withoutPicture(film.page);
  await listenToCuts(film.page);
  await film.open();
  await beginWithSound(film);
  await rest(film, "light-off");
  const cut = film.edl.cuts.findIndex(({ name }) => name === "the-meeting");
  const [before, after] = [film.edl.cuts[cut - 1], film.edl.cuts[cut]];
  if (!before || !after) throw new Error("There is no such cut.");
  const told: Awaited<ReturnType<typeof cross>>[] = [];
  for (let time = 0; time < times; time++) {
    await film.page.locator('html[data-scene="ready"]').waitFor({ state: "attached", timeout: 30_000 });
    const there = time % 2 === 0;
    told.push(await cross(film.page, after.in + (there ? 2 : -2), (there ? after : before).name, false));
  }
  return told;
}

test("a cut is scheduled for the ears first, and words wait for it by two frames at the most", async ({
  film,
}) => {
  await sayLatency(film, 0.03);
  for (const { scheduled, words, waited } of await cutBackAndForth(film, 8)) {
    expect(words).toBeGreaterThanOrEqual(scheduled);
    expect(waited).toBeLessThanOrEqual(2);
  }
  await expect(film.page.locator(".notice")).not.toContainText("ms late");
});

test("an output that is far too late is told once, with its figure, and nothing waits for it", async ({
  film,
}) => {
  await sayLatency(film, 0.25);
  for (const { waited } of await cutBackAndForth(film, 4)) expect(waited).toBe(0);
  const notice = film.page.locator(".notice");
  await expect(notice).toContainText(/about 2[78]0 ms late/);
  await notice.getByRole("button").click();
  await film.frames(10);
  await expect(notice).not.toContainText("ms late");
});
