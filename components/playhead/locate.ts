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

/** Where one may step from a place in the film. */
export type Beside = "next-shot" | "previous-shot" | "next-chapter" | "previous-chapter";

/**
 * Where a step leads, in frames. It is taken from where the page stands, not from the shot that is presented: that
 * one may be held a while, and a press within the hold counts too. Before the first is its beginning; behind the
 * last there is nothing, and one stays.
 * @param at where the page stands, in frames
 */
export function beside(edl: Edl, at: number, step: Beside): number {
  const { index, chapter } = cutAt(edl, at);
  const way = step.startsWith("next") ? 1 : -1;
  const line = step.endsWith("shot") ? edl.cuts : edl.chapters;
  const here = line === edl.cuts ? index : edl.chapters.findIndex(({ slug }) => slug === chapter);
  return line[here + way]?.in ?? (way > 0 ? at : 0);
}
