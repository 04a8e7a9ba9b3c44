import { kelvin } from "../light/kelvin";
import { SIGNAL_RED, trafficLight } from "../sculptures/traffic-light";
import type { MakeTake } from "../take";

/** The same signal, nearer and from below, its light behind it: three hoods, and little of the red comes down. */
export const trafficBuried: MakeTake = (stage) => {
  const head = trafficLight(stage, { lit: 0, color: SIGNAL_RED, luminance: 0.42 });
  head.position.set(-0.45, 1.95, 0);
  stage.add(stage.chamber({ skip: ["pz", "py", "ny"], albedo: 0x2e2c2a }), head);
  stage.spot({
    at: [-1.7, 3.3, -1.5],
    to: [-0.45, 1.9, 0],
    kelvin: 6600,
    candela: 160,
    angle: 0.36,
    penumbra: 0.8,
    near: 0.8,
    far: 5,
  });
  stage.point({ at: [-0.45, 2.27, 0.16], color: SIGNAL_RED, candela: 0.06 });
  stage.env(
    [
      { at: [2.6, 1.6, -0.6], width: 0.4, height: 3.2, color: kelvin(6600).multiplyScalar(4) },
      { at: [-2.8, 1.8, -1], width: 0.4, height: 3.2, color: kelvin(6600).multiplyScalar(5) },
      { at: [-0.4, 0.2, 2.6], width: 1.6, height: 0.16, color: kelvin(6600).multiplyScalar(2) },
    ],
    { strips: 0.01 },
  );
  stage.ambient(6500, 0.02);
  const lens = stage.lens({
    wide: { at: [0.12, 1.32, 1.75], to: [-0.45, 1.95, 0], fov: 29, shift: [-0.14, 0] },
    tall: { at: [0.05, 1.3, 1.8], to: [-0.45, 1.96, 0], fov: 42, shift: [0, -0.12] },
  });
  return stage.take({ lens, grade: { exposure: 1.1, saturation: 0.85, halation: 0.04 } });
};
