import { shutChamber } from "../sets/shut-chamber";
import type { MakeTake } from "../take";

/** The closed door, and a line of light under it. The camera draws near, no further than a breath. */
export const gate: MakeTake = (stage) => {
  shutChamber(stage, { spill: 7, luminance: 12 });
  const lens = stage.lens({
    wide: { at: [0, 0.62, 2.9], to: [0, 0.9, -4.2], fov: 27, shift: [0.17, 0] },
    tall: { at: [0, 0.62, 2.9], to: [0, 0.9, -4.2], fov: 44, shift: [0, -0.14] },
    move: (t) => ({ at: [0, 0, -0.45 * t] }),
  });
  return stage.take({ lens, grade: { exposure: 1.3, bloom: 0.08, halation: 0.03 } });
};
