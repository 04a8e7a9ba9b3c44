import { kelvin } from "../light/kelvin";
import { LENS_HEIGHTS, SIGNAL_RED, trafficLight } from "../sculptures/traffic-light";
import type { MakeTake, Vec3 } from "../take";

const HEAD: Vec3 = [0, 1.95, 0];
const Y = HEAD[1] + LENS_HEIGHTS[0];

/** Red, frontal, as wide as the frame is high: each cell of the glass, and the hood's hard shadow over its upper half. */
export const trafficLoud: MakeTake = (stage) => {
  const head = trafficLight(stage, { lit: 0, color: SIGNAL_RED, luminance: 0.26 });
  head.position.set(...HEAD);
  stage.add(head);
  stage.spot({
    at: [-0.7, Y + 0.75, 1.5],
    to: [0, Y - 0.03, 0],
    kelvin: 5000,
    candela: 11,
    angle: 0.17,
    penumbra: 0.5,
    radius: 1.5,
    near: 0.5,
    far: 4,
  });
  stage.point({ at: [0, Y, 0.09], color: SIGNAL_RED, candela: 0.05 });
  stage.env(
    [
      { at: [-1.6, 3, 2.2], width: 1, color: kelvin(5000).multiplyScalar(3) },
      { at: [-3, 0.6, 0.6], width: 0.3, height: 3, color: kelvin(5000).multiplyScalar(1.4) },
    ],
    { strips: 0.006 },
  );
  const lens = stage.lens({
    wide: { at: [0.07, Y - 0.07, 1.0], to: [0, Y - 0.02, 0], fov: 16.5, shift: [-0.15, 0] },
    tall: { at: [0.05, Y - 0.09, 1.2], to: [0, Y - 0.05, 0], fov: 26, shift: [0, -0.11] },
    move: (t) => ({ at: [0, 0, -0.03 * t] }),
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1.1,
      contrast: 1.26,
      halation: 0.06,
      bloom: 0.08,
      saturation: 0.95,
      dof: { focus: 0.98, aperture: 6, max: 7 },
    },
  });
};
