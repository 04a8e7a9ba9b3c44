import { kelvin } from "../light/kelvin";
import { CYMBAL_AT, SNARE, snareAndCymbal } from "../sculptures/snare-and-cymbal";
import type { MakeTake } from "../take";

/** From straight above: a disk of bronze, a disk of white, and the hard shadow of the one on the other. */
export const drumsLoud: MakeTake = (stage) => {
  stage.add(snareAndCymbal(stage));
  stage.spot({
    at: [CYMBAL_AT[0] - 0.55, 2.3, -0.95],
    to: [SNARE.at[0] - 0.08, SNARE.at[1], SNARE.at[2]],
    kelvin: 4600,
    candela: 62,
    angle: 0.24,
    penumbra: 0.4,
    radius: 1,
    near: 0.6,
    far: 4,
  });
  const white = kelvin(4700);
  stage.env(
    [
      { at: [-1.2, 2.6, -0.6], width: 0.7, color: white.clone().multiplyScalar(13) },
      { at: [2.6, 2.2, 0.8], width: 0.3, height: 2.4, color: white.clone().multiplyScalar(1.6) },
    ],
    { strips: 0.006 },
  );
  const lens = stage.lens({
    wide: { at: [-0.2, 2.1, 0.16], to: [-0.22, 0.8, -0.08], fov: 26, shift: [-0.15, 0] },
    tall: { at: [-0.2, 2.1, 0.16], to: [-0.22, 0.8, -0.08], fov: 48, shift: [0, -0.11] },
  });
  return stage.take({ lens, grade: { exposure: 1.1, contrast: 1.26, saturation: 0.7 } });
};
