/** Parts, in metres, to be merged into as few meshes as there are materials. */
import {
  BufferAttribute,
  BufferGeometry,
  CylinderGeometry,
  ExtrudeGeometry,
  type Material,
  Mesh,
  Quaternion,
  Shape,
  Vector2,
  Vector3,
} from "three";
import type { Vec3 } from "../take";
import { indexArray } from "./index-array";
import { lathed, type Profile } from "./lathed";
import { type Placing, placed } from "./placed";
import { finish, type Steps } from "./steps";
import { type TubeOptions, tubed } from "./tubed";

/** A copy of the geometry, scaled, turned, then moved. */
export const place = (geometry: BufferGeometry, placing: Placing): BufferGeometry =>
  finish(placed(geometry, placing));

const WIDTHS = { position: 3, normal: 3, uv: 2 } as const;

/** Without normals of its own a part is faceted: then no two faces may share a corner. */
function shaded(part: BufferGeometry): BufferGeometry {
  if (part.hasAttribute("normal")) return part;
  const faceted = part.index ? part.toNonIndexed() : part.clone();
  faceted.computeVertexNormals();
  return faceted;
}

/** Corners that are merged in one step. */
const STRETCH = 4096;

/** One indexed geometry of position, normal and uv, a stretch at a time. @throws RangeError when there is nothing to merge. */
export function* merged(parts: readonly BufferGeometry[]): Steps<BufferGeometry> {
  if (parts.length === 0) throw new RangeError("There is no part to merge.");
  const all = parts.map(shaded);
  const corners = (part: BufferGeometry) => part.getAttribute("position").count;
  const vertices = all.reduce((sum, part) => sum + corners(part), 0);
  const indices = all.reduce((sum, part) => sum + (part.index?.count ?? corners(part)), 0);
  const index = indexArray(vertices, indices);
  const geometry = new BufferGeometry().setIndex(new BufferAttribute(index, 1));
  for (const [name, width] of Object.entries(WIDTHS))
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(vertices * width), width));
  let [at, first, since] = [0, 0, 0];
  for (const part of all) {
    for (const [name, width] of Object.entries(WIDTHS))
      if (part.hasAttribute(name))
        geometry.getAttribute(name).array.set(part.getAttribute(name).array, first * width);
    const from = part.index?.array;
    const count = from?.length ?? corners(part);
    for (let i = 0; i < count; i++) {
      index[at++] = first + (from ? (from[i] as number) : i);
      if (++since % STRETCH === 0) yield;
    }
    first += corners(part);
  }
  return geometry;
}

/** The same, at once. */
export const merge = (parts: readonly BufferGeometry[]): BufferGeometry => finish(merged(parts));

export interface Shading {
  readonly cast?: boolean;
  readonly receive?: boolean;
}

/** A mesh of one part or of many merged; casts and receives shadow unless told not to. */
export function mesh(
  parts: BufferGeometry | readonly BufferGeometry[],
  material: Material,
  { cast = true, receive = true }: Shading = {},
): Mesh {
  const made = new Mesh(parts instanceof BufferGeometry ? parts : merge(parts), material);
  made.castShadow = cast;
  made.receiveShadow = receive;
  return made;
}

/** A round bar from `a` to `b`; `r2` is its radius at `b`. */
export function rod(
  a: Vec3,
  b: Vec3,
  r: number,
  { sides = 12, r2 = r }: { sides?: number; r2?: number } = {},
): BufferGeometry {
  const from = new Vector3(...a);
  const along = new Vector3(...b).sub(from);
  const up = new Vector3(0, 1, 0);
  const geometry = new CylinderGeometry(r2, r, along.length(), sides, 1);
  geometry.applyQuaternion(new Quaternion().setFromUnitVectors(up, along.clone().normalize()));
  return geometry.translate(...from.addScaledVector(along, 0.5).toArray());
}

/** A bent bar through the points. */
export const tube = (points: readonly Vec3[], r: number, options?: TubeOptions): BufferGeometry =>
  finish(tubed(points, r, options));

/** A box w × h × d about the origin, its edges chamfered by `bevel`. */
export function rbox(w: number, h: number, d: number, bevel = 0.004): BufferGeometry {
  const b = Math.min(bevel, w / 2.01, h / 2.01, d / 2.01);
  const x = w / 2 - b;
  const y = h / 2 - b;
  const face = new Shape();
  // The extrusion's own bevel grows the face by `b` again, so the corners are cut here.
  const corners: [number, number][] = [
    [-x + b, -y],
    [x - b, -y],
    [x, -y + b],
    [x, y - b],
    [x - b, y],
    [-x + b, y],
    [-x, y - b],
    [-x, -y + b],
  ];
  face.setFromPoints(corners.map(([cx, cy]) => new Vector2(cx, cy))).closePath();
  const geometry = new ExtrudeGeometry(face, {
    depth: d - 2 * b,
    bevelEnabled: true,
    bevelThickness: b,
    bevelSize: b,
    bevelSegments: 1,
    steps: 1,
  });
  return geometry.translate(0, 0, -(d - 2 * b) / 2);
}

/** Turned about y from a profile of [radius, height], bottom to top along the outside. */
export const lathe = (profile: Profile, segments = 48): BufferGeometry => finish(lathed(profile, segments));
