import { FRAMES_PER_SCREEN, type Shot } from "@/media/edl";
import { film } from "@/media/film";
import { SCENE_TABLE, STEM_TABLE } from "@/media/stems";

/** The loudness in LUFS at which a shot begins, null for silence; the mixer's crossing is not a beginning. */
function loudnessOf({ scene, hearing }: Shot): number | null {
  if (scene === null) return null;
  const { world, inside } = SCENE_TABLE[scene];
  const stem = hearing[0] > 0 ? (inside ?? world) : world;
  return stem === null ? null : STEM_TABLE[stem].lufs;
}

/** This documentary's own shots in their order. */
const SHOTS = film.cuts.map(({ shot }) => [shot.length / FRAMES_PER_SCREEN, loudnessOf(shot)] as const);

/** Metres of rail for one screen of film. */
const METRES = 0.4;

/** Loud, middling, faint. */
export type Level = 0 | 1 | 2;

export interface Clip {
  /** Metres along the rail. */
  readonly from: number;
  readonly to: number;
  readonly level: Level;
}

const levelOf = (lufs: number): Level => (lufs > -27 ? 0 : lufs > -31 ? 1 : 2);

/** A faint clip is cut short of its slot: what is buried starts late. */
const GAP: Readonly<Record<Level, number>> = { 0: 0.04, 1: 0.14, 2: 0.34 };

/**
 * What lies on one week's rail: each week carries on some shots further into
 * the film than the week before. Silence, and all that is far below the rest,
 * leaves the rail bare.
 */
export function clipsOf(week: number, length: number): Clip[] {
  const clips: Clip[] = [];
  let from = -0.11 * (week % 4);
  for (let i = week * 7; from < length; i++) {
    const [screens, lufs] = SHOTS[i % SHOTS.length] ?? [1, null];
    const to = from + screens * METRES;
    if (lufs !== null && lufs > -40) {
      const level = levelOf(lufs);
      clips.push({ from: Math.max(0, from + GAP[level]), to: Math.min(to, length), level });
    }
    from = to;
  }
  return clips.filter((clip) => clip.to - clip.from > 0.06);
}
