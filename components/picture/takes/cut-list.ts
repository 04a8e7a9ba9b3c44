import { EDGES_GRADE, fourShots } from "../sets/two-edges";
import type { MakeTake } from "../take";

/** The wall itself is a cut list, seen along it from a step away: four shots of light, and where two meet the relief bends the cut and does not soften it. */
export const cutList: MakeTake = (stage) => {
  fourShots(stage);
  const lens = stage.lens({
    wide: { at: [2.55, 1.55, -2.15], to: [0.75, 2.3, -4.2], fov: 46, shift: [0.1, 0] },
    tall: { at: [2.3, 1.2, -1.7], to: [0.75, 2.1, -4.2], fov: 62, shift: [0, -0.14] },
    move: (t) => ({ at: [-0.25 * t, 0, 0] }),
  });
  return stage.take({ lens, grade: { ...EDGES_GRADE, exposure: 0.9 } });
};
