import { kelvin } from "../light/kelvin";
import { bentwoodChair } from "../sculptures/bentwood-chair";
import { tableForTwo } from "../sculptures/table-for-two";
import type { MakeTake } from "../take";

/** From the other side: no names any more, and one chair pushed back. */
export const theOffer: MakeTake = (stage) => {
  const table = tableForTwo(stage, { names: false });
  table.rotation.y = -1.1;
  table.position.set(-0.62, 0, -0.5);
  const left = bentwoodChair(stage);
  left.position.set(-0.1, 0, -0.02);
  left.rotation.y = -2.35;
  const seated = bentwoodChair(stage);
  seated.position.set(-1.17, 0, -0.78);
  seated.rotation.y = Math.PI / 2 - 0.47;
  stage.add(stage.chamber({ skip: ["pz"], albedo: 0x36332f }), stage.net(), table, left, seated);
  const key = stage.spot({
    at: [-3.0, 3.3, -0.9],
    to: [-0.5, 0.5, -0.3],
    kelvin: 5200,
    candela: 300,
    angle: 0.26,
    penumbra: 0.5,
    near: 2,
    far: 8,
  });
  stage.point({ at: [-1.8, 2.2, -3.0], kelvin: 5800, candela: 1.5 });
  stage.env(
    [
      { at: [-2.4, 3.2, -3], width: 1.2, height: 0.8, color: kelvin(5200).multiplyScalar(9) },
      { at: [2.8, 1.6, -0.5], width: 0.3, height: 2.4, color: kelvin(6800).multiplyScalar(0.8) },
    ],
    { strips: 0.03 },
  );
  stage.ambient(6200, 0.007);
  const lens = stage.lens({
    wide: { at: [0.4, 0.98, 1.75], to: [-0.08, 0.62, -0.5], fov: 34 },
    tall: { at: [0.1, 1.05, 2.3], to: [-0.4, 1.02, -0.5], fov: 57 },
    move: (t) => ({ at: [0.08 * t, -0.06 * t, -0.1 * t] }),
  });
  return stage.take({
    lens,
    grade: { exposure: 1, contrast: 1.22, haze: { light: key, gain: 0.01, g: 0.4, steps: 40 } },
    render(_, now) {
      key.intensity = 300 * (1 - 0.35 * now.hearing);
    },
  });
};
