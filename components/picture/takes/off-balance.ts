import { kelvin } from "../light/kelvin";
import { merch } from "../sculptures/merch";
import { WORK_LAMP, WORK_LIGHT, workLamp } from "../sculptures/work-lamp";
import type { MakeTake } from "../take";

const [x, y, z] = WORK_LAMP;
const CANDELA = 44;

/** Along the table from its other end, into its lamp; the horizon slips by four degrees, and only the cord still hangs true. */
export const offBalance: MakeTake = (stage) => {
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x34312d }), stage.net(), merch(stage), workLamp(stage));
  const key = stage.spot({
    at: [x, y + 0.02, z],
    to: [x, 0, z - 0.1],
    color: WORK_LIGHT,
    candela: CANDELA,
    angle: 0.95,
    penumbra: 0.35,
    radius: 3,
    near: 0.1,
    far: 6,
  });
  // What the pool on the floor gives back to the cloth above it.
  stage.point({ at: [-1.1, 0.12, 0.95], color: WORK_LIGHT, candela: 0.9 });
  stage.env(
    [
      { at: [-2.4, 2.2, 0.3], width: 0.9, disk: true, color: WORK_LIGHT.clone().multiplyScalar(5) },
      { at: [-3, 1, -2.6], width: 0.3, height: 3, color: kelvin(7000).multiplyScalar(0.4) },
    ],
    { strips: 0.01, intensity: 0.7 },
  );
  stage.ambient(6500, 0.004);
  const lens = stage.lens({
    wide: { at: [1.55, 1.0, 1.75], to: [-0.15, 1.0, 0.1], fov: 50, shift: [-0.2, 0] },
    tall: { at: [1.5, 1.02, 1.3], to: [-0.05, 1.12, 0.1], fov: 76, shift: [-0.05, -0.19] },
    move: (t) => ({ roll: 4 * t, at: [-0.05 * t, 0, 0] }),
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1.1,
      contrast: 1.24,
      halation: 0.04,
      dof: { focus: 1.6, aperture: 7, max: 7 },
      haze: { light: key, gain: 0.035, g: 0.4, steps: 48 },
    },
    render(_t, now) {
      key.intensity = CANDELA * (1 - 0.3 * now.hearing);
    },
  });
};
