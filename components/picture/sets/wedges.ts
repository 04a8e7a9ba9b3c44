/** The wedges of one wall, merged: position, flat normals, and their own tint as vertex colour. */
import { BufferAttribute, BufferGeometry, Vector3 } from "three";
import { indexArray } from "../kit/index-array";
import { rng } from "../kit/random";
import type { Steps } from "../kit/steps";
import type { Doorway, Wall } from "../take";
import { ROOM, TILE, WALLS, WEDGE } from "./room-size";

const RIDGE = 0.006;
const HALF = TILE / 2 - 0.0015;

/** The cross-section from one foot over the ridge to the other: [across, height, normal across, normal up]. */
const SLOPE: readonly [number, number] = [0.9934, 0.1151];
const FACETS: readonly (readonly (readonly [number, number, number, number])[])[] = [
  [
    [-0.0985, 0.2, -SLOPE[0], SLOPE[1]],
    [-RIDGE, 0.995, -SLOPE[0], SLOPE[1]],
  ],
  [
    [-RIDGE, 0.995, -0.8, 0.6],
    [0, 1, 0, 1],
  ],
  [
    [0, 1, 0, 1],
    [RIDGE, 0.995, 0.8, 0.6],
  ],
  [
    [RIDGE, 0.995, SLOPE[0], SLOPE[1]],
    [0.0985, 0.2, SLOPE[0], SLOPE[1]],
  ],
];
const OUTLINE = [
  [-0.0985, 0.2],
  [0.0985, 0.2],
  [RIDGE, 0.995],
  [0, 1],
  [-RIDGE, 0.995],
] as const;

/** Of one wedge: four facets of four corners, two ends of five. */
const CORNERS = FACETS.length * 4 + 2 * OUTLINE.length;
const TRIANGLES = FACETS.length * 2 + 2 * (OUTLINE.length - 2);

/** Two tiles past the corners, so that the walls close the room where they meet. */
function range(axis: Vector3, wall: Wall): [number, number] {
  const beyond = 1.2;
  let [low, high]: [number, number] = [-ROOM.z, ROOM.z];
  if (Math.abs(axis.x) > 0.5)
    [low, high] = wall.endsWith("z") ? [-ROOM.x - beyond, ROOM.x + beyond] : [-ROOM.x, ROOM.x];
  if (Math.abs(axis.y) > 0.5)
    [low, high] = wall.endsWith("y") ? [0, 6] : [-beyond, ROOM.y1 - ROOM.y0 + beyond];
  if (axis.x + axis.y + axis.z < 0) [low, high] = [-high, -low];
  return [Math.round(low / TILE), Math.round(high / TILE)];
}

/** `part`: the wall around the door, or only what the door's own leaf carries. */
export function* wedges(wall: Wall, door?: Doorway, part: "wall" | "leaf" = "wall"): Steps<BufferGeometry> {
  const spec = WALLS[wall];
  const n = new Vector3(...spec.normal);
  const u = new Vector3(...spec.along);
  const v = n.clone().cross(u);
  const random = rng(7 + wall.charCodeAt(0) * 3 + wall.charCodeAt(1));
  const [u0, u1] = range(u, wall);
  const [v0, v1] = range(v, wall);
  const tiles: { readonly centre: Vector3; readonly turned: boolean }[] = [];
  for (let i = u0; i < u1; i++)
    for (let j = v0; j < v1; j++) {
      const centre = new Vector3(0, ROOM.y0, 0)
        .addScaledVector(u, (i + 0.5) * TILE)
        .addScaledVector(v, (j + 0.5) * TILE);
      tiles.push({ centre, turned: (((i + j) % 2) + 2) % 2 === 1 });
    }
  // Most takes look towards -z: what is near is drawn first, so that what it hides is not lit.
  tiles.sort((a, b) => b.centre.z - a.centre.z);
  yield;
  const inDoor = (centre: Vector3) =>
    door?.wall === wall &&
    centre.y > door.y0 &&
    centre.y < door.y1 &&
    centre.dot(u) > door.x0 &&
    centre.dot(u) < door.x1;
  const standing = tiles.filter(({ centre }) => inDoor(centre) !== (part === "wall"));
  const corners = standing.length * 3 * CORNERS;
  const position = new Float32Array(corners * 3);
  const normal = new Int8Array(corners * 3);
  const color = new Uint8Array(corners * 3);
  const index = indexArray(corners, standing.length * 3 * TRIANGLES * 3);
  let [corner, face] = [0, 0];
  const triangle = (a: number, b: number, c: number) => {
    index[face++] = a;
    index[face++] = b;
    index[face++] = c;
  };
  for (const { centre, turned } of standing) {
    yield;
    centre.addScaledVector(n, spec.tips - WEDGE.length - centre.dot(n));
    const across = turned ? v : u;
    const along = turned ? u.clone().negate() : v;
    const tall = 1 - random() * 0.012;
    for (let k = -1; k <= 1; k++) {
      const tint = 0.86 + 0.28 * random();
      const put = (x: number, y: number, h: number, nx: number, ny: number, nz: number) => {
        const at = centre
          .clone()
          .addScaledVector(across, x + k * WEDGE.width)
          .addScaledVector(along, y)
          .addScaledVector(n, h * tall);
        const facing = new Vector3()
          .addScaledVector(across, nx)
          .addScaledVector(along, ny)
          .addScaledVector(n, nz);
        at.toArray(position, corner * 3);
        facing.multiplyScalar(127).toArray(normal, corner * 3);
        const shade = Math.min(255, 223 * tint * (0.55 + 0.45 * Math.max(0, (h - 0.2) / 0.8)));
        color.fill(shade, corner * 3, corner * 3 + 3);
        corner++;
      };
      for (const [a, b] of FACETS.map((f) => [f[0], f[1]] as const)) {
        if (!a || !b) continue;
        const first = corner;
        for (const [y, [x, h, nx, nz]] of [
          [-HALF, a],
          [-HALF, b],
          [HALF, b],
          [HALF, a],
        ] as const)
          put(x, y, h, nx, 0, nz);
        triangle(first, first + 1, first + 2);
        triangle(first, first + 2, first + 3);
      }
      for (const side of [-1, 1] as const) {
        const first = corner;
        for (const [x, h] of OUTLINE) put(x, side * HALF, h, 0, side, 0);
        for (let c = 1; c < 4; c++) {
          if (side < 0) triangle(first, first + c, first + c + 1);
          else triangle(first, first + c + 1, first + c);
        }
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(position, 3));
  geometry.setAttribute("normal", new BufferAttribute(normal, 3, true));
  geometry.setAttribute("color", new BufferAttribute(color, 3, true));
  geometry.setIndex(new BufferAttribute(index, 1));
  return geometry;
}
