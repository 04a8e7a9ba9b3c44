/** Naive surface nets (S. Gibson 1998): one vertex in every cell that the surface crosses. */
import { BufferAttribute, BufferGeometry } from "three";
import type { Vec3 } from "../take";
import type { Sdf } from "./sdf";

const CORNERS: readonly Vec3[] = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => [k & 1, (k >> 1) & 1, (k >> 2) & 1]);
const EDGES: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [0, 4],
  [1, 3],
  [1, 5],
  [2, 3],
  [2, 6],
  [3, 7],
  [4, 5],
  [4, 6],
  [5, 7],
  [6, 7],
];

interface Grid {
  readonly size: Vec3;
  readonly values: Float32Array;
  readonly index: (x: number, y: number, z: number) => number;
}

function sample(f: Sdf, min: Vec3, step: Vec3, size: Vec3): Grid {
  const [nx, ny, nz] = size;
  const values = new Float32Array(nx * ny * nz);
  let i = 0;
  for (let z = 0; z < nz; z++)
    for (let y = 0; y < ny; y++)
      for (let x = 0; x < nx; x++)
        values[i++] = f(min[0] + x * step[0], min[1] + y * step[1], min[2] + z * step[2]);
  return { size, values, index: (x, y, z) => x + nx * (y + ny * z) };
}

/** Where in its cell the surface passes, on average; `null` where it does not. */
function crossing(corner: readonly number[]): [number, number, number] | null {
  let n = 0;
  const sum: [number, number, number] = [0, 0, 0];
  for (const [a, b] of EDGES) {
    const [ga, gb] = [corner[a] ?? 0, corner[b] ?? 0];
    const [ca, cb] = [CORNERS[a], CORNERS[b]];
    if (ga < 0 === gb < 0 || !ca || !cb) continue;
    const t = ga / (ga - gb);
    for (const axis of [0, 1, 2] as const) sum[axis] += ca[axis] + (cb[axis] - ca[axis]) * t;
    n++;
  }
  return n === 0 ? null : [sum[0] / n, sum[1] / n, sum[2] / n];
}

/** Two steps onto the surface along its gradient, and the normal there. */
function settle(f: Sdf, positions: Float32Array, step: number): Float32Array {
  const normals = new Float32Array(positions.length);
  const e = step * 0.5;
  for (let k = 0; k < positions.length; k += 3) {
    let [x, y, z] = [positions[k] ?? 0, positions[k + 1] ?? 0, positions[k + 2] ?? 0];
    let [gx, gy, gz] = [0, 0, 0];
    for (let pass = 0; pass < 2; pass++) {
      const d = f(x, y, z);
      gx = f(x + e, y, z) - f(x - e, y, z);
      gy = f(x, y + e, z) - f(x, y - e, z);
      gz = f(x, y, z + e) - f(x, y, z - e);
      const length = Math.hypot(gx, gy, gz) || 1;
      const slope = Math.max(length / (2 * e), 0.3);
      gx /= length;
      gy /= length;
      gz /= length;
      const move = Math.max(-e, Math.min(e, d / slope));
      x -= gx * move;
      y -= gy * move;
      z -= gz * move;
    }
    positions.set([x, y, z], k);
    normals.set([gx, gy, gz], k);
  }
  return normals;
}

/** The surface f = 0 within the box, on a grid of `size` points; indexed, with the field's own normals. */
export function surfaceNets(f: Sdf, min: Vec3, max: Vec3, size: Vec3): BufferGeometry {
  const [nx, ny, nz] = size;
  const step: Vec3 = [
    (max[0] - min[0]) / (nx - 1),
    (max[1] - min[1]) / (ny - 1),
    (max[2] - min[2]) / (nz - 1),
  ];
  const { values, index } = sample(f, min, step, size);
  const vertexOf = new Int32Array(values.length).fill(-1);
  const positions: number[] = [];
  for (let z = 0; z < nz - 1; z++)
    for (let y = 0; y < ny - 1; y++)
      for (let x = 0; x < nx - 1; x++) {
        const at = crossing(CORNERS.map((c) => values[index(x + c[0], y + c[1], z + c[2])] ?? 0));
        if (!at) continue;
        vertexOf[index(x, y, z)] = positions.length / 3;
        positions.push(
          min[0] + (x + at[0]) * step[0],
          min[1] + (y + at[1]) * step[1],
          min[2] + (z + at[2]) * step[2],
        );
      }
  const faces: number[] = [];
  const quad = (cells: readonly (readonly [number, number, number])[], flip: boolean) => {
    const [a = -1, b = -1, c = -1, d = -1] = cells.map((cell) => vertexOf[index(...cell)] ?? -1);
    if (Math.min(a, b, c, d) < 0) return;
    if (flip) faces.push(a, c, b, a, d, c);
    else faces.push(a, b, c, a, c, d);
  };
  for (let z = 1; z < nz - 1; z++)
    for (let y = 1; y < ny - 1; y++)
      for (let x = 1; x < nx - 1; x++) {
        const inside = (values[index(x, y, z)] ?? 0) < 0;
        const crosses = (cx: number, cy: number, cz: number) =>
          inside !== (values[index(cx, cy, cz)] ?? 0) < 0;
        if (crosses(x + 1, y, z))
          quad(
            [
              [x, y - 1, z - 1],
              [x, y, z - 1],
              [x, y, z],
              [x, y - 1, z],
            ],
            !inside,
          );
        if (crosses(x, y + 1, z))
          quad(
            [
              [x - 1, y, z - 1],
              [x - 1, y, z],
              [x, y, z],
              [x, y, z - 1],
            ],
            !inside,
          );
        if (crosses(x, y, z + 1))
          quad(
            [
              [x - 1, y - 1, z],
              [x, y - 1, z],
              [x, y, z],
              [x - 1, y, z],
            ],
            !inside,
          );
      }
  const settled = new Float32Array(positions);
  const normals = settle(f, settled, step[0]);
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(settled, 3));
  geometry.setAttribute("normal", new BufferAttribute(normals, 3));
  geometry.setAttribute("uv", new BufferAttribute(new Float32Array((settled.length / 3) * 2), 2));
  geometry.setIndex(faces);
  return geometry;
}
