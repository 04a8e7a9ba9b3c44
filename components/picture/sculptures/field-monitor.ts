import { BoxGeometry, type BufferGeometry, Group, type Object3D, PlaneGeometry } from "three";
import type { Parts } from "../kit/assembled";
import { lathe, mesh, place, rbox, rod, tube } from "../kit/geometry";
import { tubed } from "../kit/tubed";
import { kelvin } from "../light/kelvin";
import type { Stage, Vec3 } from "../take";

/** Middle of the screen; it faces -z. */
export const SCREEN: Vec3 = [0, 1.12, -0.2];

/** A picture tube's case: a front that is square, a back that narrows around the tube's neck. */
function shell(): BufferGeometry[] {
  const body = new BoxGeometry(0.44, 0.38, 0.4, 1, 1, 4);
  const p = body.getAttribute("position");
  for (let i = 0; i < p.count; i++) {
    const k = Math.max(0, p.getZ(i) - 0.02) / 0.18;
    p.setX(i, p.getX(i) * (1 - 0.26 * k));
    p.setY(i, p.getY(i) * (1 - 0.24 * k) - 0.02 * k);
  }
  const flat = body.toNonIndexed();
  flat.computeVertexNormals();
  const bezel = [
    [0.46, 0.035, 0, 0.19],
    [0.46, 0.05, 0, -0.18],
    [0.035, 0.4, -0.21, 0],
    [0.035, 0.4, 0.21, 0],
  ] as const;
  return [
    place(flat, { at: [0, 1.12, 0] }),
    ...bezel.map(([w, h, x, y]) => place(rbox(w, h, 0.05, 0.008), { at: [x, 1.12 + y, -0.21] })),
    place(rbox(0.24, 0.2, 0.05, 0.01), { at: [0, 1.09, 0.205] }),
    tube(
      [
        [-0.13, 1.31, -0.04],
        [-0.13, 1.345, -0.02],
        [-0.11, 1.36, 0],
        [0.11, 1.36, 0],
        [0.13, 1.345, -0.02],
        [0.13, 1.31, -0.04],
      ],
      0.011,
      { segments: 40 },
    ),
  ];
}

/** Vents, sockets and the plate with its number: what one sees of a monitor that is turned away. */
function* back(): Parts {
  const vents = Array.from({ length: 8 }, (_, k) =>
    place(rbox(0.2, 0.004, 0.016, 0.001), { at: [0, 1.172 - k * 0.0145, 0.233], turn: [0.5, 0, 0] }),
  );
  const sockets = [-0.08, -0.045, -0.01, 0.025].map((x) =>
    place(
      lathe(
        [
          [0.011, 0],
          [0.011, 0.012],
          [0.007, 0.014],
          [0.007, 0.03],
          [0.0045, 0.03],
          [0.0045, 0.02],
        ],
        18,
      ),
      { at: [x, 1.025, 0.228], turn: [Math.PI / 2, 0, 0] },
    ),
  );
  yield;
  yield* [...vents, ...sockets, place(rbox(0.05, 0.03, 0.003, 0.001), { at: [0.075, 1.03, 0.231] })];
}

/** A crew's cart: two shelves on four posts, casters. */
function* cart(): Parts {
  for (const y of [0.28, 0.92]) yield place(rbox(0.62, 0.03, 0.5, 0.008), { at: [0, y, 0] });
  for (const x of [-1, 1])
    for (const z of [-1, 1]) {
      yield rod([x * 0.285, 0.11, z * 0.225], [x * 0.285, 0.97, z * 0.225], 0.0135);
      yield place(
        lathe(
          [
            [0.01, -0.014],
            [0.05, -0.014],
            [0.055, -0.008],
            [0.055, 0.008],
            [0.05, 0.014],
            [0.01, 0.014],
          ],
          24,
        ),
        { at: [x * 0.285 + 0.02, 0.055, z * 0.225], turn: [Math.PI / 2, 0, 0.3] },
      );
      yield place(rbox(0.03, 0.06, 0.045, 0.004), { at: [x * 0.285 + 0.008, 0.095, z * 0.225] });
    }
  yield rod([-0.285, 0.97, -0.225], [-0.285, 0.97, 0.225], 0.0115);
  yield rod([0.285, 0.97, -0.225], [0.285, 0.97, 0.225], 0.0115);
}

function* cables(): Parts {
  yield yield* tubed(
    [
      [-0.08, 1.025, 0.25],
      [-0.085, 1.02, 0.3],
      [-0.1, 0.9, 0.33],
      [-0.14, 0.6, 0.31],
      [-0.12, 0.2, 0.34],
      [-0.05, 0.03, 0.42],
      [0.2, 0.012, 0.62],
      [0.62, 0.012, 0.66],
      [1.1, 0.012, 0.9],
    ],
    0.0055,
    { segments: 120, sides: 8 },
  );
  yield yield* tubed(
    [
      [-0.045, 1.025, 0.25],
      [-0.04, 1.015, 0.31],
      [-0.02, 0.85, 0.34],
      [0.06, 0.5, 0.33],
      [0.02, 0.2, 0.3],
      [0.0, 0.3, 0.24],
    ],
    0.0045,
    { segments: 80, sides: 8 },
  );
  yield yield* tubed(
    [
      [0.06, 1.06, 0.23],
      [0.07, 1.04, 0.29],
      [0.12, 0.85, 0.32],
      [0.17, 0.5, 0.3],
      [0.2, 0.05, 0.33],
      [0.4, 0.012, 0.5],
      [0.9, 0.012, 0.45],
      [1.4, 0.012, 0.6],
    ],
    0.007,
    { segments: 120, sides: 8 },
  );
}

/** A picture-tube field monitor on its cart, its screen toward -z and lit, its back toward +z. */
export const fieldMonitor = (stage: Stage): Object3D => {
  const group = new Group();
  const made = stage.parts("field monitor", {
    *dark() {
      yield* shell();
      yield* cables();
    },
    *bright() {
      yield* back();
      yield* cart();
    },
  });
  group.add(
    mesh(
      made.dark,
      stage.standard({ color: 0x26282b, roughness: 0.44, metalness: 0.25, envMapIntensity: 0.9 }),
    ),
    mesh(made.bright, stage.standard({ color: 0x4a4d51, roughness: 0.38, metalness: 0.7 })),
    mesh(
      place(new PlaneGeometry(0.39, 0.3), { at: SCREEN, turn: [0, Math.PI, 0] }),
      stage.glowing(kelvin(8200), 5),
      { cast: false, receive: false },
    ),
  );
  return group;
};
