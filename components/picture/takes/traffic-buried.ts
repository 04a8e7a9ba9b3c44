import { SIGNAL_RED, trafficLight } from "../sculptures/traffic-light";
import type { MakeTake, Vec3 } from "../take";

const HEAD: Vec3 = [-0.55, 2.15, 1.1];
/** It faces this far off the room's axis, radians. */
const FACES = 0.35;
const AHEAD: Vec3 = [Math.sin(FACES), 0, Math.cos(FACES)];

/** From behind, and across the room: the signal is a black cut-out in its own red, and that is all that it lights. */
export const trafficBuried: MakeTake = (stage) => {
  const head = trafficLight(stage, { lit: 0, color: SIGNAL_RED, luminance: 1.4 });
  head.position.set(...HEAD);
  head.rotation.y = FACES;
  stage.add(stage.chamber({ skip: ["nz", "py"], albedo: 0x45423e }), stage.net(), head);
  const red = stage.spot({
    at: [HEAD[0] + AHEAD[0] * 0.2, HEAD[1] + 0.31, HEAD[2] + AHEAD[2] * 0.2],
    to: [HEAD[0] + AHEAD[0] * 3, HEAD[1] + 0.85, HEAD[2] + AHEAD[2] * 3],
    color: SIGNAL_RED,
    candela: 48,
    angle: 0.72,
    penumbra: 1,
    shadow: 0,
  });
  // An edge to the visors and the post, and no more: without it the head is a hole in the red.
  stage.spot({
    at: [-2.7, 3.1, 2.3],
    to: [HEAD[0], HEAD[1] + 0.4, HEAD[2]],
    kelvin: 5200,
    candela: 70,
    angle: 0.2,
    penumbra: 0.8,
    shadow: 0,
  });
  stage.ambient(7000, 0.0015);
  const lens = stage.lens({
    wide: { at: [-1.25, 1.15, -2.5], to: [HEAD[0], 2.0, HEAD[2]], fov: 30, shift: [-0.12, 0] },
    tall: { at: [-1.2, 1.15, -2.5], to: [HEAD[0], 2.05, HEAD[2]], fov: 44, shift: [0, -0.1] },
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1.1,
      saturation: 0.8,
      halation: 0.04,
      bloom: 0.08,
      haze: { light: red, gain: 0.06, g: 0.2, steps: 40, max: 9 },
    },
  });
};
