import type { Cut } from "@/media/edl";
import { film } from "@/media/film";
import { SCENE_TABLE, type SceneName, type StemName } from "@/media/stems";
import type { ChapterSlug } from "@/media/words";

/** A scene, and the shots in which it is heard. */
export interface Item {
  readonly scene: SceneName;
  readonly shots: readonly Cut[];
}

export interface Part {
  readonly chapter: ChapterSlug;
  readonly items: readonly Item[];
}

const heardIn = (scene: SceneName): Cut[] => film.cuts.filter(({ shot }) => shot.scene === scene);

/** Every scene once, in the film's order, under the chapter in which it is first heard. */
export const PROGRAMME: readonly Part[] = film.chapters
  .map(({ slug }) => {
    const scenes = film.cuts.flatMap(({ shot }) => shot.scene ?? []);
    const first = [...new Set(scenes)].filter((scene) => heardIn(scene)[0]?.chapter === slug);
    return { chapter: slug, items: first.map((scene) => ({ scene, shots: heardIn(scene) })) };
  })
  .filter(({ items }) => items.length > 0);

/** The stems of each perspective: INSIDE has also what sounds only there. */
export function stemsOf(scene: SceneName): { world: readonly StemName[]; inside: readonly StemName[] } {
  const { world, inside, layers = [] } = SCENE_TABLE[scene];
  const within = layers.flatMap((layer) => (layer.kind === "stem" ? [layer.stem] : []));
  return { world: world ? [world] : [], inside: inside ? [inside, ...within] : within };
}
