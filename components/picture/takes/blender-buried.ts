import { kelvin } from "../light/kelvin";
import { PLINTH, restingBlender } from "../sculptures/lone-blender";
import type { MakeTake, Vec3 } from "../take";

const AT: Vec3 = [-0.3, PLINTH, -0.5];

/** Its back, far down a dark slab: one cold edge round it, and the cable that comes along the stone to the lens. */
export const blenderBuried: MakeTake = (stage) => {
  stage.add(
    restingBlender(stage, {
      at: AT,
      turn: 2.75,
      slab: { width: 1.5, depth: 2.2, at: [0.1, 0.3] },
      cable: [
        [0.02, 0.02, 0.08],
        [0.03, 0.006, 0.14],
        [0.16, 0.004, 0.28],
        [0.3, 0.004, 0.42],
        [0.2, 0.004, 0.6],
        [0.02, 0.004, 0.72],
        [0.06, 0.004, 0.94],
        [0.3, 0.004, 1.3],
      ],
    }),
  );
  stage.spot({
    at: [-0.86, PLINTH + 0.2, -3.1],
    to: [-0.1, PLINTH, -0.2],
    kelvin: 6600,
    candela: 18,
    angle: 0.24,
    penumbra: 0.9,
    near: 0.6,
    far: 5,
  });
  stage.env(
    [
      { at: [-2.2, 1.2, -2], width: 0.5, height: 2.2, color: kelvin(6600).multiplyScalar(5) },
      { at: [1.8, 1.0, -2.4], width: 0.16, height: 2.2, color: kelvin(6600).multiplyScalar(1.6) },
    ],
    { strips: 0.004 },
  );
  // Tier draft mirrors nothing of these lights: the stone stands a little out of the dark instead.
  if (stage.tier === "draft") stage.ambient(6600, 0.35);
  const lens = stage.lens({
    wide: {
      at: [0.2, PLINTH + 0.085, 1.05],
      to: [AT[0] + 0.04, PLINTH + 0.15, AT[2]],
      fov: 21.5,
      shift: [-0.13, 0],
    },
    tall: {
      at: [0.25, PLINTH + 0.1, 1.1],
      to: [AT[0] + 0.06, PLINTH + 0.17, AT[2]],
      fov: 34,
      shift: [0, -0.1],
    },
    near: 0.02,
  });
  return stage.take({ lens, grade: { exposure: 1.1, dof: { focus: 1.62, aperture: 9, max: 9 } } });
};
