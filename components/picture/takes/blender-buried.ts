import { kelvin } from "../light/kelvin";
import { loneBlender, PLINTH } from "../sculptures/lone-blender";
import type { MakeTake, Vec3 } from "../take";

const AT: Vec3 = [-0.2, PLINTH, 0];

/** The same blender, nearer and from the height of its foot, against a cold light: glass edges, and a dark jar. */
export const blenderBuried: MakeTake = (stage) => {
  stage.add(
    stage.chamber({ skip: ["pz", "ny", "py"], albedo: 0x2e2c2a }),
    loneBlender(stage, { at: AT, turn: 0.45, full: true }),
  );
  stage.spot({
    at: [-1.3, 2.15, -1.5],
    to: [AT[0], PLINTH + 0.17, 0],
    kelvin: 6600,
    candela: 17,
    angle: 0.18,
    penumbra: 0.8,
    near: 0.6,
    far: 4,
  });
  stage.env(
    [
      { at: [-2.6, 1.3, -1.3], width: 0.35, height: 2.8, color: kelvin(6600).multiplyScalar(2.4) },
      { at: [2.4, 1.2, -1.1], width: 0.3, height: 2.8, color: kelvin(6600).multiplyScalar(1.5) },
      { at: [0.3, 2.9, -2], width: 1.6, height: 0.3, color: kelvin(6600).multiplyScalar(1.2) },
    ],
    { strips: 0.01 },
  );
  stage.ambient(6500, 0.012);
  const lens = stage.lens({
    wide: { at: [0.02, 1.09, 0.96], to: [AT[0], PLINTH + 0.2, 0], fov: 28, shift: [-0.14, 0] },
    tall: { at: [-0.02, 1.08, 0.98], to: [AT[0], PLINTH + 0.205, 0], fov: 40, shift: [0, -0.12] },
  });
  return stage.take({ lens, grade: { exposure: 1.1, dof: { focus: 0.93, aperture: 6, max: 7 } } });
};
