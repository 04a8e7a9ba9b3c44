import { kelvin } from "../light/kelvin";
import { earpiece, earpieceCable } from "../sculptures/earpiece";
import { foldingTable } from "../sculptures/folding-table";
import type { MakeTake, Vec3 } from "../take";

const LAMP: Vec3 = [0.95, 1.7, -1.7];
const AT: Vec3 = [-0.14, 0.985, 0.12];

/** The table is cleared: one earpiece, giant, lit through from behind. */
export const theRing: MakeTake = (stage) => {
  const [x, , z] = AT;
  const y = 0.768;
  const through: Vec3[] = [
    [x - 0.02, AT[1] + 0.21, z - 0.12],
    [x + 0.05, AT[1] + 0.3, z - 0.17],
    [x + 0.2, AT[1] + 0.22, z - 0.14],
    [x + 0.3, y + 0.1, z - 0.04],
    [x + 0.34, y, z + 0.1],
    [x + 0.22, y, z + 0.17],
    [x, y, z + 0.2],
    [x - 0.2, y, z + 0.19],
    [x - 0.36, y, z + 0.2],
    [x - 0.44, y + 0.004, z + 0.245],
    [x - 0.46, y - 0.03, z + 0.272],
    [x - 0.46, 0.5, z + 0.28],
    [x - 0.44, 0.2, z + 0.28],
    [x - 0.47, 0.012, z + 0.32],
    [x - 0.9, 0.01, z + 0.5],
  ];
  stage.add(
    stage.chamber({ skip: ["pz"], albedo: 0x35322f }),
    stage.net(),
    foldingTable(stage),
    earpiece(stage, { at: AT, turn: [0, -1.75, 0.06], lamp: LAMP, gain: 1.4 }),
    earpieceCable(stage, { through, turns: 48 }),
  );
  const key = stage.spot({
    at: LAMP,
    to: [-0.05, 0.9, 0.05],
    kelvin: 3000,
    balance: 4500,
    candela: 40,
    angle: 0.55,
    penumbra: 0.6,
    near: 0.1,
    far: 9,
  });
  stage.spot({
    at: [0.6, 2.6, -2],
    to: [0, 1.6, -4.2],
    kelvin: 3000,
    balance: 4500,
    candela: 24,
    angle: 0.9,
    penumbra: 0.9,
    shadow: 0,
  });
  stage.env(
    [
      { at: [2, 1.8, -3], width: 0.9, height: 1.4, color: kelvin(3000, 4500).multiplyScalar(16) },
      { at: [-3.2, 1.6, -0.6], width: 0.2, height: 3.6, color: kelvin(5600).multiplyScalar(3) },
      { at: [0, 4, 1], width: 2.4, height: 0.14, color: kelvin(5000).multiplyScalar(1.2) },
    ],
    { intensity: 0.9 },
  );
  stage.ambient(6500, 0.012);
  const lens = stage.lens({
    wide: { at: [-1.05, 0.83, 3.1], to: [0.1, 0.95, 0], fov: 18.5 },
    tall: { at: [-1.05, 0.85, 3.1], to: [-0.14, 1.08, 0], fov: 27 },
    move: (t) => ({ at: [0.04 * t, 0, -0.1 * t] }),
  });
  return stage.take({
    lens,
    grade: {
      exposure: 1.05,
      dof: { focus: 3.2, aperture: 16, max: 9 },
      haze: { light: key, gain: 0.022, g: 0.5, steps: 40 },
    },
    render(_t, now) {
      key.intensity = 40 * (1 - 0.25 * now.hearing);
    },
  });
};
