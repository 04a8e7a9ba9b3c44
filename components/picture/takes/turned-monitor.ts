import { kelvin } from "../light/kelvin";
import { fieldMonitor, SCREEN } from "../sculptures/field-monitor";
import type { MakeTake } from "../take";

const CANDELA = 110;

/** A monitor pushed up to the wall and turned to it: an eclipse. Its picture is a halo on the wedges round it, and its back hardly more than black. */
export const turnedMonitor: MakeTake = (stage) => {
  const monitor = fieldMonitor(stage);
  const [x, z] = [-0.95, -2.9];
  monitor.position.set(x, 0, z);
  monitor.rotation.y = 0.5;
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x34312d }), stage.net(), monitor);
  const glow = stage.spot({
    at: [x, SCREEN[1], z - 0.24],
    to: [x - 0.06, SCREEN[1] + 0.1, z - 2],
    kelvin: 7200,
    candela: CANDELA,
    angle: 0.98,
    penumbra: 1,
    shadow: 0,
  });
  stage.spot({
    at: [0.6, 2.9, -3.0],
    to: [x, 1.08, z + 0.05],
    kelvin: 4400,
    candela: 60,
    angle: 0.2,
    penumbra: 0.6,
    near: 1,
    far: 6,
  });
  stage.env(
    [
      { at: [2, 3, 0.6], width: 0.8, color: kelvin(4400).multiplyScalar(5) },
      { at: [-3.2, 2.2, 0], width: 0.3, height: 2, color: kelvin(6500).multiplyScalar(0.4) },
    ],
    { strips: 0.02 },
  );
  stage.ambient(7600, 0.003);
  const lens = stage.lens({
    wide: { at: [-0.9, 1.02, 0.9], to: [x, 1.15, z], fov: 22.5, shift: [-0.22, 0] },
    tall: { at: [-0.88, 1.05, 0.9], to: [x, 1.6, z], fov: 46 },
    move: (t) => ({ at: [-0.1 * t, 0, -0.16 * t] }),
  });
  return stage.take({
    lens,
    grade: { saturation: 0.8, exposure: 1.05, contrast: 1.22, halation: 0.015 },
    render(_, now) {
      glow.intensity = CANDELA * (1 - 0.3 * now.hearing);
    },
  });
};
