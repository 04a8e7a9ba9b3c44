import { kelvin } from "../light/kelvin";
import { bulkheadLamp } from "../sculptures/bulkhead-lamp";
import { bounce, insideLens } from "../sculptures/inside-lens";
import { plumbMicrophone } from "../sculptures/plumb-microphone";
import { submarine as hull } from "../sculptures/submarine";
import type { MakeTake, Vec3 } from "../take";

/** Beyond the hatch and behind its right edge: the light comes out to the left only. */
const LAMP: Vec3 = [0.13, 1.39, -2.08];
const CANDELA = 15;

/** Inside a section of a submarine: one lamp in the next compartment rakes frame after frame, each a ring of light. */
export const submarine: MakeTake = (stage) => {
  const lamp = bulkheadLamp(stage, { warmth: 3000, luminance: 26 });
  lamp.position.set(...LAMP);
  stage.add(
    stage.chamber({ skip: ["pz"], albedo: 0x3a3733 }),
    stage.net(),
    hull(stage, { at: [0, 1.3, 0] }),
    plumbMicrophone(stage),
    lamp,
  );
  const key = stage.spot({
    at: LAMP,
    to: [LAMP[0] - 0.5, LAMP[1] - 0.12, LAMP[2] + 0.8],
    kelvin: 3200,
    candela: CANDELA,
    angle: 1.15,
    penumbra: 0.25,
    radius: 1.5,
    near: 0.08,
    far: 4,
    bias: -0.0008,
  });
  stage.spot({
    at: [-0.6, 3.2, -2.4],
    to: [-0.4, 1.2, -4.2],
    kelvin: 4300,
    candela: 34,
    angle: 0.7,
    penumbra: 0.7,
    shadow: 0,
  });
  bounce(stage, [-0.75, 1.4, 0.3], 3400, 0.22);
  stage.env([{ at: [-0.5, 0, -3.4], width: 0.7, disk: true, color: kelvin(3200).multiplyScalar(9) }], {
    strips: 0.012,
    intensity: 0.8,
  });
  stage.ambient(5600, 0.006);
  return stage.take({
    lens: insideLens(stage),
    grade: {
      exposure: 1.15,
      contrast: 1.24,
      saturation: 0.85,
      halation: 0.04,
      bloom: 0.08,
      dof: { focus: 0.9, aperture: 3, max: 6 },
      haze: { light: key, gain: 0.05, g: 0.3, steps: 70, max: 3 },
    },
    render(_t, now) {
      key.intensity = CANDELA * (1 - 0.3 * now.hearing);
    },
  });
};
