/** A bent bar, as three's TubeGeometry makes it to the bit, but in steps and straight into the arrays that are drawn from. */
import { type BufferGeometry, CatmullRomCurve3, Vector3 } from "three";
import type { Vec3 } from "../take";
import { indexArray } from "./index-array";
import type { Steps } from "./steps";
import { surface } from "./surface";

export interface TubeOptions {
  readonly segments?: number;
  readonly sides?: number;
  readonly closed?: boolean;
}

/** Corners in one step. */
const STRETCH = 1024;

/** @param r its radius, metres */
export function* tubed(
  points: readonly Vec3[],
  r: number,
  { segments = 24, sides = 10, closed = false }: TubeOptions = {},
): Steps<BufferGeometry> {
  const curve = new CatmullRomCurve3(
    points.map((p) => new Vector3(...p)),
    closed,
    "centripetal",
  );
  // Measured once, and kept by the curve.
  curve.getLengths();
  if (segments > 100) yield;
  const { normals, binormals } = curve.computeFrenetFrames(segments, closed);
  yield;
  const columns = sides + 1;
  const count = (segments + 1) * columns;
  const [position, normal] = [new Float32Array(count * 3), new Float32Array(count * 3)];
  const uv = new Float32Array(count * 2);
  const index = indexArray(count, segments * sides * 6);
  const [middle, out] = [new Vector3(), new Vector3()];
  let [at, face, since] = [0, 0, 0];
  for (let i = 0; i <= segments; i++) {
    // Where it closes, the last ring is the first again.
    const ring = closed && i === segments ? 0 : i;
    curve.getPointAt(ring / segments, middle);
    const [n, b] = [normals[ring] ?? middle, binormals[ring] ?? middle];
    for (let j = 0; j <= sides; j++, at++) {
      const angle = (j / sides) * Math.PI * 2;
      const [sin, cos] = [Math.sin(angle), -Math.cos(angle)];
      out.set(cos * n.x + sin * b.x, cos * n.y + sin * b.y, cos * n.z + sin * b.z).normalize();
      normal[at * 3] = out.x;
      normal[at * 3 + 1] = out.y;
      normal[at * 3 + 2] = out.z;
      position[at * 3] = middle.x + r * out.x;
      position[at * 3 + 1] = middle.y + r * out.y;
      position[at * 3 + 2] = middle.z + r * out.z;
      uv[at * 2] = i / segments;
      uv[at * 2 + 1] = j / sides;
      if (i === 0 || j === 0) continue;
      const [below, left] = [at - columns, at - 1];
      index[face++] = below - 1;
      index[face++] = left;
      index[face++] = below;
      index[face++] = left;
      index[face++] = at;
      index[face++] = below;
    }
    since += columns;
    if (since < STRETCH) continue;
    since = 0;
    yield;
  }
  return surface({ position, normal, uv, index });
}
