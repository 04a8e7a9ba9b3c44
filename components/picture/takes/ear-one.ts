import { kelvin } from "../light/kelvin";
import { sandPlate } from "../sculptures/sand-plate";
import { mandala, PLATE_AT } from "../sets/plate";
import type { MakeTake, Vec3 } from "../take";

const LAMP: Vec3 = [-2.3, 1.5, -0.9];

/** A mild loss: the whole figure, driven at eight points; the last of the sand comes to rest under the scroll. */
export const earOne: MakeTake = (stage) => {
  const plate = sandPlate(stage, {
    figure: () => mandala(stage.tier),
    at: PLATE_AT,
    light: [LAMP[0], LAMP[1] - PLATE_AT[1], LAMP[2]],
    seed: 5,
  });
  stage.add(stage.chamber({ skip: ["pz", "py", "nx", "px"], albedo: 0x35322f }), stage.net(), plate.object);
  stage.spot({
    at: LAMP,
    to: PLATE_AT,
    kelvin: 3400,
    candela: 250,
    angle: 0.16,
    penumbra: 0.95,
    shadow: 2048,
    radius: 1.2,
    near: 1.6,
    far: 4,
    bias: -0.0002,
  });
  stage.point({ at: [-1.6, 2.2, -3.2], kelvin: 5600, candela: 1.5 });
  stage.env(
    [
      { at: [-2.4, 1.9, -3.2], width: 1.6, height: 0.5, color: kelvin(3600).multiplyScalar(2.2) },
      { at: [0.6, 2.3, -4], width: 4, height: 0.3, color: kelvin(7500).multiplyScalar(0.9) },
    ],
    { strips: 0.05 },
  );
  stage.ambient(6500, 0.01);
  const lens = stage.lens({
    wide: { at: [-0.22, 1.52, 1.16], to: [-0.21, 0.94, 0], fov: 26, shift: [0.05, 0] },
    tall: { at: [0, 1.62, 1.24], to: [0, 1.08, 0], fov: 46 },
    move: (t) => ({ at: [0.05 * t, -0.05 * t, -0.03 * t] }),
  });
  return stage.take({
    lens,
    grade: { dof: { focus: 1.3, aperture: 14, max: 8 } },
    render(t) {
      plate.gather(0.74 + 0.26 * t);
    },
  });
};
