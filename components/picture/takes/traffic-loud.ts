import { kelvin } from "../light/kelvin";
import { SIGNAL_RED, trafficLight } from "../sculptures/traffic-light";
import type { MakeTake } from "../take";

/** A signal in the chamber, frontal, red: three lenses and their hoods in a hard light. */
export const trafficLoud: MakeTake = (stage) => {
  const head = trafficLight(stage, { lit: 0, color: SIGNAL_RED, luminance: 1.9 });
  head.position.set(-0.45, 1.95, 0);
  stage.add(stage.chamber({ skip: ["pz", "py", "ny"], albedo: 0x45423e }), head);
  stage.spot({
    at: [-1.9, 3.4, 2.6],
    to: [-0.45, 1.9, 0],
    kelvin: 5000,
    candela: 210,
    angle: 0.24,
    penumbra: 0.4,
    radius: 1.5,
    near: 1.5,
    far: 7,
  });
  stage.spot({
    at: [-1.4, 4.8, -0.8],
    to: [-1, 2, -4.2],
    kelvin: 5400,
    candela: 300,
    angle: 0.5,
    penumbra: 0.6,
    shadow: 0,
  });
  stage.point({ at: [-0.45, 2.3, 0.35], color: SIGNAL_RED, candela: 0.5 });
  stage.env([{ at: [-2, 3.2, 2.6], width: 0.9, color: kelvin(5000).multiplyScalar(9) }]);
  stage.ambient(6000, 0.01);
  const lens = stage.lens({
    wide: { at: [0.15, 1.75, 2.9], to: [-0.45, 1.93, 0], fov: 22.5, shift: [-0.14, 0] },
    tall: { at: [0.1, 1.75, 3.2], to: [-0.45, 1.93, 0], fov: 33, shift: [0, -0.12] },
  });
  return stage.take({ lens, grade: { exposure: 1.1, contrast: 1.24, halation: 0.05, saturation: 0.95 } });
};
