import { railAt, rails, WARM_WEEK } from "../sculptures/rails";
import type { MakeTake } from "../take";

const { x, y } = railAt(WARM_WEEK);

/** The warm rail alone, so near that it blurs, running off into the dark. */
export const oneRail: MakeTake = (stage) => {
  stage.add(
    stage.chamber({ skip: ["pz"], albedo: 0x3a3733 }),
    stage.net(),
    rails(stage, { warmOnly: true, gain: 0.3 }),
  );
  stage.ambient(6500, 0.003);
  const lens = stage.lens({
    wide: { at: [x - 0.24, y + 0.15, 2.9], to: [x - 0.35, y - 0.1, -4.2], fov: 40, shift: [0.08, 0.1] },
    tall: { at: [x - 0.16, y + 0.22, 2.9], to: [x - 0.16, y - 0.1, -4.2], fov: 56, shift: [0, 0.06] },
    move: (t) => ({ at: [0, 0, -0.6 * t], to: [0, 0, -0.6 * t] }),
  });
  return stage.take({
    lens,
    grade: {
      dof: { focus: 2.2, aperture: 22, max: 12 },
      halation: 0.05,
      bloom: 0.09,
      contrast: 1.24,
      toe: 0.0002,
      saturation: 0.85,
    },
  });
};
