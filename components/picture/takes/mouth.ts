import { Color } from "three";
import { kelvin } from "../light/kelvin";
import { bounce, insideLens } from "../sculptures/inside-lens";
import { mouth as cavity } from "../sculptures/mouth";
import { plumbMicrophone } from "../sculptures/plumb-microphone";
import type { MakeTake, Vec3 } from "../take";

const LAMP: Vec3 = [0.75, 1.05, -2.1];

/** Inside a mouth as a resonator: an arc of ridges above, another below, light low from outside on the palate. */
export const mouth: MakeTake = (stage) => {
  const through = new Color(0xb98a78);
  stage.add(
    stage.chamber({ skip: ["pz"], albedo: 0x3a3733 }),
    stage.net(),
    cavity(stage, {
      at: [-0.02, 1.25, 0.02],
      lamp: LAMP,
      color: 0x6f655c,
      through,
      gain: 0.25,
      density: 16,
      roughness: 0.42,
      clearcoat: 0.5,
    }),
    plumbMicrophone(stage),
  );
  const key = stage.spot({
    at: LAMP,
    to: [-0.08, 1.3, 0.1],
    kelvin: 3900,
    candela: 130,
    angle: 0.34,
    penumbra: 0.5,
    radius: 2,
    near: 0.5,
    far: 5,
    bias: -0.0006,
  });
  stage.spot({
    at: [-0.8, 3.2, -1.2],
    to: [-0.2, 1.3, -4.2],
    kelvin: 5400,
    candela: 80,
    angle: 0.72,
    penumbra: 0.7,
    shadow: 0,
  });
  bounce(stage, [-0.3, 1.15, 0.4], 4000, 0.09);
  stage.env([{ at: [1.2, -0.5, -3], width: 1, color: kelvin(3900).multiplyScalar(22) }], {
    strips: 0.01,
    intensity: 0.5,
  });
  stage.ambient(6000, 0.008);
  return stage.take({
    lens: insideLens(stage),
    grade: {
      exposure: 1.15,
      contrast: 1.26,
      halation: 0.03,
      dof: { focus: 0.75, aperture: 5, max: 7 },
      haze: { light: key, gain: 0.07, g: 0.45, steps: 60, max: 2.4 },
    },
    render(_t, now) {
      key.intensity = 130 * (1 - 0.3 * now.hearing);
    },
  });
};
