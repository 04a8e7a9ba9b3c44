import { chair } from "../sculptures/chair";
import type { MakeTake } from "../take";

const DAY = { kelvin: 5600, balance: 5000 } as const;

/** The chair, far, in the middle, by day from above. Nothing moves in it, not even the eye. */
export const silence: MakeTake = (stage) => {
  const seat = chair(stage);
  seat.position.set(0, 0, -0.5);
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x45423e }), stage.net(), seat);
  stage.spot({
    at: [0, 5.5, -0.5],
    to: [0, 0, -0.5],
    ...DAY,
    candela: 640,
    angle: 0.66,
    penumbra: 1,
    radius: 8,
    near: 1,
    far: 8,
    bias: -0.0006,
  });
  stage.spot({
    at: [0, 5.2, 2.6],
    to: [0, 1.4, -4.2],
    ...DAY,
    candela: 130,
    angle: 0.8,
    penumbra: 1,
    shadow: 0,
  });
  stage.ambient(6000, 0.03);
  const lens = stage.lens({
    wide: { at: [0, 1.3, 7], to: [0, 1.3, -4.2], fov: 28, shift: [0, -0.07] },
    tall: { at: [0, 1.3, 7.2], to: [0, 1.3, -4.2], fov: 42, shift: [0, -0.1] },
  });
  return stage.take({ lens, grade: { exposure: 1.1, contrast: 1.1, vignette: 0.25, grain: 0.04 } });
};
