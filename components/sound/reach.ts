import type { Cut } from "@/media/edl";
import type { SceneName } from "@/media/stems";

/** Scenes ahead of the playhead, and behind it, that are kept decoded: a pair of 30 s takes 23 MB. */
const AHEAD = 2;
const BEHIND = 1;

/** The next different scenes from a cut in one direction, nearest first. */
function beside(cuts: readonly Cut[], from: number, step: 1 | -1, count: number): SceneName[] {
  const found: SceneName[] = [];
  for (let index = from + step; index >= 0 && index < cuts.length && found.length < count; index += step) {
    const scene = cuts[index]?.shot.scene;
    if (scene && scene !== cuts[from]?.shot.scene && !found.includes(scene)) found.push(scene);
  }
  return found;
}

/**
 * The scenes to have decoded and running, silent but for the first, in the order in which they are needed:
 * the one that sounds, the next, the one behind (a cut back is as good as a cut), the one after the next.
 */
export function reach(cuts: readonly Cut[], index: number): readonly SceneName[] {
  const [next, ...later] = beside(cuts, index, 1, AHEAD);
  const order = [cuts[index]?.shot.scene, next, ...beside(cuts, index, -1, BEHIND), ...later];
  return [...new Set(order.filter((scene): scene is SceneName => scene != null))];
}
