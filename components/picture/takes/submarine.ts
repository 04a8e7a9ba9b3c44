import { kelvin } from "../light/kelvin";
import { bounce, insideLens } from "../sculptures/inside-lens";
import { plumbMicrophone } from "../sculptures/plumb-microphone";
import { submarine as hull } from "../sculptures/submarine";
import type { MakeTake } from "../take";

/** Inside a section of a submarine: frame after frame, and tungsten light through the open hatch. */
export const submarine: MakeTake = (stage) => {
  stage.add(
    stage.chamber({ skip: ["pz"], albedo: 0x3a3733 }),
    stage.net(),
    hull(stage, { at: [0, 1.3, 0] }),
    plumbMicrophone(stage),
  );
  const key = stage.spot({
    at: [0.85, 1.75, -3.7],
    to: [-0.55, 1.2, -0.6],
    kelvin: 3300,
    candela: 330,
    angle: 0.3,
    penumbra: 0.4,
    radius: 2,
    near: 0.5,
    far: 6,
  });
  stage.spot({
    at: [-0.6, 3.2, -2.4],
    to: [-0.4, 1.2, -4.2],
    kelvin: 4300,
    candela: 70,
    angle: 0.7,
    penumbra: 0.7,
    shadow: 0,
  });
  bounce(stage, [-0.7, 1.5, 0.2], 3600, 0.9);
  stage.env([{ at: [-0.5, 0, -3.4], width: 0.9, disk: true, color: kelvin(3400).multiplyScalar(5) }], {
    strips: 0.015,
    intensity: 0.8,
  });
  stage.ambient(5600, 0.01);
  return stage.take({
    lens: insideLens(stage),
    grade: {
      exposure: 1.15,
      contrast: 1.24,
      halation: 0.03,
      dof: { focus: 0.9, aperture: 3, max: 6 },
      haze: { light: key, gain: 0.06, g: 0.5, steps: 70, max: 5 },
    },
    render(_t, now) {
      key.intensity = 330 * (1 - 0.3 * now.hearing);
    },
  });
};
