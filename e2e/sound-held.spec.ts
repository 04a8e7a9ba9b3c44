import { beginWithSound, listen, rest } from "./begin";
import { type Census, census, censusAfterCollection, installCensus } from "./census";
import { expect, test, withoutPicture } from "./film";
import { hears } from "./hears";
import { serveTones } from "./tones";
import { scrollWildly } from "./wild";

test.use({ viewport: { width: 480, height: 320 }, bypassCSP: true });

/** `npm run bench` scrolls for longer. */
const JUMPS = Number(process.env.JUMPS ?? 300);
const MOST = 120e6;

test("wild scrolling leaks nothing, and never holds more than 120 MB decoded", async ({ film }) => {
  test.setTimeout(20 * 60_000);
  const { page } = film;
  await withoutPicture(page);
  await installCensus(page);
  await film.open();
  await beginWithSound(film);
  await rest(film, "turned-monitor");
  await rest(film, "the-ring");
  const before = await censusAfterCollection(page);
  expect(before.sources, "a pair each of two scenes, and the ringing").toBeGreaterThan(4);

  let highest = 0;
  const faults: Census[] = [];
  await scrollWildly(film, JUMPS, 7, async () => {
    const now = await census(page);
    highest = Math.max(highest, now.bytes);
    if (now.bytes > MOST) faults.push(now);
  });
  expect(faults).toEqual([]);
  expect(highest, "it was scenes that were counted").toBeGreaterThan(40e6);

  await rest(film, "turned-monitor");
  await rest(film, "the-ring");
  await expect.poll(() => censusAfterCollection(page), { timeout: 20_000 }).toEqual(before);
});

test("a fast scroll across ten scenes leaves exactly one sounding", async ({ film }) => {
  const { page, edl } = film;
  await serveTones(page);
  await listen(film);
  const [from, to] = ["street", "full-light"].map((shot) => edl.cuts.find(({ name }) => name === shot));
  const steps = 40;
  for (let step = 1; step <= steps; step++) {
    await film.scrollTo((from?.in ?? 0) + (((to?.in ?? 0) - (from?.in ?? 0)) * step) / steps, 2);
    await film.frames(2);
  }
  await film.presents("full-light");
  await hears(page, ["gig-world"]);
});
