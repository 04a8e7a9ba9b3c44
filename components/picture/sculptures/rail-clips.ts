import { FRAMES_PER_SCREEN, type Shot } from "@/media/edl";
import { film } from "@/media/film";
import { SCENE_TABLE, STEM_TABLE } from "@/media/stems";

/** Loudness in LUFS of what is heard at a shot's beginning; null for silence. Between WORLD and INSIDE it is the nearer one's, and a body is counted where it is heard from inside. */
export function loudnessOf({ scene, hearing }: Shot): number | null {
  if (scene === null) return null;
  const { world, inside, layers = [] } = SCENE_TABLE[scene];
  const within = hearing[0] >= 0.5;
  const stem = within ? (inside ?? world) : world;
  const body = layers.flatMap((layer) => (within && layer.kind === "stem" ? [layer.stem] : []));
  const sounding = stem === null ? body : [stem, ...body];
  if (sounding.length === 0) return null;
  return 10 * Math.log10(sounding.reduce((sum, name) => sum + 10 ** (STEM_TABLE[name].lufs / 10), 0));
}

/** Metres of rail for one screen of film. */
export const METRES = 0.4;

/** The loudest that lies on the rails, LUFS, which is of full strength. */
const FULL = -20;

/** How bright a clip is against the loudest, 0 to 1: the power of its light as the power of its sound. */
export const strengthOf = (lufs: number): number => 10 ** ((lufs - FULL) / 10);

export interface Clip {
  /** Metres along the rail. */
  readonly from: number;
  readonly to: number;
  /** 0 to 1, see {@link strengthOf}. */
  readonly strength: number;
  readonly shot: string;
}

/** Bare rail between two clips, metres, taken from the end of the earlier one: the cut. */
export const CUT = 0.06;

/** Shots by which each week is further into the film than the week before. */
const STRIDE = 7;

/**
 * What lies on one week's rail: this documentary's own shots in their order, each as long as it is and as bright
 * as it is loud, from where that week has got to. Silence leaves the rail bare.
 */
export function clipsOf(week: number, length: number): Clip[] {
  const clips: Clip[] = [];
  let from = -0.11 * (week % 4);
  for (let i = week * STRIDE; from < length - 0.06; i++) {
    const cut = film.cuts[i % film.cuts.length];
    if (!cut) break;
    const to = from + (cut.shot.length / FRAMES_PER_SCREEN) * METRES;
    const lufs = loudnessOf(cut.shot);
    if (lufs !== null && to > 0.06)
      clips.push({
        from: Math.max(0, from),
        to: Math.min(to - CUT, length),
        strength: strengthOf(lufs),
        shot: cut.shot.name,
      });
    from = to;
  }
  return clips;
}
