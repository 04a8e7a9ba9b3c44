import { ladderBackChair } from "../sculptures/ladder-back-chair";
import { windowLight } from "../sets/window-light";
import type { MakeTake } from "../take";

/** Two chairs face each other across a window's light. */
export const theStake: MakeTake = (stage) => {
  const left = ladderBackChair(stage);
  left.position.set(0.0, 0, -0.3);
  left.rotation.y = Math.PI / 2 + 0.08;
  const right = ladderBackChair(stage);
  right.position.set(1.75, 0, -0.42);
  right.rotation.y = -Math.PI / 2 + 0.1;
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x3c3935 }), stage.net(), left, right);
  const sun = windowLight(stage, {
    sun: [3.9, 6.8, -9],
    falls: [0.85, 0, -0.1],
    distance: 5.4,
    width: 1.25,
    height: 1.7,
    panes: [2, 3],
    kelvin: 5000,
    candela: 3000,
  });
  stage.spot({
    at: [0.6, 0.4, -0.8],
    to: [0.6, 2.4, -4.2],
    kelvin: 5200,
    candela: 14,
    angle: 1.15,
    penumbra: 1,
    shadow: 0,
  });
  stage.point({ at: [0.85, 0.35, 0.5], kelvin: 5200, candela: 1.6 });
  stage.ambient(7000, 0.012);
  const lens = stage.lens({
    wide: { at: [-0.3, 1.25, 5.2], to: [-0.1, 0.95, -0.5], fov: 33 },
    tall: { at: [0.6, 1.4, 5.4], to: [0.85, 1.35, -0.5], fov: 52 },
    move: (t) => ({ at: [0.12 * t, 0, -0.2 * t] }),
  });
  return stage.take({
    lens,
    grade: { exposure: 1, contrast: 1.2, haze: { light: sun, gain: 0.02, g: 0.5, steps: 64, max: 12 } },
  });
};
