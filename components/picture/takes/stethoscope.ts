import { kelvin } from "../light/kelvin";
import { bounce, insideLens } from "../sculptures/inside-lens";
import { plumbMicrophone } from "../sculptures/plumb-microphone";
import { stethoscope as chestpiece } from "../sculptures/stethoscope";
import type { MakeTake } from "../take";

/** Inside the chestpiece of a stethoscope: turned steel, the diaphragm's ring, the headset hanging outside. */
export const stethoscope: MakeTake = (stage) => {
  stage.add(
    stage.chamber({ skip: ["pz"], albedo: 0x3e3b37 }),
    stage.net(),
    chestpiece(stage, { at: [0.05, 1.24, 0], headset: [-0.07, 0, -1.35] }),
    plumbMicrophone(stage),
  );
  const key = stage.spot({
    at: [-1.0, 1.5, -2.6],
    to: [0.12, 1.24, 0],
    kelvin: 6400,
    candela: 70,
    angle: 0.3,
    penumbra: 0.5,
    radius: 2,
    near: 0.5,
    far: 5,
  });
  stage.spot({
    at: [0.2, 3.4, -1.5],
    to: [0.2, 1.2, -4.2],
    kelvin: 6000,
    candela: 130,
    angle: 0.7,
    penumbra: 0.7,
    shadow: 0,
  });
  bounce(stage, [0.3, 1.1, 0.45], 6400, 0.12);
  stage.env(
    [
      { at: [-1.2, 0.9, -3], width: 0.9, color: kelvin(6400).multiplyScalar(12) },
      { at: [0, 0.2, -4], width: 3.4, height: 1.2, color: kelvin(6000).multiplyScalar(0.5) },
    ],
    { strips: 0.02, intensity: 0.8 },
  );
  stage.ambient(6500, 0.008);
  return stage.take({
    lens: insideLens(stage),
    grade: {
      exposure: 1.1,
      contrast: 1.26,
      dof: { focus: 0.8, aperture: 4, max: 6 },
      haze: { light: key, gain: 0.035, g: 0.5, steps: 60, max: 3 },
    },
    render(_t, now) {
      key.intensity = 70 * (1 - 0.3 * now.hearing);
    },
  });
};
