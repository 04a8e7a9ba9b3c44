import { chair } from "../sculptures/chair";
import { windowLight } from "../sets/window-light";
import type { MakeTake } from "../take";

/** The chair, far, in the one shaft that the day sends down, and its shadow before it. Nothing moves in it, not even the eye. */
export const silence: MakeTake = (stage) => {
  const seat = chair(stage);
  seat.position.set(-0.2, 0, -1.5);
  seat.rotation.y = -0.5;
  stage.add(stage.chamber({ skip: ["pz", "py", "ny"], albedo: 0x45423e }), stage.net(), seat);
  const day = windowLight(stage, {
    sun: [6.4, 12.5, -8.2],
    falls: [-0.3, 0, -1.35],
    distance: 6.6,
    width: 1.05,
    height: 1.5,
    panes: [1, 1],
    kelvin: 5600,
    candela: 14000,
  });
  stage.point({ at: [-0.3, 0.5, -1.2], kelvin: 5400, candela: 0.5 });
  stage.ambient(6000, 0.005);
  const lens = stage.lens({
    wide: { at: [0.1, 1.25, 7.1], to: [0.1, 1.75, -1.5], fov: 27 },
    tall: { at: [0, 1.3, 7.2], to: [0, 1.75, -1.5], fov: 38, shift: [0, -0.06] },
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1.15,
      contrast: 1.18,
      vignette: 0.25,
      grain: 0.04,
      haze: { light: day, gain: 0.06, g: 0.35, steps: 72 },
    },
  });
};
