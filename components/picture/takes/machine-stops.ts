import { kelvin } from "../light/kelvin";
import { filmReel } from "../sculptures/film-reel";
import { flatbed } from "../sculptures/flatbed";
import type { MakeTake } from "../take";

/** From the floor: the reel that nobody wants, raked from the side; behind it, a few edges in the dark, the machine that has stopped. */
export const machineStops: MakeTake = (stage) => {
  const machine = flatbed(stage, { running: false });
  machine.object.position.set(1.05, 0, -1.3);
  machine.object.rotation.y = -0.18;
  machine.run(30);
  const reel = filmReel(stage);
  reel.position.set(0.4, 0, 0.85);
  reel.rotation.y = 0.62;
  stage.add(
    stage.chamber({ skip: ["pz", "ny"], albedo: 0x34312d }),
    stage.net({ color: 0x3c3d3e }),
    machine.object,
    reel,
  );
  const key = stage.spot({
    at: [2.6, 1.0, -0.5],
    to: [0.4, 0.14, 0.85],
    kelvin: 4200,
    candela: 400,
    angle: 0.13,
    penumbra: 0.6,
    near: 1,
    far: 6,
  });
  stage.spot({
    at: [1.7, 1.75, -3.9],
    to: [1.05, 0.9, -1.3],
    kelvin: 6200,
    candela: 130,
    angle: 0.34,
    penumbra: 0.8,
    shadow: 0,
    // Nothing below the table's far edge: what is before it lies in its shadow.
    shutters: { left: -1, right: 1, bottom: -0.11, top: 1 },
  });
  stage.env(
    [
      { at: [1.4, 1.7, -3.6], width: 2.6, height: 0.7, color: kelvin(6200).multiplyScalar(1.9) },
      { at: [3, 1.8, 1], width: 0.9, height: 0.9, color: kelvin(4200).multiplyScalar(3) },
    ],
    { strips: 0.02 },
  );
  stage.ambient(6500, 0.006);
  const lens = stage.lens({
    wide: { at: [-0.12, 0.34, 2.45], to: [0.0, 0.3, 0], fov: 27 },
    tall: { at: [0.22, 0.5, 2.75], to: [0.38, 0.62, 0], fov: 44 },
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
