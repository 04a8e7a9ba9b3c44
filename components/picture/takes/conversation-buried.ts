import { kelvin } from "../light/kelvin";
import { BETWEEN, twoMicrophones } from "../sets/two-microphones";
import type { MakeTake } from "../take";

const [X] = BETWEEN;

/** The same two from behind and below, apart: black heads before one cold lamp's air, each with a stroke of its edge. */
export const conversationBuried: MakeTake = (stage) => {
  stage.add(
    stage.chamber({ skip: ["pz", "py"], albedo: 0x2e2c2a }),
    stage.net({ roughness: 0.5 }),
    twoMicrophones(stage, 0.46),
  );
  const key = stage.spot({
    at: [X - 0.12, 2.0, -2.6],
    to: [X, 1.3, 0],
    kelvin: 6600,
    candela: 120,
    angle: 0.26,
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
  // Tier draft has no haze for the heads to be dark against: the wall stands in for it.
  stage.ambient(6500, stage.tier === "draft" ? 0.6 : 0.004);
  const lens = stage.lens({
    wide: { at: [0.26, 1.24, 1.5], to: [X, 1.45, 0], fov: 27, shift: [-0.16, 0] },
    tall: { at: [0.2, 1.2, 1.75], to: [X, 1.4, 0], fov: 54, shift: [0, -0.12] },
  });
  return stage.take({
    lens,
    grade: { exposure: 1.15, haze: { light: key, gain: 0.03, g: 0.6, steps: 40 } },
  });
};
