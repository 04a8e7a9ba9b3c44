import { EDGES_GRADE, twoEdges } from "../sets/two-edges";
import type { MakeTake } from "../take";

/** The same two edges from the floor and off the axis: out here the seam follows the relief, and is still a cut. */
export const cutList: MakeTake = (stage) => {
  twoEdges(stage);
  const lens = stage.lens({
    wide: { at: [2.1, 0.5, 3.6], to: [-0.35, 2.35, -4.2], fov: 35, shift: [0.09, 0] },
    tall: { at: [1.5, 0.5, 4], to: [-0.1, 2.2, -4.2], fov: 52, shift: [0, -0.14] },
    move: (t) => ({ at: [-0.4 * t, 0, 0] }),
  });
  return stage.take({ lens, grade: EDGES_GRADE });
};
