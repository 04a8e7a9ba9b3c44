import { windowLight } from "../sets/window-light";
import type { MakeTake } from "../take";

/** The chair is gone. Where it stood there is the day, seen from the floor: on the wires, and through them on the wedges below. */
export const oneSentence: MakeTake = (stage) => {
  stage.add(stage.chamber({ skip: ["pz", "py"], albedo: 0x171615 }), stage.net());
  const day = windowLight(stage, {
    sun: [6.4, 12.5, -8.2],
    falls: [-0.55, 0, -0.6],
    distance: 6.6,
    width: 1.05,
    height: 1.5,
    panes: [1, 1],
    kelvin: 5600,
    candela: 12000,
  });
  stage.ambient(6000, 0.004);
  const lens = stage.lens({
    wide: { at: [0.5, 2.3, 2.2], to: [-0.5, 0, -0.6], fov: 36, shift: [-0.14, -0.04] },
    tall: { at: [0.2, 2.4, 2.4], to: [-0.5, 0, -0.6], fov: 46, shift: [0, -0.16] },
    move: (t) => ({ at: [0, 0.04 * t, 0.12 * t] }),
  });
  return stage.take({
    lens,
    grade: { exposure: 1.05, contrast: 1.18, haze: { light: day, gain: 0.055, g: 0.35, steps: 64 } },
  });
};
