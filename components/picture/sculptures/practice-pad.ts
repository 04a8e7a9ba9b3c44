import { type BufferGeometry, Group, type Object3D } from "three";
import { lathe, mesh, place, rbox, rod } from "../kit/geometry";
import type { Stage, Vec3 } from "../take";
import { worn } from "./matter";

/** Height of the pad's middle and how far it leans toward -z, its player at +z. */
const [HEIGHT, LEAN] = [0.7, 0.14];

/** A drumstick 0.406 m long on x, its tip toward +x. */
export function drumstick(): BufferGeometry {
  const profile = [
    [0, 0],
    [0.005, 0.001],
    [0.0068, 0.005],
    [0.0072, 0.02],
    [0.0073, 0.28],
    [0.0064, 0.33],
    [0.0045, 0.378],
    [0.0034, 0.386],
    [0.0042, 0.389],
    [0.0052, 0.395],
    [0.0046, 0.402],
    [0.0024, 0.4055],
    [0, 0.406],
  ] as const;
  return place(lathe(profile, 28), { turn: [0, 0, -Math.PI / 2], at: [-0.203, 0, 0] });
}

/** Legs on a collar, arms under the pad. */
function stand(): BufferGeometry[] {
  const parts = [
    rod([0, 0.1, 0], [0, 0.42, 0], 0.0135),
    rod([0, 0.4, 0], [0, HEIGHT - 0.07, 0], 0.0095),
    lathe(
      [
        [0.0135, 0.4],
        [0.02, 0.402],
        [0.021, 0.43],
        [0.0135, 0.435],
      ],
      20,
    ),
  ];
  parts.push(
    place(rbox(0.045, 0.012, 0.006, 0.002), { at: [0.036, 0.418, 0] }),
    lathe(
      [
        [0.0135, 0.3],
        [0.023, 0.302],
        [0.023, 0.33],
        [0.0135, 0.332],
      ],
      20,
    ),
  );
  parts.push(
    place(
      lathe(
        [
          [0.012, -0.03],
          [0.018, -0.026],
          [0.018, 0.006],
          [0.012, 0.01],
        ],
        18,
      ),
      { at: [0, HEIGHT - 0.07, 0], turn: [LEAN, 0, 0] },
    ),
  );
  for (let k = 0; k < 3; k++) {
    const a = 0.55 + (k * Math.PI * 2) / 3;
    const out = (r: number, y: number): Vec3 => [Math.cos(a) * r, y, Math.sin(a) * r];
    const aside: Vec3 = [-Math.sin(a) * 0.008, 0, Math.cos(a) * 0.008];
    for (const s of [-1, 1]) {
      const shift = (p: Vec3): Vec3 => [p[0] + aside[0] * s, p[1], p[2] + aside[2] * s];
      parts.push(
        rod(shift(out(0.022, 0.316)), shift(out(0.27, 0.016)), 0.0055, { sides: 8 }),
        rod(shift(out(0.012, 0.13)), shift(out(0.16, 0.15)), 0.004, { sides: 8 }),
      );
    }
  }
  return parts;
}

const feet = (): BufferGeometry[] =>
  [0, 1, 2].map((k) => {
    const a = 0.55 + (k * Math.PI * 2) / 3;
    return rod(
      [Math.cos(a) * 0.262, 0.02, Math.sin(a) * 0.262],
      [Math.cos(a) * 0.285, 0.0, Math.sin(a) * 0.285],
      0.013,
      { sides: 12 },
    );
  });

/** The basket that holds the pad: three arms with rubber ends, in the pad's own plane. */
const basket = (): BufferGeometry[] =>
  [0, 1, 2].flatMap((k) => {
    const a = -0.5 + (k * Math.PI * 2) / 3;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    return [
      rod([0, -0.05, 0], [c * 0.16, -0.026, s * 0.16], 0.0065, { sides: 10 }),
      rod([c * 0.158, -0.03, s * 0.158], [c * 0.162, 0.014, s * 0.162], 0.0085, { sides: 12 }),
    ];
  });

const tilted = (parts: readonly BufferGeometry[]) =>
  parts.map((part) => place(part, { at: [0, HEIGHT, 0], turn: [LEAN, 0, 0] }));

const padParts = {
  chrome: () => [...stand(), ...tilted(basket())],
  wood: () => {
    const base = lathe(
      [
        [0, -0.022],
        [0.148, -0.022],
        [0.152, -0.018],
        [0.152, -0.002],
        [0.149, 0],
        [0.14, 0.0005],
      ],
      128,
    );
    const sticks = [
      place(drumstick(), { at: [-0.012, 0.0197, -0.01], turn: [0, 0.5, 0] }),
      place(drumstick(), { at: [0.03, 0.0275, -0.005], turn: [0, 1.05, 0.038] }),
    ];
    return tilted([base, ...sticks]);
  },
  rubber: () => {
    const rubber = lathe(
      [
        [0.141, 0],
        [0.1415, 0.008],
        [0.138, 0.0115],
        [0.118, 0.012],
        [0.117, 0.0112],
        [0.116, 0.012],
        [0, 0.0125],
      ],
      72,
    );
    return [...tilted([rubber]), ...feet()];
  },
};

/** A rubber practice pad on a snare drum's stand, two sticks laid across it. */
export const practicePad = (stage: Stage): Object3D => {
  const group = new Group();
  const made = stage.parts("practice pad", padParts);
  group.add(
    mesh(made.chrome, stage.chrome()),
    mesh(made.wood, stage.wood(0xa98458, 0.5)),
    mesh(
      made.rubber,
      stage.standard({ color: 0x262627, roughness: 0.74 }, worn({ grain: 420, bump: 0.16, mottle: 0.42 })),
    ),
  );
  return group;
};
