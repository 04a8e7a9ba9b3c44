import { above, below, type Curve, filtered, through, times } from "../dsp/filter";
import { centred, fromDb, type Mono, type Stereo } from "../dsp/loop";

/** What a closed ear canal adds to one's own body, dB (occlusion effect, after Stenfelt and Reinfeldt 2007). */
export const occlusion: Curve = through([
  [60, 18],
  [125, 20],
  [250, 20],
  [500, 12],
  [1000, 4],
  [2000, 0],
]);

/** Bone and body: the occlusion's shape with its top at 0 dB, falling away above and below what flesh carries. */
export const boneCurve: Curve = times(occlusion, () => fromDb(-20), above(420, 9), below(28, 18));

/** The path around the ear: one signal for both ears, since the head is one. @param db its level against the air. */
export function throughBone(x: Stereo, db: number): Mono {
  const path = filtered(centred(x), boneCurve);
  const gain = fromDb(db);
  return path.map((v) => v * gain);
}
