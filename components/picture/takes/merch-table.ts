import { kelvin } from "../light/kelvin";
import { merch } from "../sculptures/merch";
import { WORK_LAMP, WORK_LIGHT, workLamp } from "../sculptures/work-lamp";
import type { MakeTake } from "../take";

const CANDELA = 56;

/** The merchandise table from its corner, low: one work lamp over it, and what lies in its light; the rest is outlines. */
export const merchTable: MakeTake = (stage) => {
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x36332f }), stage.net(), merch(stage), workLamp(stage));
  const key = stage.spot({
    at: [WORK_LAMP[0], WORK_LAMP[1] + 0.02, WORK_LAMP[2]],
    to: [WORK_LAMP[0], 0, WORK_LAMP[2] - 0.25],
    kelvin: 3100,
    balance: 4400,
    candela: CANDELA,
    angle: 0.76,
    penumbra: 0.45,
    radius: 3,
    near: 0.1,
    far: 6,
    // It grazes the shirt.
    bias: -0.002,
  });
  stage.env(
    [
      { at: [0.2, 3, 0.1], width: 0.7, disk: true, color: WORK_LIGHT.clone().multiplyScalar(22) },
      { at: [-4, 1.2, 3], width: 0.5, height: 3, color: kelvin(7000).multiplyScalar(0.4) },
    ],
    { strips: 0.012, intensity: 0.7 },
  );
  stage.ambient(5600, 0.003);
  const lens = stage.lens({
    wide: { at: [-1.75, 0.98, 2.5], to: [0.05, 1.12, 0], fov: 36, shift: [0.13, 0] },
    tall: { at: [-1.7, 1.05, 2.9], to: [0.1, 1.3, 0], fov: 56, shift: [0.02, -0.06] },
    move: (t) => ({ at: [0.06 * t, 0, -0.12 * t] }),
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1.2,
      contrast: 1.22,
      halation: 0.035,
      dof: { focus: 3.0, aperture: 7, max: 6 },
      haze: { light: key, gain: 0.05, g: 0.4, steps: 48 },
    },
    render(_t, now) {
      key.intensity = CANDELA * (1 - 0.4 * now.hearing);
    },
  });
};
