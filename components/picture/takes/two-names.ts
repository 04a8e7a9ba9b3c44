import { kelvin } from "../light/kelvin";
import { bentwoodChair } from "../sculptures/bentwood-chair";
import { tableForTwo } from "../sculptures/table-for-two";
import type { MakeTake } from "../take";

/** A table laid for two, a name at each place. */
export const twoNames: MakeTake = (stage) => {
  const table = tableForTwo(stage, { names: true });
  const near = bentwoodChair(stage);
  const far = bentwoodChair(stage);
  near.position.set(0, 0, 0.55);
  near.rotation.y = Math.PI;
  far.position.set(0, 0, -0.62);
  for (const thing of [table, near, far]) {
    thing.position.applyAxisAngle(table.up, 0.5);
    thing.rotation.y += 0.5;
    thing.position.x += 0.52;
  }
  stage.add(stage.chamber({ skip: ["pz", "ny"], albedo: 0x3a3733 }), stage.net(), table, near, far);
  const key = stage.spot({
    at: [2.3, 4.5, 1.0],
    to: [0.52, 0.7, 0],
    kelvin: 5400,
    candela: 200,
    angle: 0.18,
    penumbra: 0.5,
    near: 2,
    far: 8,
  });
  stage.point({ at: [1.2, 2.4, -2.9], kelvin: 5600, candela: 2.2 });
  stage.env(
    [
      { at: [3, 2.2, -1.6], width: 1.2, height: 0.8, color: kelvin(5400).multiplyScalar(9) },
      { at: [-2.8, 1.6, 0.8], width: 0.3, height: 2.4, color: kelvin(6500).multiplyScalar(0.9) },
    ],
    { strips: 0.03 },
  );
  stage.ambient(6000, 0.01);
  const lens = stage.lens({
    wide: { at: [0.24, 1.55, 1.75], to: [0.17, 0.66, -0.1], fov: 33 },
    tall: { at: [0.5, 1.75, 3.0], to: [0.5, 1.05, -0.2], fov: 48 },
    move: (t) => ({ at: [0.1 * t, -0.08 * t, -0.14 * t] }),
  });
  return stage.take({
    lens,
    grade: { exposure: 1, contrast: 1.2, haze: { light: key, gain: 0.01, g: 0.4, steps: 40 } },
  });
};
