import { kelvin } from "../light/kelvin";
import { sandPlate } from "../sculptures/sand-plate";
import { cross, PLATE_AT } from "../sets/plate";
import type { MakeTake, Vec3 } from "../take";

const LAMP: Vec3 = [-2.4, 1.2, 0.1];

/** A severe loss: low over the plate, and a cross of very little sand. */
export const earFour: MakeTake = (stage) => {
  const plate = sandPlate(stage, {
    figure: () => cross(stage.tier),
    at: PLATE_AT,
    light: [LAMP[0], LAMP[1] - PLATE_AT[1], LAMP[2]],
    seed: 41,
    sand: 0.4,
    width: 0.011,
  });
  stage.add(stage.chamber({ skip: ["pz", "py"], albedo: 0x2e2c2a }), stage.net(), plate.object);
  stage.spot({
    at: LAMP,
    to: PLATE_AT,
    kelvin: 5200,
    candela: 105,
    angle: 0.2,
    penumbra: 0.9,
    near: 1,
    far: 5,
    bias: -0.0002,
  });
  stage.env([{ at: [-1.6, 1.0, -3.6], width: 2.2, height: 0.9, color: kelvin(6000).multiplyScalar(0.4) }], {
    strips: 0.01,
  });
  stage.ambient(6500, 0.003);
  const lens = stage.lens({
    wide: { at: [0.3, 1.085, 0.7], to: [0.04, 0.95, 0.05], fov: 27, shift: [-0.17, 0.02] },
    tall: { at: [0.3, 1.12, 0.72], to: [0.08, 0.95, 0.05], fov: 46, shift: [0, -0.12] },
    move: (t) => ({ at: [0, 0, 0.1 * t] }),
  });
  return stage.take({
    lens,
    grade: { dof: { focus: 0.6, aperture: 12, max: 9 } },
    render: () => plate.gather(1),
  });
};
