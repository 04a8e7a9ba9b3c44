import type { Cut } from "@/media/edl";
import type { SceneName } from "@/media/stems";

/** Where the playhead stands: the presented cut, and the position asked for, which a held gate may keep apart. */
export interface Place {
  readonly cut: Cut;
  /** In frames. */
  readonly at: number;
}

/** Frames beyond which a scene is not decoded, though there be room: half a minute at reading pace. */
const NEAR = 720;
/**
 * Frames by which another scene must be nearer than one that is held before it takes its place: who stands
 * half-way between two scenes would otherwise have them decoded in turn for as long as the hand trembles.
 */
const SLACK = 48;
/** Scenes ahead of the presented one, and behind it, whose delivered bytes are fetched. */
const AHEAD = 2;
const BEHIND = 1;

/** How many frames each scene of the film is away from a position; 0 within it. */
function distances(cuts: readonly Cut[], at: number): Map<SceneName, number> {
  const away = new Map<SceneName, number>();
  for (const { shot, in: from, out } of cuts) {
    if (shot.scene === null) continue;
    const frames = Math.max(from - at, at - out, 0);
    away.set(shot.scene, Math.min(frames, away.get(shot.scene) ?? Number.POSITIVE_INFINITY));
  }
  return away;
}

export interface Room {
  /** Bytes that scenes take together. */
  weigh(scenes: readonly SceneName[]): number;
  /** Bytes there is room for. */
  readonly most: number;
}

/**
 * The scenes to hold decoded, in the order in which they are needed: the presented one, whatever it weighs,
 * the one at the position asked for, then the nearest, in either direction, for as long as there is room.
 * None is passed over for a lighter one farther off.
 * @param held what the last window held: it stays while it is about as near
 */
export function reach(
  cuts: readonly Cut[],
  { cut, at }: Place,
  { weigh, most }: Room,
  held: readonly SceneName[],
): readonly SceneName[] {
  const { scene: presented } = cut.shot;
  const away = distances(cuts, at);
  const rank = (scene: SceneName): number => {
    const frames = away.get(scene) ?? Number.POSITIVE_INFINITY;
    if (scene === presented) return Number.NEGATIVE_INFINITY;
    return frames > 0 && held.includes(scene) ? Math.max(frames - SLACK, 0) : frames - 1;
  };
  const order = [...away.keys()].sort((a, b) => rank(a) - rank(b));
  const near: SceneName[] = [];
  for (const scene of order) {
    if (scene !== presented && (rank(scene) > NEAR || weigh([...near, scene]) > most)) break;
    near.push(scene);
  }
  return near;
}

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
 * The scenes to have as they were delivered, so that no decoding waits for the network: the presented one, the
 * next, the one behind (a cut back is as good as a cut), the one after the next.
 */
export function ahead(cuts: readonly Cut[], index: number): readonly SceneName[] {
  const [next, ...later] = beside(cuts, index, 1, AHEAD);
  const order = [cuts[index]?.shot.scene, next, ...beside(cuts, index, -1, BEHIND), ...later];
  return [...new Set(order.filter((scene): scene is SceneName => scene != null))];
}
