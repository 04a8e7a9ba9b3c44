import { kelvin } from "../light/kelvin";
import { loneBlender, PLINTH } from "../sculptures/lone-blender";
import type { MakeTake, Vec3 } from "../take";

const AT: Vec3 = [-0.2, PLINTH, 0];

/** A blender, frontal and white, as it is to whoever wakes to it; it shakes. */
export const blenderLoud: MakeTake = (stage) => {
  const mixer = loneBlender(stage, { at: AT, turn: 0.45, full: true });
  stage.add(stage.chamber({ skip: ["pz", "py", "ny"], albedo: 0x45423e }), mixer);
  stage.spot({
    at: [-1.5, 2.4, 2.2],
    to: [AT[0], PLINTH + 0.2, 0],
    kelvin: 5200,
    balance: 5000,
    candela: 150,
    angle: 0.2,
    penumbra: 0.35,
    radius: 1.5,
    near: 1,
    far: 6,
  });
  stage.spot({
    at: [-2, 4.2, -0.8],
    to: [-1.2, 1.5, -4.2],
    kelvin: 5200,
    balance: 5000,
    candela: 330,
    angle: 0.5,
    penumbra: 0.5,
    shadow: 0,
  });
  const white = kelvin(5200, 5000);
  stage.env([
    { at: [-1.8, 2.2, 2.2], width: 0.9, height: 1.4, color: white.clone().multiplyScalar(9) },
    { at: [2.4, 1.4, 0.6], width: 0.35, height: 2.6, color: white.clone().multiplyScalar(5) },
    { at: [-2.6, 1.2, -1.2], width: 0.35, height: 2.6, color: white.clone().multiplyScalar(5) },
  ]);
  stage.ambient(6000, 0.01);
  const lens = stage.lens({
    wide: { at: [0.05, 1.3, 1.35], to: [AT[0], PLINTH + 0.185, 0], fov: 24, shift: [-0.14, 0] },
    tall: { at: [0, 1.3, 1.5], to: [AT[0], PLINTH + 0.185, 0], fov: 34, shift: [0, -0.12] },
  });
  return stage.take({
    lens,
    grade: { exposure: 1.1, contrast: 1.26 },
    follows: ["seconds"],
    render(_, now) {
      // A motor at 50 turns a second cannot be seen turning, only that nothing holds still.
      const shake = now.held ? 0 : 0.0011;
      mixer.position.set(
        AT[0] + shake * Math.sin(now.seconds * 97),
        AT[1],
        shake * Math.sin(now.seconds * 131),
      );
    },
  });
};
