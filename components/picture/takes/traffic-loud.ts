import { kelvin } from "../light/kelvin";
import { LENS_HEIGHTS, SIGNAL_RED, trafficLight } from "../sculptures/traffic-light";
import type { MakeTake, Vec3 } from "../take";

const HEAD: Vec3 = [0, 1.95, 0];
const Y = HEAD[1] + LENS_HEIGHTS[0];

/** Red, from below its hood: the glass is the only lamp, the hood's curve holds its light, and a thin moon finds the edges. */
export const trafficLoud: MakeTake = (stage) => {
  const head = trafficLight(stage, { lit: 0, color: SIGNAL_RED, luminance: 0.42 });
  head.position.set(...HEAD);
  stage.add(head);
  stage.spot({
    at: [0.9, Y + 1.9, -0.8],
    to: [0, Y, 0],
    kelvin: 5600,
    candela: 30,
    angle: 0.2,
    penumbra: 0.5,
    radius: 1.5,
    near: 0.5,
    far: 4,
  });
  stage.point({ at: [0, Y + 0.01, 0.03], color: SIGNAL_RED, candela: 0.03 });
  stage.env([{ at: [2, 2.4, -2.2], width: 0.6, height: 1.6, color: kelvin(5600).multiplyScalar(1.2) }], {
    strips: 0.004,
  });
  const lens = stage.lens({
    wide: { at: [0.37, Y - 0.26, 1.1], to: [0, Y + 0.015, 0.06], fov: 18, shift: [-0.16, 0] },
    tall: { at: [0.36, Y - 0.28, 1.2], to: [0, Y, 0.05], fov: 29, shift: [0, -0.11] },
    move: (t) => ({ at: [0, 0, -0.03 * t] }),
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1.1,
      contrast: 1.26,
      halation: 0.06,
      bloom: 0.09,
      saturation: 1.12,
      glows: [{ at: [0, Y, 0.07], color: SIGNAL_RED.clone().multiplyScalar(0.008) }],
      dof: { focus: 1.15, aperture: 6, max: 7 },
    },
  });
};
