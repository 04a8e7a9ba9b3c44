import { kelvin } from "../light/kelvin";
import { dawnLight, kitchenette, WORKTOP } from "../sculptures/kitchenette";
import type { MakeTake } from "../take";

const CANDELA = 90;

/** From the window's side: the whole morning bent into the kettle's belly, window, hills and worktop; it goes darker with the hearing. */
export const fromWithin: MakeTake = (stage) => {
  const { group, coffee, sky } = kitchenette(stage, {
    kettle: [0.03, WORKTOP, -0.13],
    kettleTurn: 0.55,
    mug: [0.52, WORKTOP, -0.07],
    mugTurn: 2.4,
    blender: [-1.2, WORKTOP, -0.3],
  });
  coffee.ripple(0, 0);
  stage.add(group);
  const key = dawnLight(stage, CANDELA, [0.9, 2.6, -3.6]);
  // The belly mirrors the window itself, sharp: no card may stand in for it a second time.
  stage.env(
    [
      { at: [2.4, 1.2, 1.6], width: 0.35, height: 2.6, color: kelvin(7000, 5000).multiplyScalar(0.7) },
      { at: [-2.6, 0.6, -0.6], width: 0.3, height: 2.6, color: kelvin(4600, 5000).multiplyScalar(0.5) },
    ],
    { strips: 0.01 },
  );
  const lens = stage.lens({
    wide: {
      at: [0.06, WORKTOP + 0.145, -0.585],
      to: [0.03, WORKTOP + 0.11, -0.13],
      fov: 38,
      shift: [-0.13, 0],
    },
    tall: {
      at: [0.06, WORKTOP + 0.17, -0.575],
      to: [0.03, WORKTOP + 0.1, -0.13],
      fov: 46,
      shift: [0, -0.12],
    },
    near: 0.02,
    move: (t) => ({ at: [-0.03 * t, 0, 0.025 * t] }),
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1.05,
      saturation: 0.75,
      contrast: 1.22,
      halation: 0.04,
      bloom: 0.07,
      dof: { focus: 0.4, aperture: 8, max: 12 },
    },
    render(_t, now) {
      const left = 1 - 0.72 * now.hearing;
      key.intensity = CANDELA * left;
      sky.bright.value = left;
    },
  });
};
