import { kelvin } from "../light/kelvin";
import { BETWEEN, twoMicrophones } from "../sets/two-microphones";
import type { MakeTake } from "../take";

/** The same two, nearer and from a little below: the light is behind them now, and each is an edge to the other. */
export const conversationBuried: MakeTake = (stage) => {
  stage.add(stage.chamber({ skip: ["pz", "ny", "py"], albedo: 0x2e2c2a }), twoMicrophones(stage));
  for (const side of [-1, 1])
    stage.spot({
      at: [BETWEEN[0] + side * 0.7, 2.05, -0.95],
      to: BETWEEN,
      kelvin: 6600,
      candela: side < 0 ? 11 : 6,
      angle: 0.3,
      penumbra: 0.8,
      shadow: side < 0 ? 2048 : 0,
      near: 0.5,
      far: 3,
    });
  stage.env(
    [
      { at: [-0.1, 3.4, -1.6], width: 2.4, height: 0.3, color: kelvin(6600).multiplyScalar(4) },
      { at: [-2.6, 1.4, -1.4], width: 0.3, height: 2.4, color: kelvin(6600).multiplyScalar(2.2) },
      { at: [2.4, 1.4, -1.4], width: 0.3, height: 2.4, color: kelvin(6600).multiplyScalar(1.6) },
    ],
    { strips: 0.006 },
  );
  stage.ambient(6500, 0.012);
  const lens = stage.lens({
    wide: { at: [-0.16, 1.43, 0.7], to: [BETWEEN[0], 1.475, 0], fov: 27, shift: [-0.12, 0] },
    tall: { at: [-0.13, 1.42, 0.72], to: [BETWEEN[0], 1.475, 0], fov: 52, shift: [0, -0.12] },
  });
  return stage.take({ lens, grade: { exposure: 1.1, dof: { focus: 0.7, aperture: 5, max: 6 } } });
};
