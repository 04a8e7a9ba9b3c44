import { Color, type MeshBasicMaterial } from "three";
import { dawnLight, kitchenette, WORKTOP } from "../sculptures/kitchenette";
import type { MakeTake } from "../take";

/** From the other side: kettle and mug against a window that is out of focus, and goes darker with the hearing. */
export const fromWithin: MakeTake = (stage) => {
  const { group, coffee, sky } = kitchenette(stage, {
    kettle: [-0.02, WORKTOP, -0.17],
    kettleTurn: -0.25,
    mug: [0.19, WORKTOP, -0.06],
    mugTurn: 0.2,
    blender: [-0.75, WORKTOP, -0.42],
  });
  coffee.ripple(0, 0);
  stage.add(stage.chamber({ skip: ["pz", "nz"], albedo: 0x34312d }), group);
  const key = dawnLight(stage, 120, [1.6, 2, -3.4]);
  const lens = stage.lens({
    wide: { at: [0.5, 1.0, 0.74], to: [0.26, 1.08, -0.5], fov: 31 },
    tall: { at: [0.34, 1.0, 0.9], to: [0.04, 1.32, -0.5], fov: 52 },
    near: 0.03,
    move: (t) => ({ at: [-0.03 * t, -0.01 * t, 0.03 * t] }),
  });
  const pane = sky.material as MeshBasicMaterial;
  const bright = new Color(1, 1, 1);
  return stage.take({
    lens,
    grade: {
      exposure: 1,
      saturation: 0.75,
      contrast: 1.22,
      halation: 0.04,
      bloom: 0.09,
      dof: { focus: 1.0, aperture: 36, max: 34 },
      haze: { light: key, gain: 0.012, g: 0.6, steps: 48, max: 4 },
    },
    render(_t, now) {
      const left = 1 - 0.72 * now.hearing;
      key.intensity = 120 * left;
      pane.color.copy(bright).multiplyScalar(left);
    },
  });
};
