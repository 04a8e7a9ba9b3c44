import { kelvin } from "../light/kelvin";
import { bounce, insideLens } from "../sculptures/inside-lens";
import { plumbMicrophone } from "../sculptures/plumb-microphone";
import { spacesuit as suit } from "../sculptures/spacesuit";
import type { MakeTake } from "../take";

/** Inside a spacesuit's helmet: one hard white light, the neck ring's lugs, everything else black. */
export const spacesuit: MakeTake = (stage) => {
  stage.add(
    stage.chamber({ skip: ["pz"], albedo: 0x3a3733 }),
    stage.net(),
    suit(stage, { at: [0.05, 1.27, 0] }),
    plumbMicrophone(stage),
  );
  const key = stage.spot({
    at: [-1.3, 2.5, -2.3],
    to: [0.15, 1.05, 0],
    kelvin: 5800,
    balance: 5000,
    candela: 330,
    angle: 0.3,
    penumbra: 0.2,
    radius: 1,
    near: 0.6,
    far: 6,
  });
  stage.spot({
    at: [1.8, 3.6, -1.4],
    to: [0.8, 1.4, -4.2],
    kelvin: 6200,
    candela: 110,
    angle: 0.62,
    penumbra: 0.8,
    shadow: 0,
  });
  bounce(stage, [0.1, 1.62, 0.3], 5800, 0.42);
  stage.env(
    [
      { at: [-1.6, 1.5, -3], width: 0.7, disk: true, color: kelvin(5800).multiplyScalar(40) },
      { at: [1.4, 0.2, -3.4], width: 2, height: 0.6, color: kelvin(6200).multiplyScalar(0.8) },
    ],
    { strips: 0.03, intensity: 0.7 },
  );
  stage.ambient(6500, 0.006);
  return stage.take({
    lens: insideLens(stage),
    grade: {
      exposure: 1.1,
      contrast: 1.26,
      halation: 0.03,
      dof: { focus: 0.8, aperture: 4, max: 6 },
      haze: { light: key, gain: 0.02, g: 0.5, steps: 50, max: 3 },
    },
    render(_t, now) {
      key.intensity = 330 * (1 - 0.3 * now.hearing);
    },
  });
};
