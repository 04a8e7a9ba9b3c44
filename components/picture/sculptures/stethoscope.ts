/**
 * A stethoscope from within its chestpiece, about the origin and opening towards -z:
 * stepped, turned steel, the diaphragm in its ring, and the headset hanging outside.
 */
import { CircleGeometry, CylinderGeometry, DoubleSide, Group, SphereGeometry } from "three";
import { mesh, place, rod, tube } from "../kit/geometry";
import { lathed } from "../kit/lathed";
import { placed } from "../kit/placed";
import type { Sculpture, Stage, Vec3 } from "../take";
import { turned } from "./matter";

const ALONG: Vec3 = [Math.PI / 2, 0, 0];
const STEPS = 8;

/** From the back of the chamber forward along the inside, round the lip, and back along the outside: [radius, z]. */
function chestpiece(): [number, number][] {
  const profile: [number, number][] = [
    [0.06, 0.8],
    [0.07, 0.79],
    [0.46, 0.72],
    [0.49, 0.68],
  ];
  for (let i = 0; i < STEPS; i++) {
    const z = 0.6 - i * 0.115;
    const r = 0.49 - i * 0.0165;
    profile.push(
      [r, z],
      [r, z - 0.088],
      [r - 0.003, z - 0.094],
      [r - 0.0135, z - 0.096],
      [r - 0.0165, z - 0.1],
    );
  }
  profile.push([0.352, -0.34], [0.33, -0.352], [0.318, -0.352]);
  return profile;
}

/** The ring that holds the diaphragm: rounded, with a groove. */
const RING: [number, number][] = [
  [0.345, -0.35],
  [0.318, -0.352],
  [0.311, -0.358],
  [0.309, -0.366],
  [0.311, -0.374],
  [0.316, -0.378],
  [0.316, -0.384],
  [0.309, -0.389],
  [0.307, -0.398],
  [0.311, -0.407],
  [0.325, -0.413],
  [0.36, -0.413],
  [0.375, -0.4],
  [0.38, -0.36],
  [0.41, -0.3],
];

const binaural = (side: 1 | -1): Vec3[] => [
  [side * 0.035, -0.44, 0],
  [side * 0.06, -0.33, 0],
  [side * 0.16, -0.2, 0.01],
  [side * 0.27, -0.02, 0.02],
  [side * 0.315, 0.16, 0.03],
  [side * 0.285, 0.31, 0.035],
  [side * 0.2, 0.39, 0.035],
  [side * 0.13, 0.4, 0.03],
];

const headsetParts = {
  metal: () => [
    ...[-1, 1].flatMap((side) => [
      tube(binaural(side as 1 | -1), 0.0155, { segments: 72, sides: 10 }),
      place(new CylinderGeometry(0.0165, 0.0165, 0.03, 16), {
        at: [side * 0.15, 0.4, 0.032],
        turn: [0, 0, Math.PI / 2],
      }),
    ]),
    tube(
      [
        [-0.16, -0.19, 0.016],
        [-0.08, -0.285, 0.03],
        [0, -0.31, 0.034],
        [0.08, -0.285, 0.03],
        [0.16, -0.19, 0.016],
      ],
      0.006,
    ),
  ],
  rubber: () => [
    ...[
      ...[-1, 1].map((side) =>
        tube(
          [
            [0, -0.72, 0],
            [side * 0.004, -0.64, 0],
            [side * 0.025, -0.52, 0],
            [side * 0.036, -0.42, 0],
          ],
          0.0235,
          { segments: 20, sides: 12 },
        ),
      ),
      rod([0, -0.66, 0], [0, -0.745, 0], 0.032, { sides: 18, r2: 0.025 }),
      tube(
        [
          [0, -0.7, 0],
          [0.01, -0.95, 0.03],
          [0.14, -1.14, 0.2],
          [0.4, -1.1, 0.5],
          [0.6, -0.8, 0.9],
        ],
        0.0245,
        { segments: 60, sides: 12 },
      ),
    ],
    ...[-1, 1].map((side) =>
      place(new SphereGeometry(0.034, 20, 14), { at: [side * 0.108, 0.4, 0.03], scale: [1.15, 0.92, 0.92] }),
    ),
  ],
};

/** The headset: two tubes of metal that meet in one of rubber; about its own middle. */
function headset(stage: Stage): Group {
  const group = new Group();
  const made = stage.parts("stethoscope's headset", headsetParts);
  group.add(mesh(made.metal, stage.chrome()));
  group.add(mesh(made.rubber, stage.standard({ color: 0x121214, roughness: 0.32 })));
  return group;
}

export interface StethoscopeOptions {
  readonly at: Vec3;
  /** Where the headset hangs, from the chestpiece. */
  readonly headset: Vec3;
}

export const stethoscope: Sculpture<StethoscopeOptions> = (stage, options) => {
  const group = new Group();
  const steel = stage.standard(
    { color: 0x8c8e90, roughness: 0.34, metalness: 0.96, side: DoubleSide },
    turned("z", options.at),
  );
  const segments = stage.tier === "draft" ? 48 : 160;
  const chest = stage.parts("stethoscope's chestpiece", {
    *steel() {
      yield yield* placed(yield* lathed(chestpiece(), segments), { turn: ALONG });
      yield yield* placed(yield* lathed(RING, segments), { turn: ALONG });
    },
  });
  group.add(mesh(chest.steel, steel));
  const film = stage.physical({
    color: 0x050607,
    roughness: 0.6,
    transparent: true,
    opacity: 0.16,
    depthWrite: false,
    side: DoubleSide,
  });
  const diaphragm = mesh(place(new CircleGeometry(0.314, 96), { at: [0, 0, -0.381] }), film, {
    cast: false,
    receive: false,
  });
  diaphragm.renderOrder = 6;
  group.add(diaphragm);
  const hung = headset(stage);
  hung.position.set(...options.headset);
  group.add(hung);
  group.position.set(...options.at);
  return group;
};
