import { Color } from "three";
import { kelvin } from "../light/kelvin";
import { bounce, insideLens } from "../sculptures/inside-lens";
import { plumbMicrophone } from "../sculptures/plumb-microphone";
import { skull as vault } from "../sculptures/skull";
import type { MakeTake, Vec3 } from "../take";

const CANDELA = 46;
const LAMP: Vec3 = [1.0, 2.1, -2.1];

/** Inside a skull: light comes in by its openings and lies beside each; the rest is what comes through the bone, and the bed of its vessels. */
export const skull: MakeTake = (stage) => {
  const through = new Color(0xd2b494);
  stage.add(
    stage.chamber({ skip: ["pz"], albedo: 0x3a3733 }),
    stage.net(),
    vault(stage, {
      at: [0, 1.3, 0],
      lamp: LAMP,
      color: 0x8d8375,
      through,
      gain: 1.7,
      density: 36,
      vessels: 0.6,
    }),
    plumbMicrophone(stage),
  );
  const key = stage.spot({
    at: LAMP,
    to: [0, 1.24, 0],
    kelvin: 2800,
    candela: CANDELA,
    angle: 0.34,
    penumbra: 0.4,
    radius: 5,
    near: 0.6,
    far: 5,
    bias: -0.0006,
  });
  stage.spot({
    at: [-0.6, 3, -1.2],
    to: [0, 1.3, -4.2],
    kelvin: 6200,
    candela: 50,
    angle: 0.72,
    penumbra: 0.7,
    shadow: 0,
  });
  bounce(stage, [-0.35, 1.1, 0.4], 3900, 0.2);
  stage.env([{ at: [1.2, 0.9, -3], width: 0.8, color: kelvin(3400).multiplyScalar(30) }], {
    strips: 0.01,
    intensity: 0.12,
  });
  stage.ambient(6500, 0.006);
  return stage.take({
    lens: insideLens(stage),
    grade: {
      exposure: 1.3,
      saturation: 0.62,
      contrast: 1.26,
      grain: 0.055,
      halation: 0.04,
      dof: { focus: 0.66, aperture: 6, max: 8 },
      haze: { light: key, gain: 0.2, g: 0.3, steps: 70, max: 2.2 },
    },
    render(_t, now) {
      key.intensity = CANDELA * (1 - 0.3 * now.hearing);
    },
  });
};
