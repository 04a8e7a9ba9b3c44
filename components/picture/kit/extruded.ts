/**
 * A sheet cut to a shape, its edges chamfered, as three's ExtrudeGeometry makes it to the bit with one bevel segment,
 * but in steps: with many holes it is the longest thing that three makes in one go.
 */
import { BufferAttribute, BufferGeometry, type Shape, ShapeUtils, Vector2 } from "three";
import type { Steps } from "./steps";
import { facetNormals } from "./vertex-normals";

export interface SheetOptions {
  /** Between the chamfers, metres. */
  readonly depth: number;
  /** Of the chamfer: outwards, and beyond `depth` at either side. */
  readonly bevel: number;
  /** To a curve of the outline. */
  readonly curveSegments: number;
}

/** Edges in one step; of each come eighteen corners. */
const STRETCH = 96;

/** Where a corner of the outline goes when its two edges are moved outwards by one: where they meet then. */
function outwards(at: Vector2, before: Vector2, after: Vector2): Vector2 {
  const [px, py, nx, ny] = [at.x - before.x, at.y - before.y, after.x - at.x, after.y - at.y];
  const cross = px * ny - py * nx;
  if (Math.abs(cross) <= Number.EPSILON) throw new RangeError("A sheet's outline has a corner that is none.");
  const [p, n] = [Math.sqrt(px * px + py * py), Math.sqrt(nx * nx + ny * ny)];
  const [fromX, fromY] = [before.x - py / p, before.y + px / p];
  const [toX, toY] = [after.x - ny / n, after.y + nx / n];
  const share = ((toX - fromX) * ny - (toY - fromY) * nx) / cross;
  const moved = new Vector2(fromX + px * share - at.x, fromY + py * share - at.y);
  const far = moved.x * moved.x + moved.y * moved.y;
  if (far <= 2) return moved;
  const shrink = Math.sqrt(far / 2);
  return moved.set(moved.x / shrink, moved.y / shrink);
}

/** The outline clockwise, then its holes the other way, without points that lie on each other. */
function ringsOf(shape: Shape, curveSegments: number): Vector2[][] {
  const { shape: outline, holes } = shape.extractPoints(curveSegments);
  const rings = [outline, ...holes].map((ring, i) =>
    ShapeUtils.isClockWise(ring) === (i === 0) ? ring : ring.reverse(),
  );
  return rings.map((ring) => ring.filter((point, i) => point.distanceTo(ring.at(i - 1) ?? point) > 1e-10));
}

/** @throws RangeError where an outline goes straight on at one of its points */
export function* extruded(
  shape: Shape,
  { depth, bevel, curveSegments }: SheetOptions,
): Steps<BufferGeometry> {
  const rings = ringsOf(shape, curveSegments);
  yield;
  const flat = rings.flat();
  const grown = rings.flatMap((ring) =>
    ring.map((at, i) => {
      const moved = outwards(at, ring.at(i - 1) ?? at, ring[(i + 1) % ring.length] ?? at);
      return at.clone().addScaledVector(moved, bevel);
    }),
  );
  const layers = [
    { points: flat, z: -bevel },
    { points: grown, z: 0 },
    { points: grown, z: depth },
    { points: flat, z: depth + bevel },
  ] as const;
  yield;
  const [outline = [], ...holes] = rings;
  const faces = ShapeUtils.triangulateShape(outline, holes);
  yield;
  const count = faces.length * 6 + flat.length * 18;
  const [position, uv] = [new Float32Array(count * 3), new Float32Array(count * 2)];
  let at = 0;
  const put = (x: number, y: number, z: number, u: number, v: number) => {
    position.set([x, y, z], at * 3);
    uv.set([u, v], at * 2);
    at++;
  };
  const lid = ({ points, z }: (typeof layers)[number], corners: readonly number[]) => {
    for (const corner of corners) {
      const { x, y } = points[corner] as Vector2;
      put(x, y, z, x, y);
    }
  };
  for (const [i, [a = 0, b = 0, c = 0]] of faces.entries()) {
    lid(layers[0], [c, b, a]);
    if (i % STRETCH === 0) yield;
  }
  for (const [i, face] of faces.entries()) {
    lid(layers[3], face);
    if (i % STRETCH === 0) yield;
  }
  /** The four strips' corners between two points of a ring. */
  const side = (from: number, to: number) => {
    for (const [s, low] of layers.slice(0, -1).entries()) {
      const high = layers[s + 1] ?? low;
      const corners = [
        [low.points[from], low.z],
        [low.points[to], low.z],
        [high.points[to], high.z],
        [high.points[from], high.z],
      ] as [Vector2, number][];
      const [a, b] = [low.points[from], low.points[to]] as [Vector2, Vector2];
      const across = Math.abs(a.y - b.y) < Math.abs(a.x - b.x);
      for (const k of [0, 1, 3, 1, 2, 3]) {
        const [{ x, y }, z] = corners[k] as [Vector2, number];
        put(x, y, z, across ? x : y, 1 - z);
      }
    }
  };
  let first = 0;
  for (const { length } of rings) {
    for (let i = length - 1; i >= 0; i--) {
      side(first + i, first + (i === 0 ? length - 1 : i - 1));
      if (i % STRETCH === 0) yield;
    }
    first += length;
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(position, 3));
  geometry.setAttribute("uv", new BufferAttribute(uv, 2));
  return yield* facetNormals(geometry);
}
