import { kelvin } from "../light/kelvin";
import { merch } from "../sculptures/merch";
import type { MakeTake } from "../take";

/** Along the table from its other end, at the height of what lies on it; the horizon slips by four degrees. */
export const offBalance: MakeTake = (stage) => {
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x34312d }), stage.net(), merch(stage));
  const key = stage.spot({
    at: [2.6, 2.3, -1.7],
    to: [0, 0.8, 0],
    kelvin: 4300,
    candela: 120,
    angle: 0.4,
    penumbra: 0.7,
    near: 0.5,
    far: 8,
  });
  stage.spot({
    at: [-1.6, 1.9, 1.4],
    to: [0, 0.7, 0.1],
    kelvin: 5200,
    candela: 16,
    angle: 0.6,
    penumbra: 1,
    shadow: 0,
  });
  stage.spot({
    at: [1.5, 3.2, -0.4],
    to: [3, 1.4, -0.6],
    kelvin: 4600,
    candela: 30,
    angle: 0.9,
    penumbra: 0.9,
    shadow: 0,
  });
  stage.env(
    [
      { at: [3, 1.4, -2.2], width: 0.8, color: kelvin(4300).multiplyScalar(4) },
      { at: [-3, 1, -2.6], width: 0.3, height: 3, color: kelvin(7000).multiplyScalar(0.6) },
    ],
    { strips: 0.02, intensity: 0.7 },
  );
  stage.ambient(6500, 0.008);
  const lens = stage.lens({
    wide: { at: [-1.75, 1.1, 0.55], to: [0.05, 0.82, 0.18], fov: 33 },
    tall: { at: [-1.6, 1.08, 0.42], to: [0.1, 0.98, -0.02], fov: 52 },
    move: (t) => ({ roll: 4 * t, at: [0.05 * t, 0, 0] }),
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1.05,
      contrast: 1.24,
      dof: { focus: 1.45, aperture: 6, max: 7 },
      haze: { light: key, gain: 0.006, g: 0.5, steps: 40 },
    },
    render(_t, now) {
      key.intensity = 120 * (1 - 0.3 * now.hearing);
    },
  });
};
