import { dawnLight, kitchenette, MUG_AT } from "../sculptures/kitchenette";
import type { MakeTake } from "../take";

/** Over the mug's rim: the window lies in the coffee, and what is not heard shakes it. */
export const worktop: MakeTake = (stage) => {
  const { group, coffee } = kitchenette(stage, {
    blender: [MUG_AT[0] - 0.33, MUG_AT[1], -0.5],
    kettle: [0.95, MUG_AT[1], -0.4],
  });
  stage.add(stage.chamber({ skip: ["pz", "nz"], albedo: 0x34312d }), group);
  const key = dawnLight(stage, 110);
  const [x, y, z] = MUG_AT;
  stage.spot({
    at: [x - 0.3, y + 0.16, z + 0.5],
    to: [x, y + 0.04, z],
    kelvin: 4600,
    balance: 5000,
    candela: 0.05,
    angle: 0.7,
    penumbra: 1,
    shadow: 0,
  });
  const lens = stage.lens({
    wide: { at: [x - 0.03, y + 0.175, z + 0.26], to: [x + 0.034, y + 0.085, z - 0.02], fov: 21 },
    tall: { at: [x - 0.06, y + 0.2, z + 0.3], to: [x + 0.01, y + 0.09, z - 0.02], fov: 34 },
    near: 0.02,
    move: (t) => ({ at: [0, -0.012 * t, -0.012 * t] }),
  });
  return stage.take({
    lens,
    follows: ["seconds"],
    grade: {
      exposure: 1,
      saturation: 0.75,
      contrast: 1.24,
      halation: 0.03,
      dof: { focus: 0.33, aperture: 7, max: 14 },
      haze: { light: key, gain: 0.006, g: 0.6, steps: 40, max: 3 },
    },
    render: (_t, now) => coffee.ripple(now.seconds, 0.00042 * (0.35 + 0.65 * now.hearing)),
  });
};
