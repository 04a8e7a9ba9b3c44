import { kelvin } from "../light/kelvin";
import { merch } from "../sculptures/merch";
import { WORK_LAMP, WORK_LIGHT, workLamp } from "../sculptures/work-lamp";
import type { MakeTake } from "../take";

/** The merchandise table seen wide, under one work lamp that hangs over it. */
export const merchTable: MakeTake = (stage) => {
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x36332f }), stage.net(), merch(stage), workLamp(stage));
  const key = stage.spot({
    at: [WORK_LAMP[0], WORK_LAMP[1] + 0.02, WORK_LAMP[2]],
    to: [WORK_LAMP[0], 0, WORK_LAMP[2] - 0.25],
    kelvin: 3100,
    balance: 4400,
    candela: 30,
    angle: 1.0,
    penumbra: 0.5,
    radius: 3,
    near: 0.1,
    far: 6,
  });
  stage.spot({
    at: [0.6, 3.6, -1.6],
    to: [0.4, 1.2, -4.2],
    kelvin: 3600,
    balance: 4400,
    candela: 20,
    angle: 0.8,
    penumbra: 0.9,
    shadow: 0,
  });
  stage.env(
    [
      { at: [0.2, 3, 0.1], width: 0.7, disk: true, color: WORK_LIGHT.clone().multiplyScalar(22) },
      { at: [-4, 1.2, 3], width: 0.5, height: 3, color: kelvin(7000).multiplyScalar(0.4) },
    ],
    { strips: 0.03, intensity: 0.8 },
  );
  stage.ambient(5600, 0.01);
  const lens = stage.lens({
    wide: { at: [-0.55, 1.16, 3.3], to: [-0.36, 0.9, 0], fov: 33 },
    tall: { at: [-0.3, 1.5, 3.7], to: [0.0, 1.45, 0], fov: 52 },
    move: (t) => ({ at: [0.06 * t, 0, -0.12 * t] }),
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1.2,
      contrast: 1.22,
      halation: 0.035,
      dof: { focus: 3.0, aperture: 7, max: 6 },
      haze: { light: key, gain: 0.03, g: 0.4, steps: 48 },
    },
    render(_t, now) {
      key.intensity = 30 * (1 - 0.4 * now.hearing);
    },
  });
};
