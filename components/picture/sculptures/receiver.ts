/** The parts of an earpiece's works: a balanced-armature receiver, its crossover, a twisted pair. */
import { type BufferGeometry, SphereGeometry } from "three";
import type { Parts } from "../kit/assembled";
import { merge, place, rbox, rod } from "../kit/geometry";
import type { Placing } from "../kit/placed";
import { tubed } from "../kit/tubed";
import type { Vec3 } from "../take";

/** One receiver along x: two drawn halves with their seam, a spout at +x, a terminal board with its solder at -x. */
export function receiver(
  w: number,
  h: number,
  d: number,
): { can: BufferGeometry; board: BufferGeometry; solder: BufferGeometry } {
  const half = (s: number) => place(rbox(w, h * 0.49, d, h * 0.13), { at: [0, s * h * 0.255, 0] });
  const seam = rbox(w * 1.02, h * 0.035, d * 1.03, 0.0008);
  const spout = merge([
    rod([w / 2 - 0.002, h * 0.12, 0], [w / 2 + h * 0.28, h * 0.12, 0], h * 0.2, { sides: 20 }),
    rod([w / 2 + h * 0.26, h * 0.12, 0], [w / 2 + h * 0.3, h * 0.12, 0], h * 0.23, { sides: 20 }),
  ]);
  const vent = rod([-w * 0.2, h / 2 - 0.001, d * 0.2], [-w * 0.2, h / 2 + 0.0012, d * 0.2], h * 0.05);
  const dots = [-1, 0, 1].map((k) =>
    place(new SphereGeometry(h * 0.075, 10, 8), {
      at: [-w / 2 - h * 0.06, 0, k * d * 0.28],
      scale: [0.7, 1, 1],
    }),
  );
  return {
    can: merge([half(1), half(-1), seam, spout, vent]),
    board: place(rbox(h * 0.07, h * 0.62, d * 0.86, 0.001), { at: [-w / 2 - h * 0.02, 0, 0] }),
    solder: merge(dots),
  };
}

export function crossover(): { board: BufferGeometry; metal: BufferGeometry } {
  const where: Placing = { at: [0.02, 0.0, -0.045], turn: [0.05, 0.1, 0.35] };
  const chips = [
    [-0.028, 0.012, 0.015],
    [-0.006, -0.01, 0.012],
    [0.016, 0.01, 0.018],
    [0.03, -0.012, 0.01],
    [-0.026, -0.014, 0.009],
  ] as const;
  const body = chips.map(([x, y, w]) => place(rbox(w, 0.008, 0.006, 0.001), { at: [x, y, 0.005] }));
  const ends = chips.flatMap(([x, y, w]) =>
    [-1, 1].map((s) => place(rbox(0.0028, 0.0086, 0.0066, 0.0006), { at: [x + (s * w) / 2, y, 0.005] })),
  );
  return {
    board: place(merge([rbox(0.086, 0.046, 0.004, 0.001), ...body]), where),
    metal: place(merge(ends), where),
  };
}

/** Two wires twisted about the line through `points`. */
export function* twisted(points: readonly Vec3[], turns: number): Parts {
  for (const phase of [0, Math.PI]) {
    const line: Vec3[] = [];
    for (let k = 0; k < points.length - 1; k++) {
      const [a, b] = [points[k] ?? [0, 0, 0], points[k + 1] ?? [0, 0, 0]];
      for (let i = 0; i < 14; i++) {
        const t = i / 14;
        const angle = ((k + t) / (points.length - 1)) * turns * Math.PI * 2 + phase;
        line.push([
          a[0] + (b[0] - a[0]) * t + Math.cos(angle) * 0.0024,
          a[1] + (b[1] - a[1]) * t + Math.sin(angle) * 0.0024,
          a[2] + (b[2] - a[2]) * t + Math.cos(angle + 1) * 0.0016,
        ]);
      }
    }
    line.push(points.at(-1) ?? [0, 0, 0]);
    yield yield* tubed(line, 0.0016, { segments: line.length * 2, sides: 5 });
  }
}
