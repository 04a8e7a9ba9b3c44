import type { Cut, Edl } from "@/media/edl";

/**
 * The cut presented at a position. At `cut.in` the incoming shot stands; any position before it, however
 * near, still shows the outgoing. Positions outside the film, and NaN, clamp to its first and last shots.
 */
export function cutAt(edl: Edl, at: number): Cut {
  const { cuts } = edl;
  let low = 0;
  let high = cuts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cuts[middle] as Cut).in <= at) low = middle;
    else high = middle - 1;
  }
  return cuts[low] as Cut;
}

/** How far into a cut a position lies, 0 to 1; positions outside it clamp to its nearer end. */
export function within(cut: Cut, at: number): number {
  const t = (at - cut.in) / (cut.out - cut.in);
  return t > 0 ? Math.min(t, 1) : 0;
}

/** The first cut of the shot or chapter of that name, if there is one. */
export function named(edl: Edl, name: string): Cut | undefined {
  return edl.cuts.find((cut) => cut.chapter === name) ?? edl.cuts.find((cut) => cut.shot.name === name);
}

/** The first frame of the next (+1) or previous (-1) chapter; the previous one's first shot is its own start. */
export function chapterBeside(edl: Edl, cut: Cut, step: 1 | -1): number {
  const index = edl.chapters.findIndex((reel) => reel.slug === cut.chapter);
  const to = Math.min(Math.max(index + step, 0), edl.chapters.length - 1);
  return edl.chapters[to]?.in ?? 0;
}
