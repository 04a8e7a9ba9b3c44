import { kelvin } from "../light/kelvin";
import { sandPlate } from "../sculptures/sand-plate";
import { PLATE_AT, trefoil } from "../sets/plate";
import type { MakeTake, Vec3 } from "../take";

const LAMP: Vec3 = [-1.45, 1.36, -1.75];

/** A steep loss: fewer lines, and the eye down among the heaps, against a cold light. */
export const earTwo: MakeTake = (stage) => {
  const plate = sandPlate(stage, {
    figure: () => trefoil(stage.tier),
    at: PLATE_AT,
    light: [LAMP[0], LAMP[1] - PLATE_AT[1], LAMP[2]],
    seed: 11,
    width: 0.013,
  });
  stage.add(stage.chamber({ skip: ["pz", "py", "nx", "px"], albedo: 0x2e2c2a }), plate.object);
  stage.spot({
    at: LAMP,
    to: PLATE_AT,
    kelvin: 6600,
    candela: 90,
    angle: 0.2,
    penumbra: 0.95,
    near: 1.4,
    far: 4,
    bias: -0.0002,
  });
  stage.env([{ at: [-1.2, 1.1, -3.6], width: 1.8, height: 0.5, color: kelvin(6800).multiplyScalar(0.35) }], {
    strips: 0.02,
  });
  stage.ambient(6500, 0.005);
  const lens = stage.lens({
    wide: { at: [0.05, 1.2, 0.66], to: [-0.02, 0.95, -0.06], fov: 31, shift: [-0.2, 0] },
    tall: { at: [0.05, 1.24, 0.7], to: [-0.02, 0.96, -0.06], fov: 50, shift: [0, -0.12] },
    move: (t) => ({ at: [0.05 * t, 0, -0.03 * t] }),
  });
  return stage.take({
    lens,
    grade: { dof: { focus: 0.66, aperture: 12, max: 9 } },
    render(t) {
      plate.gather(0.7 + 0.3 * t);
    },
  });
};
