import { ladderBackChair } from "../sculptures/ladder-back-chair";
import { windowLight } from "../sets/window-light";
import type { MakeTake } from "../take";

const CANDELA = 3600;

/** The other side, over the back of one chair; the light has moved on to the other. */
export const joesPremise: MakeTake = (stage) => {
  const near = ladderBackChair(stage);
  near.position.set(-0.8, 0, 0.62);
  near.rotation.y = Math.PI - 0.3;
  const far = ladderBackChair(stage);
  far.position.set(0.02, 0, -0.9);
  far.rotation.y = -0.35;
  stage.add(stage.chamber({ skip: ["pz", "ny"], albedo: 0x36332f }), stage.net(), near, far);
  const sun = windowLight(stage, {
    sun: [-7.5, 5, -5.5],
    falls: [-0.38, 0, -0.5],
    distance: 4.6,
    width: 1.2,
    height: 1.9,
    panes: [2, 3],
    kelvin: 4300,
    candela: CANDELA,
  });
  const bounce = stage.point({ at: [-0.4, 0.5, -1.9], kelvin: 4400, candela: 3 });
  stage.ambient(7000, 0.007);
  const lens = stage.lens({
    wide: { at: [-0.1, 1.25, 3.1], to: [0.34, 0.66, -0.9], fov: 31 },
    tall: { at: [0.05, 1.25, 2.8], to: [-0.43, 0.98, -0.95], fov: 52 },
    move: (t) => ({ at: [-0.06 * t, -0.08 * t, -0.12 * t] }),
  });
  return stage.take({
    lens,
    grade: { exposure: 1, contrast: 1.22, haze: { light: sun, gain: 0.016, g: 0.4, steps: 56, max: 10 } },
    render(_, now) {
      const dim = 1 - 0.3 * now.hearing;
      sun.intensity = CANDELA * dim;
      bounce.intensity = 3 * dim;
    },
  });
};
