import { kelvin } from "../light/kelvin";
import { BETWEEN, twoMicrophones } from "../sets/two-microphones";
import type { MakeTake } from "../take";

/** Two microphones face to face, hard and white, the wall behind them lit. */
export const conversationLoud: MakeTake = (stage) => {
  stage.add(stage.chamber({ skip: ["pz", "py", "ny"], albedo: 0x45423e }), twoMicrophones(stage));
  stage.spot({
    at: [-1.3, 2.5, 2.3],
    to: BETWEEN,
    kelvin: 5400,
    balance: 5000,
    candela: 230,
    angle: 0.16,
    penumbra: 0.3,
    radius: 1.5,
    near: 1.5,
    far: 6,
  });
  stage.spot({
    at: [-2.2, 4.6, -0.6],
    to: [-1.5, 1.9, -4.2],
    kelvin: 5400,
    balance: 5000,
    candela: 380,
    angle: 0.52,
    penumbra: 0.5,
    shadow: 0,
  });
  stage.env([
    { at: [-1.6, 2.2, 2.4], width: 0.9, color: kelvin(5400, 5000).multiplyScalar(14) },
    { at: [2.6, 1.6, -0.8], width: 0.3, height: 2.4, color: kelvin(5400, 5000).multiplyScalar(3) },
    { at: [-2.6, 1.6, -0.8], width: 0.3, height: 2.4, color: kelvin(5400, 5000).multiplyScalar(4) },
  ]);
  stage.ambient(6000, 0.01);
  const lens = stage.lens({
    wide: { at: [0, 1.46, 1.25], to: [BETWEEN[0], 1.4, 0], fov: 27, shift: [-0.12, 0] },
    tall: { at: [-0.05, 1.46, 1.35], to: [BETWEEN[0], 1.4, 0], fov: 50, shift: [0, -0.12] },
  });
  return stage.take({ lens, grade: { exposure: 1.1, contrast: 1.26 } });
};
