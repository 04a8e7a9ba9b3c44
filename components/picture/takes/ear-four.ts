import { kelvin } from "../light/kelvin";
import { sandPlate } from "../sculptures/sand-plate";
import { cross, PLATE_AT } from "../sets/plate";
import type { MakeTake, Vec3 } from "../take";

const LAMP: Vec3 = [-2.1, 1.3, -1.5];

/** A severe loss: the plate from afar and a cross of very little sand. */
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
  stage.env([{ at: [-0.9, 0.6, -4], width: 1.2, height: 0.25, color: kelvin(5600).multiplyScalar(0.3) }], {
    strips: 0.01,
  });
  stage.ambient(6500, 0.003);
  const lens = stage.lens({
    wide: { at: [0.1, 1.72, 1.75], to: [0, 0.95, 0], fov: 25, shift: [-0.16, -0.04] },
    tall: { at: [0.1, 1.75, 1.9], to: [0, 0.95, 0], fov: 44, shift: [0, -0.1] },
    move: (t) => ({ at: [0, 0, 0.2 * t] }),
  });
  return stage.take({ lens, render: () => plate.gather(1) });
};
