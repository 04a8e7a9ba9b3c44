import { BufferAttribute, type BufferGeometry } from "three";
import type { Steps } from "./steps";

/** Triangles, or corners, in one step. */
const STRETCH = 2048;

const at = (array: ArrayLike<number>, i: number): number => array[i] as number;

/** Across the triangle whose corners begin at `a`, `b` and `c`, twice its area long. */
function crossOf(position: ArrayLike<number>, a: number, b: number, c: number): [number, number, number] {
  const [bx, by, bz] = [at(position, b), at(position, b + 1), at(position, b + 2)];
  const [ux, uy, uz] = [at(position, c) - bx, at(position, c + 1) - by, at(position, c + 2) - bz];
  const [vx, vy, vz] = [at(position, a) - bx, at(position, a + 1) - by, at(position, a + 2) - bz];
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
}

function* normalised(geometry: BufferGeometry, normal: Float32Array): Steps<BufferGeometry> {
  for (let i = 0; i < normal.length; i += 3) {
    if (i % (3 * STRETCH) === 0) yield;
    const [x, y, z] = [at(normal, i), at(normal, i + 1), at(normal, i + 2)];
    const scale = 1 / (Math.sqrt(x * x + y * y + z * z) || 1);
    normal[i] = x * scale;
    normal[i + 1] = y * scale;
    normal[i + 2] = z * scale;
  }
  return geometry.setAttribute("normal", new BufferAttribute(normal, 3)) as BufferGeometry;
}

/** What `computeVertexNormals` of an indexed geometry does, to the bit, but in steps. @throws TypeError without an index */
export function* vertexNormals(geometry: BufferGeometry): Steps<BufferGeometry> {
  const index = geometry.index?.array;
  const position = geometry.getAttribute("position").array;
  if (!index) throw new TypeError("Only a geometry with an index can share its corners' normals.");
  const normal = new Float32Array(position.length);
  for (let i = 0; i < index.length; i += 3) {
    if (i % (3 * STRETCH) === 0) yield;
    const [a, b, c] = [at(index, i) * 3, at(index, i + 1) * 3, at(index, i + 2) * 3];
    const [x, y, z] = crossOf(position, a, b, c);
    for (const corner of [a, b, c]) {
      normal[corner] = at(normal, corner) + x;
      normal[corner + 1] = at(normal, corner + 1) + y;
      normal[corner + 2] = at(normal, corner + 2) + z;
    }
  }
  return yield* normalised(geometry, normal);
}

/** The same of one without an index: every triangle has its own. */
export function* facetNormals(geometry: BufferGeometry): Steps<BufferGeometry> {
  const position = geometry.getAttribute("position").array;
  const normal = new Float32Array(position.length);
  for (let i = 0; i < position.length; i += 9) {
    if (i % (9 * STRETCH) === 0) yield;
    const cross = crossOf(position, i, i + 3, i + 6);
    for (let corner = i; corner < i + 9; corner += 3) normal.set(cross, corner);
  }
  return yield* normalised(geometry, normal);
}
