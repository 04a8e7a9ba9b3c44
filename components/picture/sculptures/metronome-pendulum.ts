import { type BufferGeometry, ExtrudeGeometry, Shape } from "three";
import { lathe, place, rbox, rod } from "../kit/geometry";

/** Height of the weight and its chamfer, and how far its clamp stands above it, metres. */
const [WEIGHT, CHAMFER, CLAMP] = [0.0235, 0.0009, 0.0026];

/**
 * The rod, its clamp and axle; and the weight that slides on it.
 * @param edge of the weight, its upper one, from the axle along the rod, metres
 */
export function pendulum(edge: number): { readonly rod: BufferGeometry[]; readonly weight: BufferGeometry } {
  const outline = new Shape();
  outline.moveTo(-0.008, 0).lineTo(0.008, 0).lineTo(0.0118, WEIGHT).lineTo(-0.0118, WEIGHT).closePath();
  const weight = place(
    new ExtrudeGeometry(outline, {
      depth: 0.0072,
      bevelThickness: CHAMFER,
      bevelSize: CHAMFER,
      bevelSegments: 2,
    }),
    { at: [0, edge - CHAMFER - WEIGHT, -0.0036] },
  );
  const arm = [
    rod([0, -0.003, 0], [0, 0.168, 0], 0.0014, { sides: 8 }),
    place(rbox(0.009, 0.006, 0.012, 0.001), { at: [0, edge + CLAMP, 0] }),
    place(
      lathe(
        [
          [0.004, 0],
          [0.0045, 0.001],
          [0.0045, 0.003],
          [0, 0.0032],
        ],
        20,
      ),
      { at: [0, 0, 0.001], turn: [Math.PI / 2, 0, 0] },
    ),
  ];
  return { rod: arm, weight };
}
