import { kelvin } from "../light/kelvin";
import { flatbed } from "../sculptures/flatbed";
import { SCREEN } from "../sculptures/flatbed-body";
import type { MakeTake } from "../take";

const SECONDS = 30;

/** A flatbed runs; its counter goes from nought to thirty while one scrolls. */
export const theMeeting: MakeTake = (stage) => {
  const machine = flatbed(stage, { running: true });
  machine.object.position.set(0.62, 0, -0.2);
  machine.object.rotation.y = -0.26;
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x36332f }), stage.net(), machine.object);
  const key = stage.spot({
    at: [2.3, 3.4, -1.5],
    to: [0.5, 0.75, 0],
    kelvin: 3300,
    candela: 40,
    angle: 0.42,
    penumbra: 0.7,
    near: 0.8,
    far: 8,
  });
  stage.point({ at: [0.62 - 0.06, SCREEN[1] - 0.02, 0.12], kelvin: 5600, candela: 2.4 });
  stage.point({ at: [1.6, 2.6, -2.9], kelvin: 5200, candela: 0.4 });
  stage.env(
    [
      { at: [2.6, 2.6, -3], width: 1.1, height: 0.5, color: kelvin(3300).multiplyScalar(9) },
      { at: [-3, 1.8, 0.5], width: 0.5, height: 2.4, color: kelvin(7000).multiplyScalar(0.8) },
    ],
    { strips: 0.03 },
  );
  stage.ambient(6000, 0.008);
  const lens = stage.lens({
    wide: { at: [0.2, 1.72, 2.45], to: [0.12, 0.95, -0.2], fov: 33 },
    tall: { at: [0.5, 1.72, 3.3], to: [0.6, 1.35, -0.2], fov: 48 },
    move: (t) => ({ at: [0.08 * t, -0.05 * t, -0.16 * t] }),
  });
  return stage.take({
    lens,
    grade: { exposure: 1.05, contrast: 1.22, haze: { light: key, gain: 0.01, g: 0.5, steps: 40 } },
    render: (t) => machine.run(SECONDS * t),
  });
};
