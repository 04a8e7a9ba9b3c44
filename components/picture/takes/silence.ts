import { chair } from "../sculptures/chair";
import { windowLight } from "../sets/window-light";
import type { MakeTake } from "../take";

/** The chair, far, in one window's daylight on the far wall, and its shadow beside it. Nothing moves in it, not even the eye. */
export const silence: MakeTake = (stage) => {
  const seat = chair(stage);
  seat.position.set(-0.15, 0, -3.3);
  seat.rotation.y = -0.3;
  stage.add(stage.chamber({ skip: ["pz", "py"], albedo: 0x45423e }), stage.net(), seat);
  windowLight(stage, {
    sun: [-6.65, 5.9, 16.2],
    falls: [0.25, 1.3, -4.2],
    distance: 8,
    width: 1.5,
    height: 2.1,
    panes: [1, 1],
    kelvin: 5200,
    candela: 13000,
  });
  stage.ambient(6000, 0.004);
  const lens = stage.lens({
    wide: { at: [-0.4, 1.3, 7.1], to: [-0.4, 1.3, -4.2], fov: 25, shift: [-0.05, -0.07] },
    tall: { at: [0, 1.3, 7.2], to: [0, 1.3, -4.2], fov: 36, shift: [0, -0.1] },
  });
  return stage.take({ lens, grade: { exposure: 1.1, contrast: 1.16, vignette: 0.25, grain: 0.04 } });
};
