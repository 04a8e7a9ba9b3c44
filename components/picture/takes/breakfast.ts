import { dawnLight, kitchenette } from "../sculptures/kitchenette";
import type { MakeTake } from "../take";

/** Dawn through a small round-cornered window onto a worktop: blender, mug, kettle, and the shadows that they send towards us. */
export const breakfast: MakeTake = (stage) => {
  const { group, coffee } = kitchenette(stage);
  coffee.ripple(0, 0);
  stage.add(stage.chamber({ skip: ["pz", "nz"], albedo: 0x3a3733 }), stage.net(), group);
  const key = dawnLight(stage, 420);
  stage.spot({
    at: [0, 1.6, -1.1],
    to: [0.05, 0.9, 0.5],
    kelvin: 5000,
    balance: 5000,
    candela: 0.8,
    angle: 1.1,
    penumbra: 1,
    shadow: 0,
  });
  stage.spot({
    at: [0, 0.96, 0.35],
    to: [0, 1.5, -0.6],
    kelvin: 4300,
    balance: 5000,
    candela: 0.45,
    angle: 1,
    penumbra: 1,
    shadow: 0,
  });
  const lens = stage.lens({
    wide: { at: [-0.5, 1.3, 1.7], to: [-0.26, 1.15, -0.5], fov: 31 },
    tall: { at: [-0.05, 1.42, 2.2], to: [0.0, 1.42, -0.5], fov: 48 },
    move: (t) => ({ at: [0.03 * t, 0, -0.1 * t] }),
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1,
      saturation: 0.75,
      contrast: 1.2,
      halation: 0.03,
      bloom: 0.08,
      dof: { focus: 2.2, aperture: 6, max: 6 },
      haze: { light: key, gain: 0.045, g: 0.6, steps: 56, max: 5 },
    },
  });
};
