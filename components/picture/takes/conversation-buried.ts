import { kelvin } from "../light/kelvin";
import { BETWEEN, twoMicrophones } from "../sets/two-microphones";
import type { MakeTake } from "../take";

const [X] = BETWEEN;

/** The same two, across the room and from the floor: one lamp behind them, two strokes of an edge, and shadows that come to the lens. */
export const conversationBuried: MakeTake = (stage) => {
  stage.add(
    stage.chamber({ skip: ["pz", "py"], albedo: 0x2e2c2a }),
    stage.net({ roughness: 0.5 }),
    twoMicrophones(stage, 0.46),
  );
  const key = stage.spot({
    at: [X - 1.1, 2.5, -3.2],
    to: [X, 0.9, 0],
    kelvin: 6600,
    candela: 150,
    angle: 0.24,
    penumbra: 0.9,
    near: 1,
    far: 9,
    bias: -0.0003,
  });
  stage.env(
    [
      { at: [-1.6, 1.6, -3.4], width: 0.8, height: 3, color: kelvin(6600).multiplyScalar(9) },
      { at: [2.4, 1.6, -3.2], width: 0.3, height: 3, color: kelvin(6600).multiplyScalar(3) },
    ],
    { strips: 0.004 },
  );
  stage.ambient(6500, 0.004);
  const lens = stage.lens({
    wide: { at: [0.7, 0.8, 3.1], to: [X, 1.13, 0], fov: 22, shift: [-0.13, 0] },
    tall: { at: [0.55, 0.62, 3.7], to: [X, 1.0, 0], fov: 36, shift: [0, -0.1] },
  });
  return stage.take({
    lens,
    grade: { exposure: 1.15, haze: { light: key, gain: 0.03, g: 0.6, steps: 40 } },
  });
};
