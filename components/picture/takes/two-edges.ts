import { EDGES_GRADE, twoEdges as set } from "../sets/two-edges";
import type { MakeTake } from "../take";

/** Two hard edges of light that meet and never mix. Camera and projectors share the room's axis, so the seam stays straight. */
export const twoEdges: MakeTake = (stage) => {
  const lit = set(stage);
  const lens = stage.lens({
    wide: { at: [0, 1.35, 5], to: [0, 2.2, -4.2], fov: 29, shift: [0.14, 0] },
    tall: { at: [0, 1.35, 5], to: [0, 2.1, -4.2], fov: 44, shift: [0, -0.14] },
    move: (t) => ({ at: [0, 0, -0.35 * t] }),
  });
  return stage.take({ lens, grade: EDGES_GRADE, render: (_, now) => lit(now.edge) });
};
