import { windowLight } from "../sets/window-light";
import type { MakeTake } from "../take";

/** The chair is gone. The day comes down all the same, on the net where it stood, and there is nothing under it. */
export const oneSentence: MakeTake = (stage) => {
  stage.add(stage.chamber({ skip: ["pz", "py", "ny"], albedo: 0x45423e }), stage.net());
  const day = windowLight(stage, {
    sun: [-7.4, 11.2, -9.6],
    falls: [0.5, 0, -0.4],
    distance: 6.6,
    width: 0.95,
    height: 1.3,
    panes: [1, 1],
    kelvin: 5600,
    candela: 15000,
  });
  stage.ambient(6000, 0.004);
  const lens = stage.lens({
    wide: { at: [0.4, 0.62, 4.3], to: [0.4, 0.8, -0.4], fov: 30, shift: [-0.2, 0.02] },
    tall: { at: [0.4, 0.7, 4.6], to: [0.4, 0.9, -0.4], fov: 44, shift: [0, -0.1] },
    move: (t) => ({ at: [0, 0, -0.1 * t] }),
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1.1,
      contrast: 1.18,
      vignette: 0.25,
      haze: { light: day, gain: 0.075, g: 0.45, steps: 72 },
    },
  });
};
