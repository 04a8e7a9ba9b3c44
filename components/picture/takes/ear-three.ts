import { kelvin } from "../light/kelvin";
import { sandPlate } from "../sculptures/sand-plate";
import { lopsided, PLATE_AT } from "../sets/plate";
import type { MakeTake, Vec3 } from "../take";

const LAMP: Vec3 = [0.5, 1.42, 2.3];

/** A sudden loss, in one ear: seen from above, one half of the plate keeps its figure. */
export const earThree: MakeTake = (stage) => {
  const plate = sandPlate(stage, {
    figure: () => lopsided(stage.tier),
    at: PLATE_AT,
    light: [LAMP[0], LAMP[1] - PLATE_AT[1], LAMP[2]],
    seed: 23,
    stray: 0.002,
    supply: (x, y) => Math.min(1, Math.max(0.02, 0.5 + 3.2 * (x * 0.94 - y * 0.34 + 0.03))),
  });
  stage.add(
    stage.chamber({ skip: ["pz", "py", "nx", "px", "nz"], albedo: 0x2e2c2a }),
    stage.net(),
    plate.object,
  );
  stage.spot({
    at: LAMP,
    to: PLATE_AT,
    kelvin: 4300,
    candela: 230,
    angle: 0.17,
    penumbra: 0.9,
    near: 1.4,
    far: 4,
    bias: -0.0002,
  });
  stage.env([{ at: [0.3, 4, 2.6], width: 2.5, height: 0.4, color: kelvin(5200).multiplyScalar(0.8) }], {
    strips: 0.02,
  });
  stage.ambient(6500, 0.004);
  const lens = stage.lens({
    wide: { at: [-0.21, 2.25, 0.03], to: [-0.21, 0.95, 0], fov: 31, roll: 8 },
    tall: { at: [0, 2.4, 0.0], to: [0, 0.95, -0.16], fov: 45, roll: 8 },
    move: (t) => ({ roll: 4 * t }),
  });
  return stage.take({
    lens,
    render(t) {
      plate.gather(0.8 + 0.2 * t);
    },
  });
};
