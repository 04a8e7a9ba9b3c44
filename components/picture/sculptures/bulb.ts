/** One bare bulb's parts about its own middle, cap up; a real one is 11 cm high. */
import { type BufferGeometry, CylinderGeometry, SplineCurve, TorusGeometry, Vector2 } from "three";
import { lathe, merge, place, rod, tube } from "../kit/geometry";
import type { Vec3 } from "../take";

const OUTLINE: readonly (readonly [number, number])[] = [
  [0.001, -0.062],
  [0.012, -0.061],
  [0.022, -0.055],
  [0.029, -0.045],
  [0.0325, -0.03],
  [0.032, -0.014],
  [0.028, 0.004],
  [0.021, 0.022],
  [0.0155, 0.036],
  [0.0135, 0.046],
  [0.0133, 0.052],
];

export function glassPart(): BufferGeometry {
  const curve = new SplineCurve(OUTLINE.map(([r, y]) => new Vector2(r, y)));
  return lathe(
    curve.getPoints(28).map(({ x, y }) => [x, y] as const),
    32,
  );
}

export function socketPart(): BufferGeometry {
  const threads = [0, 1, 2, 3].map((i) =>
    place(new TorusGeometry(0.0138, 0.0014, 4, 16), {
      at: [0, 0.052 + i * 0.006, 0],
      turn: [Math.PI / 2, 0, 0],
    }),
  );
  return merge([
    place(new CylinderGeometry(0.0138, 0.0138, 0.026, 16), { at: [0, 0.062, 0] }),
    ...threads,
    place(new CylinderGeometry(0.02, 0.021, 0.05, 18), { at: [0, 0.092, 0] }),
    place(new CylinderGeometry(0.006, 0.018, 0.022, 16), { at: [0, 0.128, 0] }),
  ]);
}

/** The coiled wire: most of a ring about the stem. */
export function filamentPart(): BufferGeometry {
  const points = Array.from({ length: 71 }, (_, i): Vec3 => {
    const around = (i / 70) * Math.PI * 2;
    const angle = around * 0.78 - 2.45;
    return [
      Math.sin(angle) * 0.011 + Math.cos(around * 26) * 0.0006,
      -0.022 + Math.cos(around * 26) * 0.0011,
      Math.cos(angle) * 0.011,
    ];
  });
  return tube(points, 0.0006, { segments: 110, sides: 4 });
}

/** The glass stem and the wires that hold the filament. */
export function stemPart(): BufferGeometry {
  const wire = (to: Vec3) => rod([0, 0.006, 0], to, 0.0004, { sides: 4 });
  return merge([
    rod([0, 0.045, 0], [0, 0.005, 0], 0.0035, { sides: 8, r2: 0.0022 }),
    wire([0.0078, -0.021, 0.0075]),
    wire([-0.0078, -0.021, 0.0075]),
    wire([0, -0.021, -0.011]),
  ]);
}
