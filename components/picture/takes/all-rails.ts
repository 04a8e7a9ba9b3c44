import { rails } from "../sculptures/rails";
import type { MakeTake } from "../take";

/** Twenty-three weeks, seen along them; the eye drifts towards the far ends. */
export const allRails: MakeTake = (stage) => {
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x35322f }), stage.net(), rails(stage, { gain: 0.3 }));
  stage.ambient(6500, 0.005);
  const lens = stage.lens({
    wide: { at: [0.1, 1.05, 4.6], to: [0.5, 1.75, -4.2], fov: 44 },
    tall: { at: [-0.1, 4.75, 5], to: [0.75, 3.3, -4.2], fov: 58 },
    move: (t) => ({ at: [0, 0, -0.5 * t], to: [0, 0, -0.5 * t] }),
  });
  return stage.take({ lens, grade: { halation: 0.035, bloom: 0.08, vignette: 0.5, contrast: 1.24 } });
};
