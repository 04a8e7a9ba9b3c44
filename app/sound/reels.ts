import type { Cut } from "@/media/edl";
import { film } from "@/media/film";
import type { SceneName } from "@/media/stems";
import { PROGRAMME } from "./programme";

export type Perspective = "world" | "inside";

/** Each scene as one shot, end to end, so that the film's own player plays them: from one to the next is a cut. */
export const REELS: readonly Cut[] = PROGRAMME.flatMap(({ items }) => items).map(
  ({ scene, shots: [first = film.cuts[0] as Cut] }, index): Cut => {
    const { name, length, place } = first.shot;
    // Cued: whoever presses Play hears it from its first sample.
    const shot = { name, length, place, scene, hearing: [0, 0], cued: true } as const;
    return { shot, chapter: first.chapter, index, in: index * length, out: (index + 1) * length };
  },
);

/** @throws RangeError for a scene that is not in the film */
export function reelOf(scene: SceneName): Cut {
  const reel = REELS.find(({ shot }) => shot.scene === scene);
  if (!reel) throw new RangeError(`The scene "${scene}" is not in the film.`);
  return reel;
}
