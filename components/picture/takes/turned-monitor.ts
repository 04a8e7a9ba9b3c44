import { kelvin } from "../light/kelvin";
import { fieldMonitor, SCREEN } from "../sculptures/field-monitor";
import type { MakeTake } from "../take";

const CANDELA = 46;

/** A monitor pushed up to the wall and turned to it: a black box, and its picture a glow on the wedges around it. */
export const turnedMonitor: MakeTake = (stage) => {
  const monitor = fieldMonitor(stage);
  const [x, z] = [-0.95, -2.9];
  monitor.position.set(x, 0, z);
  monitor.rotation.y = -0.06;
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x3c3a37 }), stage.net(), monitor);
  const glow = stage.spot({
    at: [x + 0.03, SCREEN[1], z - 0.3],
    to: [x - 0.1, SCREEN[1], z - 2],
    kelvin: 6800,
    candela: CANDELA,
    angle: 1.05,
    penumbra: 0.9,
    near: 0.05,
    far: 5,
  });
  stage.point({ at: [-2.1, 2.3, -0.7], kelvin: 6200, candela: 0.05 });
  stage.env(
    [
      { at: [x, 1.2, -4.6], width: 3.2, height: 2.4, color: kelvin(6800).multiplyScalar(4) },
      { at: [-3.2, 2.2, 0], width: 0.3, height: 2, color: kelvin(6500).multiplyScalar(0.4) },
    ],
    { strips: 0.02 },
  );
  stage.ambient(7600, 0.006);
  const lens = stage.lens({
    wide: { at: [-0.8, 1.1, 0.9], to: [-0.93, 1.12, -4.2], fov: 28, shift: [-0.2, 0] },
    tall: { at: [-0.8, 1.1, 1.2], to: [-0.95, 1.12, -4.2], fov: 37, shift: [0, -0.14] },
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
