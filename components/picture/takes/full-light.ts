import { GIG_GRADE, gig } from "../sets/gig";
import type { MakeTake } from "../take";

/** All rim, and the lamp itself in the frame. The camera sinks towards the floor, and the lamp comes down on the cymbals. */
export const fullLight: MakeTake = (stage) => {
  const key = gig(stage);
  const lens = stage.lens({
    wide: { at: [-0.5, 0.52, 4.45], to: [0, 0.97, -0.3], fov: 25, shift: [0.06, 0] },
    tall: { at: [-0.3, 0.52, 4.6], to: [0.08, 1.0, -0.3], fov: 47, shift: [0, -0.12] },
    move: (t) => ({ at: [0, -0.24 * t, 0.1 * t] }),
  });
  return stage.take({
    lens,
    grade: { ...GIG_GRADE, haze: { light: key, gain: 0.0085, g: 0.72, steps: 56 } },
  });
};
