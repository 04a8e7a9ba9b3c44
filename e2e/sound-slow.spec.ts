import { beginWithSound } from "./begin";
import { installCensus } from "./census";
import { expect, type Film, test, withoutPicture } from "./film";
import { installLine, type Line } from "./line";

test.use({ viewport: { width: 480, height: 320 } });

/** Frames of reading between two looks: two seconds. */
const STEP = 48;

/** What the line has delivered is decoded, whatever this machine takes for it. */
async function decoded({ page }: Film) {
  await page.waitForFunction(
    () =>
      new Promise<boolean>((tell) => {
        let quiet = 0;
        const look = () => {
          quiet = window.decoding?.length === 0 ? quiet + 1 : 0;
          if (quiet >= 4) tell(true);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Every shot that was presented while its scene was late, from now on. */
async function watchForLate({ page }: Film) {
  return page.evaluateHandle(() => {
    const html = document.documentElement;
    const late: string[] = [];
    new MutationObserver(() => {
      if (html.dataset.scene === "late") late.push(html.dataset.shot ?? "");
    }).observe(html, { attributeFilter: ["data-scene", "data-shot"] });
    return late;
  });
}

/** Reads from one frame to another, and stops at every cut on the way, on its first frame. */
async function read(film: Film, line: Line, from: number, to: number) {
  const way = Math.sign(to - from);
  const cuts = film.edl.cuts.map(({ in: at }) => (way > 0 ? at : at - 1));
  for (let at = from; at !== to; ) {
    const stop = cuts
      .filter((cut) => (cut - at) * way > 0)
      .reduce((next, cut) => ((next - cut) * way > 0 ? cut : next), to);
    const next = way > 0 ? Math.min(at + STEP, stop, to) : Math.max(at - STEP, stop, to);
    await line.pass(Math.abs(next - at));
    await decoded(film);
    at = next;
    await film.scrollTo(at);
    const shot = film.edl.cuts.findLast((cut) => cut.in <= at)?.name ?? "";
    await film.presents(shot);
  }
}

test("on a slow line, at reading pace, no cut of the film is late for want of sound, there and back", async ({
  film,
}) => {
  test.setTimeout(20 * 60_000);
  const { page, edl } = film;
  await withoutPicture(page);
  await installCensus(page);
  const line = await installLine(page);
  await film.open();
  await beginWithSound(film);
  const start = edl.cuts[1]?.in ?? 0;
  await film.presents("street");
  // The first scene alone is late: nothing of it was fetched before it was asked for. It takes five seconds.
  const arrived = page.locator('html[data-scene="ready"]');
  for (let seconds = 0; seconds < 60 && (await arrived.count()) === 0; seconds++) {
    await line.pass(24);
    await film.frames(2);
    await decoded(film);
  }
  await arrived.waitFor({ state: "attached" });

  const late = await watchForLate(film);
  const end = (edl.cuts.at(-1)?.out ?? 0) - 1;
  await read(film, line, start, end);
  expect(await late.jsonValue(), "forwards").toEqual([]);
  expect(line.delivered, "the whole film came over the line").toBeGreaterThan(10e6);
  await read(film, line, end, start);
  expect(await late.jsonValue(), "backwards").toEqual([]);
});
