/** Parts, in metres, to be merged into as few meshes as there are materials. */
import {
  BufferAttribute,
  BufferGeometry,
  CatmullRomCurve3,
  CylinderGeometry,
  Euler,
  ExtrudeGeometry,
  LatheGeometry,
  type Material,
  Matrix4,
  Mesh,
  Quaternion,
  Shape,
  TubeGeometry,
  Vector2,
  Vector3,
} from "three";
import type { Vec3 } from "../take";

export interface Placing {
  readonly at?: Vec3;
  /** Euler angles XYZ, radians. */
  readonly turn?: Vec3;
  readonly scale?: number | Vec3;
}

/** A copy of the geometry, scaled, turned, then moved. */
export function place(
  geometry: BufferGeometry,
  { at = [0, 0, 0], turn = [0, 0, 0], scale = 1 }: Placing,
): BufferGeometry {
  const size: Vec3 = typeof scale === "number" ? [scale, scale, scale] : scale;
  const matrix = new Matrix4().compose(
    new Vector3(...at),
    new Quaternion().setFromEuler(new Euler(...turn)),
    new Vector3(...size),
  );
  return geometry.clone().applyMatrix4(matrix);
}

const WIDTHS = { position: 3, normal: 3, uv: 2 } as const;

/** Without normals of its own a part is faceted: then no two faces may share a corner. */
function shaded(part: BufferGeometry): BufferGeometry {
  if (part.hasAttribute("normal")) return part;
  const faceted = part.index ? part.toNonIndexed() : part.clone();
  faceted.computeVertexNormals();
  return faceted;
}

/** One indexed geometry of position, normal and uv, written in one go. @throws RangeError when there is nothing to merge. */
export function merge(parts: readonly BufferGeometry[]): BufferGeometry {
  const all = parts.map(shaded);
  if (all.length === 0) throw new RangeError("There is no part to merge.");
  const corners = (part: BufferGeometry) => part.getAttribute("position").count;
  const vertices = all.reduce((sum, part) => sum + corners(part), 0);
  const indices = all.reduce((sum, part) => sum + (part.index?.count ?? corners(part)), 0);
  const index = vertices > 0xffff ? new Uint32Array(indices) : new Uint16Array(indices);
  const merged = new BufferGeometry().setIndex(new BufferAttribute(index, 1));
  for (const [name, width] of Object.entries(WIDTHS)) {
    const values = new Float32Array(vertices * width);
    let at = 0;
    for (const part of all) {
      if (part.hasAttribute(name)) values.set(part.getAttribute(name).array, at);
      at += corners(part) * width;
    }
    merged.setAttribute(name, new BufferAttribute(values, width));
  }
  let [at, first] = [0, 0];
  for (const part of all) {
    const count = part.index?.count ?? corners(part);
    for (let i = 0; i < count; i++) index[at + i] = first + (part.index ? part.index.getX(i) : i);
    at += count;
    first += corners(part);
  }
  return merged;
}

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
export function tube(
  points: readonly Vec3[],
  r: number,
  { segments = 24, sides = 10, closed = false }: { segments?: number; sides?: number; closed?: boolean } = {},
): BufferGeometry {
  const curve = new CatmullRomCurve3(
    points.map((p) => new Vector3(...p)),
    closed,
    "centripetal",
  );
  return new TubeGeometry(curve, segments, r, sides, closed);
}

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
export function lathe(profile: readonly (readonly [r: number, y: number])[], segments = 48): BufferGeometry {
  return new LatheGeometry(
    profile.map(([r, y]) => new Vector2(r, y)),
    segments,
  );
}
