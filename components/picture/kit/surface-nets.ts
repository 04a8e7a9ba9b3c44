/** Naive surface nets (S. Gibson 1998): one vertex in every cell that the surface crosses. */
import { BufferAttribute, BufferGeometry } from "three";
import type { Tier, Vec3 } from "../take";
import { Gathered } from "./gathered";
import { norm3, type Sdf } from "./sdf";
import type { Steps } from "./steps";

/** Between corners of a cell, each numbered x + 2y + 4z. */
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

function* sample(f: Sdf, min: Vec3, step: Vec3, size: Vec3): Steps<Grid> {
  const [nx, ny, nz] = size;
  const values = new Float32Array(nx * ny * nz);
  let i = 0;
  for (let z = 0; z < nz; z++)
    for (let y = 0; y < ny; y++) {
      for (let x = 0; x < nx; x++)
        values[i++] = f(min[0] + x * step[0], min[1] + y * step[1], min[2] + z * step[2]);
      if (y % 8 === 0) yield;
    }
  return { size, values, index: (x, y, z) => x + nx * (y + ny * z) };
}

/** Where in its cell the surface passes, on average, as an offset into `out`; `false` where it does not. */
function crossing(corner: Float32Array, out: Float64Array): boolean {
  let inside = 0;
  for (let k = 0; k < 8; k++) if ((corner[k] as number) < 0) inside++;
  if (inside === 0 || inside === 8) return false;
  out.fill(0);
  let n = 0;
  for (const [a, b] of EDGES) {
    const [ga, gb] = [corner[a] as number, corner[b] as number];
    if (ga < 0 === gb < 0) continue;
    const t = ga / (ga - gb);
    for (let axis = 0; axis < 3; axis++) {
      const from = (a >> axis) & 1;
      out[axis] = (out[axis] as number) + from + (((b >> axis) & 1) - from) * t;
    }
    n++;
  }
  for (let axis = 0; axis < 3; axis++) out[axis] = (out[axis] as number) / n;
  return true;
}

/** Two steps onto the surface along its gradient, and the normal there. */
function* settle(f: Sdf, positions: Float32Array, step: number): Steps<Float32Array> {
  const normals = new Float32Array(positions.length);
  const e = step * 0.5;
  for (let k = 0; k < positions.length; k += 3) {
    let x = positions[k] as number;
    let y = positions[k + 1] as number;
    let z = positions[k + 2] as number;
    let gx = 0;
    let gy = 0;
    let gz = 0;
    for (let pass = 0; pass < 2; pass++) {
      const d = f(x, y, z);
      gx = f(x + e, y, z) - f(x - e, y, z);
      gy = f(x, y + e, z) - f(x, y - e, z);
      gz = f(x, y, z + e) - f(x, y, z - e);
      const length = norm3(gx, gy, gz) || 1;
      const slope = Math.max(length / (2 * e), 0.3);
      gx /= length;
      gy /= length;
      gz /= length;
      const move = Math.max(-e, Math.min(e, d / slope));
      x -= gx * move;
      y -= gy * move;
      z -= gz * move;
    }
    positions[k] = x;
    positions[k + 1] = y;
    positions[k + 2] = z;
    normals[k] = gx;
    normals[k + 1] = gy;
    normals[k + 2] = gz;
    if (k % 192 === 0) yield;
  }
  return normals;
}

/** Points of a grid along an edge, of those at tier full: what they cost goes with their cube. */
const SHARE: Readonly<Record<Tier, number>> = {
  full: 1,
  laptop: 1,
  phone: 0.75,
  "old-phone": 0.6,
  draft: 0.45,
};

export const gridOf = (tier: Tier, [x, y, z]: Vec3): Vec3 => {
  const share = SHARE[tier];
  return [Math.round(x * share), Math.round(y * share), Math.round(z * share)];
};

/** The surface f = 0 within the box, on a grid of `size` points; indexed, with the field's own normals. */
export function* surfaceNets(f: Sdf, min: Vec3, max: Vec3, size: Vec3): Steps<BufferGeometry> {
  const [nx, ny, nz] = size;
  const step: Vec3 = [
    (max[0] - min[0]) / (nx - 1),
    (max[1] - min[1]) / (ny - 1),
    (max[2] - min[2]) / (nz - 1),
  ];
  const { values, index } = yield* sample(f, min, step, size);
  /** Counted from one: nought where there is none. */
  const vertexOf = new Uint32Array(values.length);
  const positions = new Gathered(Float32Array);
  const corner = new Float32Array(8);
  const at = new Float64Array(3);
  for (let z = 0; z < nz - 1; z++) {
    for (let y = 0; y < ny - 1; y++) {
      if (y % 16 === 0) yield;
      for (let x = 0; x < nx - 1; x++) {
        for (let k = 0; k < 8; k++)
          corner[k] = values[index(x + (k & 1), y + ((k >> 1) & 1), z + (k >> 2))] as number;
        if (!crossing(corner, at)) continue;
        positions.push(min[0] + (x + (at[0] as number)) * step[0]);
        positions.push(min[1] + (y + (at[1] as number)) * step[1]);
        positions.push(min[2] + (z + (at[2] as number)) * step[2]);
        vertexOf[index(x, y, z)] = positions.length / 3;
      }
    }
  }
  const faces = new Gathered(Uint32Array);
  const [row, slice] = [nx, nx * ny];
  /** The four cells about an edge of the grid, `u` and `v` being the steps across it. */
  const quad = (cell: number, u: number, v: number, flip: boolean) => {
    const a = vertexOf[cell - u - v] as number;
    const b = vertexOf[cell - v] as number;
    const c = vertexOf[cell] as number;
    const d = vertexOf[cell - u] as number;
    if (a === 0 || b === 0 || c === 0 || d === 0) return;
    for (const corner of flip ? [a, c, b, a, d, c] : [a, b, c, a, c, d]) faces.push(corner - 1);
  };
  for (let z = 1; z < nz - 1; z++)
    for (let y = 1; y < ny - 1; y++) {
      if (y % 16 === 1) yield;
      for (let x = 1; x < nx - 1; x++) {
        const cell = index(x, y, z);
        const inside = (values[cell] as number) < 0;
        if (inside !== (values[cell + 1] as number) < 0) quad(cell, row, slice, !inside);
        if (inside !== (values[cell + row] as number) < 0) quad(cell, slice, 1, !inside);
        if (inside !== (values[cell + slice] as number) < 0) quad(cell, 1, row, !inside);
      }
    }
  const settled = yield* positions.joined();
  const normals = yield* settle(f, settled, step[0]);
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(settled, 3));
  geometry.setAttribute("normal", new BufferAttribute(normals, 3));
  geometry.setAttribute("uv", new BufferAttribute(new Float32Array((settled.length / 3) * 2), 2));
  const wide = yield* faces.joined();
  const narrow = settled.length / 3 > 0xffff ? wide : new Uint16Array(wide);
  geometry.setIndex(new BufferAttribute(narrow, 1));
  return geometry;
}
