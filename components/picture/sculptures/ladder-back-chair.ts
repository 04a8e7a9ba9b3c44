import { BoxGeometry, type BufferGeometry, Group, type Object3D } from "three";
import type { Parts } from "../kit/assembled";
import { lathe, mesh, place, rod } from "../kit/geometry";
import { rng } from "../kit/random";
import { tubed } from "../kit/tubed";
import type { Stage, Vec3 } from "../take";

const SEAT = 0.435;
/** Where the seat's rails meet the posts: half its width in front and at the back, half its depth. */
const [FRONT, BACK, DEPTH] = [0.225, 0.18, 0.185];

/** A slat between the rear posts, hollowed for a back and rising to its middle. */
function slat(y: number, z: number, height: number, half: number): BufferGeometry {
  const made = new BoxGeometry(half * 2, height, 0.011, 24, 4, 1);
  const p = made.getAttribute("position");
  for (let i = 0; i < p.count; i++) {
    const u = p.getX(i) / half;
    const top = p.getY(i) / height + 0.5;
    p.setZ(i, p.getZ(i) + z - 0.03 * (1 - u * u) - 0.16 * p.getY(i));
    p.setY(i, p.getY(i) + y + top * 0.016 * Math.cos(u * 1.9));
  }
  made.computeVertexNormals();
  return made;
}

/** Rush, wound around the four rails toward the seat's middle. */
function rush(): BufferGeometry[] {
  const random = rng(5);
  const strands: BufferGeometry[] = [];
  const rows = 17;
  for (let k = 0; k < rows; k++) {
    const f = 1 - k / rows;
    const y = SEAT + 0.006 - 0.011 * (1 - f) + (random() - 0.5) * 0.0025;
    const r = 0.0062 + random() * 0.001;
    const [zf, zb] = [DEPTH * f, -DEPTH * f];
    const w = (z: number) => (BACK + ((FRONT - BACK) * (z + DEPTH)) / (2 * DEPTH)) * f;
    const corners: Vec3[] = [
      [-w(zf), y, zf],
      [w(zf), y, zf],
      [w(zb), y, zb],
      [-w(zb), y, zb],
    ];
    corners.forEach((a, i) => {
      strands.push(rod(a, corners[(i + 1) % 4] ?? a, r, { sides: 6 }));
    });
  }
  return strands;
}

function frontPost(side: number): BufferGeometry {
  const profile = [
    [0.012, 0],
    [0.015, 0.01],
    [0.019, 0.05],
    [0.021, 0.2],
    [0.017, 0.215],
    [0.021, 0.23],
    [0.0215, 0.4],
    [0.0215, 0.45],
    [0.017, 0.458],
    [0.014, 0.464],
    [0.019, 0.474],
    [0.014, 0.486],
    [0, 0.489],
  ] as const;
  return place(lathe(profile, 24), { at: [side * FRONT, 0, DEPTH] });
}

function* rearPost(side: number): Parts {
  yield yield* tubed(
    [
      [side * (BACK + 0.004), 0, -DEPTH - 0.028],
      [side * BACK, 0.3, -DEPTH],
      [side * BACK, 0.5, -DEPTH - 0.004],
      [side * BACK, 0.8, -DEPTH - 0.05],
      [side * BACK, 1.04, -DEPTH - 0.1],
    ],
    0.0185,
    { segments: 64, sides: 20 },
  );
  yield place(
    lathe(
      [
        [0.018, -0.006],
        [0.019, 0],
        [0.012, 0.008],
        [0.009, 0.014],
        [0.018, 0.03],
        [0.02, 0.042],
        [0.015, 0.056],
        [0.006, 0.064],
        [0, 0.067],
      ],
      18,
    ),
    { at: [side * BACK, 1.036, -DEPTH - 0.099], turn: [-0.2, 0, 0] },
  );
}

function* wood(): Parts {
  const bar = (a: Vec3, b: Vec3): BufferGeometry => rod(a, b, 0.0105, { sides: 10 });
  for (const s of [-1, 1]) {
    yield frontPost(s);
    yield* rearPost(s);
    yield bar([s * FRONT, 0.3, DEPTH], [s * BACK, 0.31, -DEPTH]);
    yield bar([s * FRONT, 0.15, DEPTH], [s * BACK, 0.16, -DEPTH - 0.012]);
  }
  yield bar([-FRONT, 0.33, DEPTH], [FRONT, 0.33, DEPTH]);
  yield bar([-FRONT, 0.2, DEPTH], [FRONT, 0.2, DEPTH]);
  yield bar([-BACK, 0.24, -DEPTH - 0.004], [BACK, 0.24, -DEPTH - 0.004]);
  yield slat(0.6, -DEPTH - 0.016, 0.055, BACK);
  yield slat(0.735, -DEPTH - 0.036, 0.062, BACK);
  yield slat(0.875, -DEPTH - 0.062, 0.072, BACK);
}

/** A farmhouse ladder-back, 1.1 m high, with a rush seat; its back toward -z. */
export const ladderBackChair = (stage: Stage): Object3D => {
  const made = stage.parts("ladder-back chair", { wood, rush });
  const group = new Group();
  group.add(
    mesh(made.wood, stage.wood(0x5a3c22, 0.5)),
    mesh(made.rush, stage.standard({ color: 0x8b7a57, roughness: 0.82 })),
  );
  return group;
};
