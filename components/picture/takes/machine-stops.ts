import { kelvin } from "../light/kelvin";
import { filmReel } from "../sculptures/film-reel";
import { flatbed } from "../sculptures/flatbed";
import type { MakeTake } from "../take";

/** The machine has stopped in the dark; a reel that nobody wants stands in a low light, and its shadow is longer than it is. */
export const machineStops: MakeTake = (stage) => {
  const machine = flatbed(stage, { running: false });
  machine.object.position.set(0.95, 0, -1.2);
  machine.object.rotation.y = -0.18;
  machine.run(30);
  const reel = filmReel(stage);
  reel.position.set(0.34, 0, 0.85);
  reel.rotation.y = 0.42;
  stage.add(stage.chamber({ skip: ["pz", "ny"], albedo: 0x34312d }), stage.net(), machine.object, reel);
  const key = stage.spot({
    at: [-1.75, 1.6, 2.35],
    to: [0.42, 0.16, 0.8],
    kelvin: 4200,
    candela: 240,
    angle: 0.125,
    penumbra: 0.45,
    near: 1,
    far: 6,
  });
  stage.spot({
    at: [2.9, 1.9, -3.9],
    to: [1, 0.95, -1.4],
    kelvin: 6800,
    candela: 260,
    angle: 0.3,
    penumbra: 0.9,
    shadow: 0,
  });
  stage.env(
    [
      { at: [-1.6, 3, 2.2], width: 1.2, disk: true, color: kelvin(4200).multiplyScalar(9) },
      { at: [3, 1.4, -3], width: 0.4, height: 2.2, color: kelvin(7200).multiplyScalar(1.2) },
    ],
    { strips: 0.025 },
  );
  stage.ambient(6500, 0.006);
  const lens = stage.lens({
    wide: { at: [-0.1, 0.62, 2.75], to: [0.06, 0.44, -0.6], fov: 31.5 },
    tall: { at: [0.3, 0.55, 3.3], to: [0.55, 0.85, -0.6], fov: 48 },
    move: (t) => ({ at: [0.06 * t, -0.05 * t, -0.12 * t] }),
  });
  return stage.take({
    lens,
    grade: {
      saturation: 0.75,
      exposure: 1.05,
      contrast: 1.24,
      haze: { light: key, gain: 0.016, g: 0.4, steps: 48 },
    },
  });
};
