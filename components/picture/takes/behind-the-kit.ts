import { GIG_GRADE, gig } from "../sets/gig";
import type { MakeTake, Vec3 } from "../take";

const LAMP: Vec3 = [0.55, 2.3, 3.1];

/** Over the throne: the lamp is where the listeners would be, and the kit is all edges from this side too. */
export const behindTheKit: MakeTake = (stage) => {
  const key = gig(stage, { skip: ["nz"], lamp: LAMP, lensTo: [-0.4, 1.2, -3] });
  const lens = stage.lens({
    wide: { at: [-0.5, 1.5, -2.75], to: [0.05, 1.05, 1.6], fov: 33 },
    tall: { at: [-0.3, 1.55, -2.9], to: [0.12, 1.1, 1.4], fov: 52 },
    move: (t) => ({ at: [0.22 * t, 0, 0.12 * t] }),
  });
  return stage.take({
    lens,
    grade: { ...GIG_GRADE, haze: { light: key, gain: 0.0085, g: 0.72, steps: 56 } },
  });
};
