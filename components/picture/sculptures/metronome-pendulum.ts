import { type BufferGeometry, ExtrudeGeometry, Shape } from "three";
import { lathe, place, rbox, rod } from "../kit/geometry";

/** The rod, its clamp and axle; and the weight that slides on it. */
export function pendulum(): { readonly rod: BufferGeometry[]; readonly weight: BufferGeometry } {
  const outline = new Shape();
  outline.moveTo(-0.008, 0).lineTo(0.008, 0).lineTo(0.0118, 0.0235).lineTo(-0.0118, 0.0235).closePath();
  const weight = place(
    new ExtrudeGeometry(outline, {
      depth: 0.0072,
      bevelThickness: 0.0009,
      bevelSize: 0.0009,
      bevelSegments: 2,
    }),
    { at: [0, 0.104, -0.0036] },
  );
  const arm = [
    rod([0, -0.02, 0], [0, 0.168, 0], 0.0014, { sides: 8 }),
    place(rbox(0.009, 0.006, 0.012, 0.001), { at: [0, 0.131, 0] }),
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
