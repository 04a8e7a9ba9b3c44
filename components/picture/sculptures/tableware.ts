/** What is laid for one: each part lies at the origin on y = 0, its user at +z. */
import { type BufferGeometry, ExtrudeGeometry, Shape, Vector2 } from "three";
import { lathe, merge, place } from "../kit/geometry";

export const plate = (): BufferGeometry =>
  lathe(
    [
      [0, 0.004],
      [0.07, 0.003],
      [0.072, 0],
      [0.078, 0],
      [0.082, 0.004],
      [0.105, 0.014],
      [0.137, 0.02],
      [0.138, 0.0225],
      [0.136, 0.0235],
      [0.104, 0.018],
      [0.092, 0.0115],
      [0.086, 0.0085],
      [0.04, 0.0078],
      [0, 0.0078],
    ],
    72,
  );

export const sidePlate = (): BufferGeometry => place(plate(), { scale: [0.58, 0.8, 0.58] });

/** A stemmed glass 0.2 m high: its outside. */
export const wineGlass = (): BufferGeometry =>
  lathe(
    [
      [0, 0],
      [0.036, 0],
      [0.037, 0.0015],
      [0.03, 0.004],
      [0.012, 0.008],
      [0.0045, 0.016],
      [0.0036, 0.05],
      [0.0042, 0.082],
      [0.01, 0.09],
      [0.024, 0.1],
      [0.036, 0.117],
      [0.041, 0.137],
      [0.0405, 0.156],
      [0.037, 0.18],
      [0.0335, 0.2],
      [0.0325, 0.2],
      [0.036, 0.179],
      [0.0393, 0.156],
      [0.0398, 0.137],
      [0.0348, 0.118],
      [0.022, 0.102],
      [0, 0.094],
    ],
    48,
  );

/** What is in it, to `level` of its bowl, 0 to 1. */
export function wine(level: number): BufferGeometry {
  const inside = [
    [0, 0.0945],
    [0.0215, 0.1025],
    [0.0343, 0.1185],
    [0.0392, 0.137],
    [0.0388, 0.156],
  ] as const;
  const shown = inside.slice(0, 2 + Math.round(level * 3));
  const top = shown.at(-1) ?? inside[0];
  return lathe([...shown, [0, top[1]]], 40);
}

/** A tumbler-necked carafe of water. */
export const carafe = (): BufferGeometry =>
  lathe(
    [
      [0, 0],
      [0.05, 0],
      [0.056, 0.006],
      [0.058, 0.05],
      [0.054, 0.1],
      [0.034, 0.15],
      [0.026, 0.175],
      [0.027, 0.2],
      [0.036, 0.232],
      [0.035, 0.232],
      [0.0255, 0.2],
      [0.0245, 0.175],
      [0.0325, 0.149],
      [0.0525, 0.1],
      [0.0562, 0.05],
      [0.054, 0.008],
      [0, 0.008],
    ],
    56,
  );

/** Sheet metal or paper cut to an outline in x and -z, risen by `bend` toward its ends. */
export const flat = (outline: readonly (readonly [number, number])[], bend: number): BufferGeometry => {
  const shape = new Shape(outline.map(([x, y]) => new Vector2(x, y)));
  const made = new ExtrudeGeometry(shape, {
    depth: 0.0014,
    bevelEnabled: true,
    bevelThickness: 0.0006,
    bevelSize: 0.0006,
    bevelSegments: 1,
    curveSegments: 6,
  });
  made.rotateX(-Math.PI / 2);
  const p = made.getAttribute("position");
  for (let i = 0; i < p.count; i++) {
    const k = -p.getZ(i) / 0.1;
    p.setY(
      i,
      p.getY(i) + bend * (0.5 - 0.5 * Math.cos(Math.min(1, Math.max(-1, k)) * Math.PI)) * (k > 0 ? 1 : 0.35),
    );
  }
  made.computeVertexNormals();
  return made;
};

const mirrored = (half: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] => [
  ...half,
  ...half.map(([x, y]) => [-x, y] as const).reverse(),
];

/** 0.2 m long, its tines away from its user. */
export function fork(): BufferGeometry {
  const tines = [
    [0.0125, 0.095],
    [0.0102, 0.095],
    [0.0094, 0.062],
    [0.0056, 0.062],
    [0.005, 0.096],
    [0.0028, 0.096],
    [0.0022, 0.062],
    [0.0001, 0.06],
  ] as const;
  return flat(
    mirrored([
      [0.002, -0.101],
      [0.0095, -0.096],
      [0.0105, -0.082],
      [0.0048, -0.03],
      [0.0034, 0.016],
      [0.0065, 0.03],
      [0.012, 0.042],
      [0.0128, 0.06],
      ...tines,
    ]),
    0.011,
  );
}

/** 0.21 m long, its edge toward -x. */
export const knife = (): BufferGeometry =>
  flat(
    [
      [0.006, -0.105],
      [0.009, -0.098],
      [0.0075, -0.02],
      [0.0065, 0],
      [0.008, 0.06],
      [0.006, 0.095],
      [0, 0.107],
      [-0.008, 0.09],
      [-0.0115, 0.05],
      [-0.0105, 0.006],
      [-0.0055, -0.004],
      [-0.0075, -0.098],
      [-0.005, -0.105],
    ],
    0.002,
  );

/** A napkin folded to a rectangle, its edges loose. */
export function napkin(): BufferGeometry {
  const leaf = (w: number, d: number, y: number, lift: number): BufferGeometry => {
    const made = flat(
      [
        [-w / 2, -d / 2],
        [w / 2, -d / 2],
        [w / 2, d / 2],
        [-w / 2, d / 2],
      ],
      0,
    );
    const p = made.getAttribute("position");
    for (let i = 0; i < p.count; i++) p.setY(i, p.getY(i) + y + (p.getX(i) > 0 ? lift : 0));
    made.computeVertexNormals();
    return made;
  };
  return merge([leaf(0.1, 0.21, 0, 0), leaf(0.099, 0.207, 0.0032, 0.002), leaf(0.098, 0.205, 0.0066, 0.006)]);
}
