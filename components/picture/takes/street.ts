import { LANTERN, streetLight } from "../sculptures/street-light";
import type { MakeTake } from "../take";

const POST_X = 2.05;
const CANDELA = 330;

/** One cone on the net; the camera backs away from it as the sound goes under. */
export const street: MakeTake = (stage) => {
  const lamp = streetLight(stage, { lit: true });
  lamp.position.set(POST_X, 0, -0.6);
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x3a3733 }), stage.net(), lamp);
  const x = POST_X + LANTERN[0];
  const key = stage.spot({
    at: [x, LANTERN[1] - 0.05, -0.6],
    to: [x, 0, -0.6],
    kelvin: 2900,
    candela: CANDELA,
    angle: 0.5,
    penumbra: 0.35,
    near: 0.3,
    far: 8,
  });
  const spill = stage.point({ at: [x, LANTERN[1] - 0.12, -0.6], kelvin: 2900, candela: 5 });
  const bounce = stage.spot({
    at: [x, 0.5, -1.1],
    to: [x - 0.3, 2.6, -4.2],
    kelvin: 2900,
    candela: 22,
    angle: 1.15,
    penumbra: 1,
    shadow: 0,
  });
  stage.env([{ at: [x - 1, 3.4, 0.4], width: 0.5, disk: true, color: key.color.clone().multiplyScalar(9) }], {
    strips: 0.03,
  });
  stage.ambient(6500, 0.008);
  const lens = stage.lens({
    wide: { at: [-0.3, 1.05, 7.3], to: [-0.42, 2.24, -4.2], fov: 35 },
    tall: { at: [0.3, 1.2, 7.3], to: [1.05, 2.9, -4.2], fov: 50 },
    move: (t) => ({ at: [0, 0, 0.5 * t], to: [0, -0.1 * t, 0] }),
  });
  return stage.take({
    lens,
    grade: {
      saturation: 0.86,
      exposure: 1.05,
      contrast: 1.22,
      haze: { light: key, gain: 0.022, g: 0.35, steps: 56 },
      halation: 0.04,
      bloom: 0.08,
    },
    render(_, now) {
      const dim = 1 - 0.35 * now.hearing;
      key.intensity = CANDELA * dim;
      spill.intensity = 5 * dim;
      bounce.intensity = 22 * dim;
    },
  });
};
