/** The case of a wooden pyramid metronome: four leaning boards, the front one open. */
import { BufferGeometry, Float32BufferAttribute, Vector3 } from "three";
import { lathe, place, rbox } from "../kit/geometry";
import type { Vec3 } from "../take";

/** Height of the case and of its foot, metres. */
export const [HEIGHT, FOOT] = [0.222, 0.018];
/** Half the case's side at the bottom and under its cap, metres. */
export const [LOW, HIGH] = [0.058, 0.0215];
/** How far the open front leans back, radians about x. */
export const LEAN = -Math.atan((LOW - HIGH) / (HEIGHT - FOOT));

/** Half the side of the case at a height, metres. */
export const half = (y: number): number => LOW + ((HIGH - LOW) * (y - FOOT)) / (HEIGHT - FOOT);

/** A board between four corners, thickened behind; corners anticlockwise as seen from in front. */
function board(corners: readonly [Vec3, Vec3, Vec3, Vec3], thickness: number): BufferGeometry {
  const [a, b, c, d] = corners.map((p) => new Vector3(...p)) as [Vector3, Vector3, Vector3, Vector3];
  const back = b.clone().sub(a).cross(d.clone().sub(a)).normalize().multiplyScalar(-thickness);
  const [e, f, g, h] = [a, b, c, d].map((p) => p.clone().add(back)) as [Vector3, Vector3, Vector3, Vector3];
  const faces = [
    [a, b, c, d],
    [f, e, h, g],
    [e, a, d, h],
    [b, f, g, c],
    [d, c, g, h],
    [e, f, b, a],
  ] as const;
  const position = faces.flatMap(([p, q, r, s]) => [p, q, r, p, r, s].flatMap((v) => v.toArray()));
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new Float32BufferAttribute(position, 3));
  geometry.computeVertexNormals();
  return geometry;
}

/** A strip of the front from `y0` to `y1`, `x0` to `x1` as shares of its half width. */
export function front(
  y0: number,
  y1: number,
  x0: number,
  x1: number,
  depth: number,
  inset = 0,
): BufferGeometry {
  const at = (x: number, y: number): Vec3 => [x * half(y), y, half(y) - inset];
  return board([at(x0, y0), at(x1, y0), at(x1, y1), at(x0, y1)], depth);
}

export function box(): BufferGeometry[] {
  const [y0, y1, t] = [FOOT, HEIGHT, 0.006];
  const [l, h] = [half(y0), half(y1)];
  const side: [Vec3, Vec3, Vec3, Vec3] = [
    [l, y0, l],
    [l, y0, -l],
    [h, y1, -h],
    [h, y1, h],
  ];
  const turned = (k: number) => place(board(side, t), { turn: [0, (k * Math.PI) / 2, 0] });
  const cap = [
    place(rbox(0.05, 0.007, 0.05, 0.003), { at: [0, HEIGHT + 0.003, 0] }),
    place(
      lathe(
        [
          [0.019, 0],
          [0.012, 0.006],
          [0.005, 0.009],
          [0, 0.01],
        ],
        4,
      ),
      { at: [0, HEIGHT + 0.006, 0], turn: [0, Math.PI / 4, 0] },
    ),
  ];
  return [
    turned(0),
    turned(1),
    turned(2),
    ...cap,
    front(FOOT, 0.078, -1, 1, 0.006),
    front(0.078, HEIGHT, -1, -0.78, 0.006),
    front(0.078, HEIGHT, 0.78, 1, 0.006),
    front(0.208, HEIGHT, -0.78, 0.78, 0.006),
    place(rbox(0.136, 0.012, 0.136, 0.004), { at: [0, 0.012, 0] }),
    place(rbox(0.122, 0.006, 0.122, 0.002), { at: [0, 0.0195, 0] }),
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((z) =>
        place(
          lathe(
            [
              [0.006, 0],
              [0.0085, 0.003],
              [0.007, 0.007],
            ],
            14,
          ),
          { at: [x * 0.055, 0, z * 0.055] },
        ),
      ),
    ),
  ];
}
