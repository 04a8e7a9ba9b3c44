import { kelvin } from "../light/kelvin";
import { SNARE, snareAndCymbal } from "../sculptures/snare-and-cymbal";
import type { MakeTake } from "../take";

/** Under the snare: its wires, close, and a cold edge of the cymbal over it. */
export const drumsBuried: MakeTake = (stage) => {
  stage.add(stage.chamber({ skip: ["pz", "ny", "nx"], albedo: 0x2e2c2a }), snareAndCymbal(stage));
  stage.spot({
    at: [1.0, 0.42, -1.7],
    to: [SNARE.at[0], 0.6, 0],
    kelvin: 6600,
    candela: 9,
    angle: 0.3,
    penumbra: 0.8,
    near: 0.6,
    far: 5,
  });
  stage.env([{ at: [1.2, 0.4, -1.9], width: 0.5, color: kelvin(6600).multiplyScalar(2.4) }], {
    strips: 0.008,
  });
  stage.ambient(6500, 0.002);
  const lens = stage.lens({
    wide: { at: [-0.3, 0.41, 0.36], to: [-0.08, 0.62, -0.04], fov: 46, shift: [-0.12, 0] },
    tall: { at: [-0.28, 0.38, 0.4], to: [-0.12, 0.62, -0.04], fov: 66, shift: [0, -0.1] },
  });
  return stage.take({ lens, grade: { dof: { focus: 0.42, aperture: 12, max: 9 } } });
};
