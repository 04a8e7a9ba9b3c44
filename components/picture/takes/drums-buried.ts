import { kelvin } from "../light/kelvin";
import { SNARE, snareAndCymbal } from "../sculptures/snare-and-cymbal";
import type { MakeTake } from "../take";

/** From behind and hardly above them: what rang is a cold edge, what was struck a white skin between two hoops. */
export const drumsBuried: MakeTake = (stage) => {
  stage.add(snareAndCymbal(stage));
  stage.spot({
    at: [-1.5, 1.5, 2.4],
    to: [SNARE.at[0] - 0.1, 0.85, 0],
    kelvin: 6600,
    candela: 110,
    angle: 0.2,
    penumbra: 0.8,
    near: 0.8,
    far: 5,
  });
  stage.env(
    [
      { at: [-1.9, 1.6, 2.9], width: 1.2, height: 1.2, color: kelvin(6600).multiplyScalar(5) },
      // A long strip overhead: one line over the bow of the bronze and along the hoop, whole.
      { at: [-0.2, 2.6, 1.2], width: 4.5, height: 0.7, color: kelvin(6600).multiplyScalar(3.4) },
      { at: [2.8, 0.9, -0.8], width: 0.5, height: 2.2, color: kelvin(6600).multiplyScalar(1.4) },
      // Low, where the underside of the bronze looks: a sheen over its bow, from one edge into the dark.
      { at: [-2.1, -1.15, 2.3], width: 0.5, height: 1.6, color: kelvin(6600).multiplyScalar(4) },
    ],
    { strips: 0.004 },
  );
  const lens = stage.lens({
    wide: { at: [0.75, 1.12, -1.9], to: [-0.22, 0.86, 0], fov: 18.5, shift: [-0.13, 0] },
    tall: { at: [0.6, 1.14, -2.2], to: [-0.3, 0.86, 0], fov: 46, shift: [0, -0.1] },
  });
  return stage.take({ lens, grade: { exposure: 1.1, dof: { focus: 2.1, aperture: 9, max: 8 } } });
};
