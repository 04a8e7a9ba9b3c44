import { kelvin } from "../light/kelvin";
import { SNARE, snareAndCymbal } from "../sculptures/snare-and-cymbal";
import type { MakeTake } from "../take";

/** A snare and a cymbal, white and hard; the wedges behind them take the rest. */
export const drumsLoud: MakeTake = (stage) => {
  stage.add(stage.chamber({ skip: ["pz", "py"], albedo: 0x45423e }), stage.net(), snareAndCymbal(stage));
  stage.spot({
    at: [-1.7, 2.7, 1.7],
    to: SNARE.at,
    kelvin: 4600,
    candela: 190,
    angle: 0.26,
    penumbra: 0.35,
    radius: 1.5,
    near: 1,
    far: 6,
  });
  stage.spot({
    at: [-1.8, 4.4, -0.8],
    to: [-1.1, 1.4, -4.2],
    kelvin: 4800,
    candela: 330,
    angle: 0.5,
    penumbra: 0.5,
    shadow: 0,
  });
  const white = kelvin(4700);
  stage.env([
    { at: [-2, 2.4, 2], width: 1.1, color: white.clone().multiplyScalar(12) },
    { at: [2.6, 1.2, 0.4], width: 0.4, height: 2.4, color: white.clone().multiplyScalar(2.4) },
    { at: [-0.2, 3.4, -0.4], width: 2.4, height: 0.3, color: white.clone().multiplyScalar(3) },
  ]);
  stage.ambient(5600, 0.01);
  const lens = stage.lens({
    wide: { at: [0.28, 1.14, 1.32], to: [-0.18, 0.77, 0], fov: 28, shift: [-0.13, 0] },
    tall: { at: [0.24, 1.2, 1.5], to: [-0.2, 0.78, 0], fov: 42, shift: [0, -0.12] },
  });
  return stage.take({ lens, grade: { exposure: 1.1, contrast: 1.26, saturation: 0.66 } });
};
