import { type Cut, RATE } from "../edl";
import { SCENE_TABLE, type StemName } from "../stems";

/** Where the record side begins, in frames: one hour, as cutting rooms have it. */
export const RECORD_START = 3600 * RATE;

/** The two stems of a cut's scene; `null` where there is none. */
export function stemsOf({ shot: { scene } }: Cut): { world: StemName | null; inside: StemName | null } {
  if (scene === null) return { world: null, inside: null };
  const { world, inside } = SCENE_TABLE[scene];
  return { world, inside };
}
