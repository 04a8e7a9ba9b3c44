import { focusPull } from "../kit/focus-pull";
import { kelvin } from "../light/kelvin";
import { bentwoodChair } from "../sculptures/bentwood-chair";
import { tableForTwo } from "../sculptures/table-for-two";
import type { MakeTake } from "../take";

/** Metres from the lens to the near card, and to the far one. */
const NEAR = 0.89;
const FAR = 1.27;
/** How much farther the upright frame's camera stands. */
const FARTHER = 0.17;

const pull = focusPull(NEAR, FAR, 0.55, 0.85);

/** A table laid for two, a name on each plate: the lens goes from one name to the other. */
export const twoNames: MakeTake = (stage) => {
  const table = tableForTwo(stage, { names: true });
  const far = bentwoodChair(stage);
  far.position.set(0, 0, -0.62);
  for (const thing of [table, far]) {
    thing.position.applyAxisAngle(table.up, 0.5);
    thing.rotation.y += 0.5;
    thing.position.x += 0.52;
  }
  stage.add(stage.chamber({ skip: ["pz", "ny"], albedo: 0x3a3733 }), stage.net(), table, far);
  const key = stage.spot({
    at: [2.5, 1.5, -0.2],
    to: [0.54, 0.76, -0.02],
    kelvin: 5000,
    candela: 85,
    angle: 0.17,
    penumbra: 0.8,
    near: 1,
    far: 5,
  });
  stage.env(
    [
      { at: [3, 1.6, -1.6], width: 1.2, height: 0.6, color: kelvin(5200).multiplyScalar(8) },
      { at: [-2.8, 1.6, 0.8], width: 0.3, height: 2.4, color: kelvin(6500).multiplyScalar(0.7) },
    ],
    { strips: 0.02 },
  );
  stage.ambient(6000, 0.006);
  const lens = stage.lens({
    wide: { at: [0.665, 1.0, 1.06], to: [0.5, 0.79, 0], fov: 25, shift: [0.24, 0] },
    tall: { at: [0.7, 1.08, 1.2], to: [0.5, 0.79, 0], fov: 37, shift: [0, -0.13] },
    near: 0.2,
    move: (t) => ({ at: [-0.03 * t, -0.02 * t, -0.03 * t] }),
    focus: (t, { aspect }) => pull(t) + (aspect < 1 ? FARTHER : 0),
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1,
      contrast: 1.22,
      saturation: 0.85,
      dof: { focus: NEAR, aperture: 30, max: 11 },
      haze: { light: key, gain: 0.008, g: 0.4, steps: 40 },
    },
  });
};
