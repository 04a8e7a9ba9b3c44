import { ladderBackChair } from "../sculptures/ladder-back-chair";
import { windowLight } from "../sets/window-light";
import type { MakeTake } from "../take";

/** From far above: two chairs, their shadows, and between them a window that is not there. */
export const twoChairs: MakeTake = (stage) => {
  const one = ladderBackChair(stage);
  one.position.set(-0.95, 0, -0.25);
  one.rotation.y = Math.PI / 2;
  const other = ladderBackChair(stage);
  other.position.set(0.95, 0, 0.05);
  other.rotation.y = -Math.PI / 2 + 0.06;
  stage.add(stage.chamber({ skip: ["pz", "py", "ny", "px"], albedo: 0x34312d }), stage.net(), one, other);
  const sun = windowLight(stage, {
    sun: [-7, 6, -6],
    falls: [0, 0, -0.1],
    distance: 4.4,
    width: 1.3,
    height: 1.5,
    panes: [2, 3],
    kelvin: 4000,
    candela: 3600,
  });
  stage.ambient(7000, 0.006);
  const lens = stage.lens({
    wide: { at: [0, 5.2, 2.6], to: [0, 0.1, -0.15], fov: 38 },
    tall: { at: [0.12, 5.6, 2.6], to: [0.12, 0.1, -0.1], fov: 66 },
    move: (t) => ({ at: [0, 0.3 * t, 0] }),
  });
  return stage.take({
    lens,
    grade: { exposure: 1, contrast: 1.22, haze: { light: sun, gain: 0.008, g: 0.3, steps: 40, max: 9 } },
  });
};
