import { kelvin } from "../light/kelvin";
import { earpieceCable, earpiece as moulded } from "../sculptures/earpiece";
import { foldingTable } from "../sculptures/folding-table";
import type { MakeTake, Vec3 } from "../take";

const LAMP: Vec3 = [0.55, 1.25, -0.85];
const AT: Vec3 = [0.14, 0.985, 0];

/** The same earpiece from its canal's side, so near that its works are a city; the lamp just behind it. */
export const earpiece: MakeTake = (stage) => {
  const [x, y, z] = AT;
  const through: Vec3[] = [
    [x + 0.0, y + 0.25, z - 0.02],
    [x + 0.1, y + 0.42, z - 0.1],
    [x + 0.4, y + 0.3, z - 0.3],
    [x + 0.5, 0.77, z - 0.3],
    [x + 0.8, 0.768, z - 0.1],
  ];
  stage.add(
    stage.chamber({ skip: ["pz"], albedo: 0x2f2c2a }),
    stage.net(),
    foldingTable(stage),
    moulded(stage, { at: AT, turn: [0, -1.62, 0.05], lamp: LAMP, gain: 0.95 }),
    earpieceCable(stage, { through, turns: 22 }),
  );
  const key = stage.spot({
    at: LAMP,
    to: [x, y, z],
    kelvin: 2900,
    balance: 4500,
    candela: 6.5,
    angle: 0.5,
    penumbra: 0.8,
    near: 0.1,
    far: 6,
  });
  stage.spot({
    at: [0.8, 2.6, -2],
    to: [0.6, 1.4, -4.2],
    kelvin: 3000,
    balance: 4500,
    candela: 6,
    angle: 0.8,
    penumbra: 0.9,
    shadow: 0,
  });
  stage.env(
    [
      { at: [1.6, 1.2, -2.6], width: 1, height: 1, color: kelvin(2900, 4500).multiplyScalar(14) },
      { at: [-3.2, 1, -0.2], width: 0.15, height: 3.6, color: kelvin(5200).multiplyScalar(0.9) },
    ],
    { strips: 0.02, intensity: 0.9 },
  );
  stage.ambient(6500, 0.006);
  const lens = stage.lens({
    wide: { at: [-0.3, 1.03, 1.2], to: [-0.06, 0.99, 0], fov: 24, shift: [0.12, 0] },
    tall: { at: [-0.16, 1.06, 1.45], to: [0.04, 1.13, 0], fov: 47 },
    near: 0.05,
    move: (t) => ({ at: [0.05 * t, -0.01 * t, -0.06 * t] }),
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1.1,
      contrast: 1.24,
      halation: 0.04,
      bloom: 0.08,
      dof: { focus: 1.22, aperture: 12, max: 12 },
      haze: { light: key, gain: 0.03, g: 0.6, steps: 40 },
    },
    render(_t, now) {
      key.intensity = 6.5 * (1 - 0.25 * now.hearing);
    },
  });
};
