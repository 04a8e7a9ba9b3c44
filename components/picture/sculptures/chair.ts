/** A bent-back school chair: seat 42 × 43 cm at 46, back at 84. Its front faces +z. */
import { BoxGeometry, type BufferGeometry, type Mesh } from "three";
import { mesh, place, rbox, rod, tube } from "../kit/geometry";
import type { Stage } from "../take";

/** Moves every vertex of a finely cut box. */
function bend(
  box: BoxGeometry,
  to: (x: number, y: number, z: number) => [number, number, number],
): BufferGeometry {
  const position = box.getAttribute("position");
  for (let i = 0; i < position.count; i++)
    position.setXYZ(i, ...to(position.getX(i), position.getY(i), position.getZ(i)));
  box.computeVertexNormals();
  return box;
}

/** Dished where one sits, narrower towards the back. */
const seat = () =>
  bend(new BoxGeometry(0.43, 0.018, 0.42, 14, 1, 14), (x, y, z) => {
    const dish = Math.max(0, 1 - (x / 0.215) ** 2) * Math.max(0, 1 - (z / 0.21) ** 2);
    return [x * (1 - 0.06 * Math.max(0, -z / 0.21)), y - dish * 0.011 + 0.465, z];
  });

/** A rail of the back, curved to the sitter. */
const rail = (high: number, back: number, height: number) =>
  bend(new BoxGeometry(0.36, height, 0.014, 16, 1, 1), (x, y, z) => [
    x,
    y + high,
    z - 0.022 * (1 - (x / 0.18) ** 2) + back - 0.25 * y,
  ]);

const backLeg = (s: 1 | -1) =>
  tube(
    [
      [0.185 * s, 0, -0.215],
      [0.178 * s, 0.25, -0.185],
      [0.175 * s, 0.46, -0.175],
      [0.18 * s, 0.66, -0.205],
      [0.185 * s, 0.84, -0.25],
    ],
    0.0165,
    { segments: 28 },
  );

export function chair(stage: Stage): Mesh {
  const { wood } = stage.parts("chair", {
    wood: () => [
      rod([-0.185, 0, 0.18], [-0.175, 0.44, 0.165], 0.013, { sides: 10, r2: 0.018 }),
      rod([0.185, 0, 0.18], [0.175, 0.44, 0.165], 0.013, { sides: 10, r2: 0.018 }),
      backLeg(-1),
      backLeg(1),
      rod([-0.18, 0.2, 0.175], [0.18, 0.2, 0.175], 0.009),
      rod([-0.18, 0.16, 0.172], [-0.18, 0.17, -0.19], 0.009),
      rod([0.18, 0.16, 0.172], [0.18, 0.17, -0.19], 0.009),
      rod([-0.178, 0.24, -0.188], [0.178, 0.24, -0.188], 0.009),
      place(rbox(0.39, 0.032, 0.37, 0.006), { at: [0, 0.44, 0] }),
      seat(),
      rail(0.8, -0.238, 0.085),
      rail(0.63, -0.2, 0.035),
    ],
  });
  return mesh(wood, stage.wood(0x6a4526, 0.46));
}
