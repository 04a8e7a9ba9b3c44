import type { Film } from "./film";

/**
 * Scrolls as nobody would: leaps, runs forwards and backwards, links into the middle. Every step of it comes from
 * the seed.
 * @param seen is told after every jump
 */
export async function scrollWildly(
  film: Film,
  jumps: number,
  seed: number,
  seen: () => Promise<void>,
): Promise<void> {
  const { edl, page } = film;
  const length = edl.cuts.at(-1)?.out ?? 0;
  let state = seed;
  const random = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  let at = 0;
  for (let jump = 0; jump < jumps; jump++) {
    const kind = random();
    if (kind < 0.1) {
      const chapter = edl.chapters[Math.floor(random() * edl.chapters.length)];
      at = chapter?.in ?? 0;
      await page.evaluate((slug) => {
        location.hash = `#${slug}`;
      }, chapter?.slug ?? "");
    } else {
      at = kind < 0.4 ? random() * length : Math.min(Math.max(at + (random() - 0.5) * 1500, 0), length);
      await film.scrollTo(at);
    }
    await film.frames(1 + Math.floor(random() * 12));
    await seen();
  }
}
