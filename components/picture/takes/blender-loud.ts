import { kelvin } from "../light/kelvin";
import { PLINTH, runningBlender } from "../sculptures/lone-blender";
import type { MakeTake, Vec3 } from "../take";

const AT: Vec3 = [0, PLINTH, 0];
/** What the eye makes of fifty turns a second, in turns a second. */
const SEEN = 0.9;

/** Into the open jar from above, hard and white: it is all noise, and a hole in the middle. It shakes. */
export const blenderLoud: MakeTake = (stage) => {
  const { object, vortex } = runningBlender(stage, {
    at: AT,
    turn: 0.45,
    slab: { width: 0.7, depth: 0.5 },
  });
  stage.add(object);
  stage.spot({
    at: [-1.2, PLINTH + 0.47, -0.36],
    to: [0, PLINTH + 0.28, 0],
    kelvin: 5200,
    balance: 5000,
    candela: 10,
    angle: 0.13,
    penumbra: 0.6,
    radius: 1.5,
    near: 0.6,
    far: 3,
    bias: -0.0002,
  });
  const white = kelvin(5200, 5000);
  stage.env(
    [
      { at: [-1.6, 1.7, -1.0], width: 0.5, height: 0.5, color: white.clone().multiplyScalar(26) },
      { at: [2.4, 1.0, 1.2], width: 0.3, height: 2.6, color: white.clone().multiplyScalar(2.4) },
      { at: [-2.6, 0.8, 1.2], width: 0.3, height: 2.6, color: white.clone().multiplyScalar(3) },
    ],
    { strips: 0.01 },
  );
  stage.ambient(6000, 0.004);
  const lens = stage.lens({
    wide: { at: [0.03, PLINTH + 1.02, 0.12], to: [0, PLINTH + 0.3, 0], fov: 15, roll: 8, shift: [-0.17, 0] },
    tall: { at: [0.03, PLINTH + 1.02, 0.12], to: [0, PLINTH + 0.3, 0], fov: 27, roll: 8, shift: [0, -0.13] },
  });
  return stage.take({
    lens,
    grade: { exposure: 1.1, contrast: 1.26, dof: { focus: 0.6, aperture: 5, max: 8 } },
    follows: ["seconds"],
    render(_, now) {
      vortex.turn(-now.seconds * SEEN * Math.PI * 2);
      // A motor at 50 turns a second cannot be seen turning, only that nothing holds still.
      const shake = now.held ? 0 : 0.0008;
      object.position.set(
        AT[0] + shake * Math.sin(now.seconds * 97),
        AT[1],
        shake * Math.sin(now.seconds * 131),
      );
    },
  });
};
