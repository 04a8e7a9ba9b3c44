import { kelvin } from "../light/kelvin";
import { helmet as shell } from "../sculptures/helmet";
import { bounce, insideLens } from "../sculptures/inside-lens";
import { plumbMicrophone } from "../sculptures/plumb-microphone";
import type { MakeTake } from "../take";

const CANDELA = 150;

/** Inside a full-face helmet: daylight through the opening rakes one cheek's quilting, and the rest is black. */
export const helmet: MakeTake = (stage) => {
  const cavity = shell(stage);
  cavity.position.set(0.06, 1.26, 0.02);
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x3a3733 }), stage.net(), cavity, plumbMicrophone(stage));
  const key = stage.spot({
    at: [-0.5, 1.68, -2.6],
    to: [0.35, 1.23, -0.1],
    kelvin: 5400,
    candela: CANDELA,
    angle: 0.19,
    penumbra: 0.9,
    radius: 2,
    near: 0.6,
    far: 5,
  });
  stage.spot({
    at: [1.2, 3.2, -1.4],
    to: [0.3, 1.3, -4.2],
    kelvin: 5200,
    candela: 75,
    angle: 0.75,
    penumbra: 0.6,
    shadow: 0,
  });
  bounce(stage, [0.35, 1.2, 0.45], 5600, 0.022);
  stage.env(
    [
      { at: [-1.4, 0.9, -3], width: 1.2, color: kelvin(5600).multiplyScalar(10) },
      { at: [0.6, 0.4, -3], width: 3, height: 1, color: kelvin(6000).multiplyScalar(0.6) },
    ],
    { strips: 0.01, intensity: 0.5 },
  );
  stage.ambient(6500, 0.005);
  return stage.take({
    lens: insideLens(stage),
    grade: {
      exposure: 1.15,
      contrast: 1.24,
      dof: { focus: 0.7, aperture: 4, max: 6 },
      haze: { light: key, gain: 0.018, g: 0.45, steps: 60, max: 2.4 },
    },
    render(_t, now) {
      key.intensity = CANDELA * (1 - 0.3 * now.hearing);
    },
  });
};
