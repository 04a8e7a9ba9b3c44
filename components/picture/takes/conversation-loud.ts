import { kelvin } from "../light/kelvin";
import { BETWEEN, twoMicrophones } from "../sets/two-microphones";
import type { MakeTake } from "../take";

const [X, Y, Z] = BETWEEN;

/** Two grilles, nearer to each other than two mouths are, and the lens nearer still: every wire of them is hard and white. */
export const conversationLoud: MakeTake = (stage) => {
  stage.add(stage.chamber({ skip: ["pz", "py", "ny"], albedo: 0x34312d }), twoMicrophones(stage, 0.062));
  stage.spot({
    at: [X - 0.55, Y + 0.75, Z + 0.95],
    to: [X - 0.012, Y, Z],
    kelvin: 5400,
    balance: 5000,
    candela: 46,
    angle: 0.055,
    penumbra: 0.5,
    radius: 1.5,
    near: 0.6,
    far: 3,
    bias: -0.0002,
  });
  stage.env(
    [
      { at: [-1.6, 2.4, 2.2], width: 1.1, color: kelvin(5400, 5000).multiplyScalar(11) },
      { at: [2.6, 1.6, 0.2], width: 0.14, height: 2.4, color: kelvin(5400, 5000).multiplyScalar(1.2) },
      { at: [-2.6, 1.2, 0.2], width: 0.2, height: 2.4, color: kelvin(5400, 5000).multiplyScalar(3) },
    ],
    { strips: 0.008 },
  );
  stage.ambient(6000, 0.003);
  const lens = stage.lens({
    wide: { at: [X + 0.05, Y - 0.014, Z + 0.33], to: [X, Y, Z], fov: 17.5, shift: [-0.17, 0] },
    tall: { at: [X + 0.05, Y - 0.014, Z + 0.36], to: [X, Y, Z], fov: 36, shift: [0, -0.13] },
    near: 0.02,
    move: (t) => ({ at: [-0.006 * t, 0, -0.008 * t] }),
  });
  return stage.take({
    lens,
    grade: { exposure: 1.1, contrast: 1.28, dof: { focus: 0.315, aperture: 5, max: 8 } },
  });
};
