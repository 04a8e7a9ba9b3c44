/** What is made in steps here, and in one go by three: the stills and the look of every take rest on its being the same. */
import { createHash } from "node:crypto";
import {
  type BufferGeometry,
  CatmullRomCurve3,
  Euler,
  ExtrudeGeometry,
  LatheGeometry,
  Matrix4,
  Path,
  Quaternion,
  Shape,
  SphereGeometry,
  TubeGeometry,
  Vector2,
  Vector3,
} from "three";
import { ParametricGeometry } from "three/addons/geometries/ParametricGeometry.js";
import { expect, test } from "vitest";
import type { Vec3 } from "../take";
import { extruded } from "./extruded";
import { lathed } from "./lathed";
import { parametric } from "./parametric";
import { placed } from "./placed";
import { finish, type Steps } from "./steps";
import { tubed } from "./tubed";
import { vertexNormals } from "./vertex-normals";

const hash = ({ buffer }: ArrayBufferView) =>
  createHash("sha256")
    .update(new Uint8Array(buffer as ArrayBuffer))
    .digest("hex");

const PROFILE = [
  [0, 0],
  [0.3, 0.02],
  [0.21, 0.4],
  [0.2, 0.4],
  [0, 0.5],
] as const;
const LINE: readonly Vec3[] = [
  [0, 0, 0],
  [0.4, 0.1, -0.2],
  [0.3, 0.7, 0.1],
  [-0.2, 0.5, 0.3],
];
const curve = (closed: boolean) =>
  new CatmullRomCurve3(
    LINE.map((at) => new Vector3(...at)),
    closed,
    "centripetal",
  );
const surface = (u: number, v: number, out: Vector3) =>
  void out.set(u, Math.sin(u * 4 + v) * 0.2, v * (1 + 0.1 * u));
const sheet = new Shape().absarc(0, 0, 0.2, 0, Math.PI * 2, false);
sheet.holes.push(new Path().absarc(0.03, 0, 0.1, 0, 2, false).closePath());

const turn = new Quaternion().setFromEuler(new Euler(0.4, 0, 0));
const wrinkled = () => lathed(PROFILE, 120);
const smoothed = finish(wrinkled());
smoothed.computeVertexNormals();

const PAIRS: Record<string, readonly [BufferGeometry, Steps<BufferGeometry>]> = {
  "a lathe": [
    new LatheGeometry(
      PROFILE.map(([r, y]) => new Vector2(r, y)),
      300,
    ),
    lathed(PROFILE, 300),
  ],
  "a tube": [
    new TubeGeometry(curve(false), 200, 0.02, 7, false),
    tubed(LINE, 0.02, { segments: 200, sides: 7 }),
  ],
  "a tube that closes": [
    new TubeGeometry(curve(true), 90, 0.02, 12, true),
    tubed(LINE, 0.02, { segments: 90, sides: 12, closed: true }),
  ],
  "a surface by its parameters": [new ParametricGeometry(surface, 30, 20), parametric(surface, 30, 20)],
  "a chamfered sheet with a hole": [
    new ExtrudeGeometry(sheet, {
      depth: 0.01,
      bevelSize: 0.002,
      bevelThickness: 0.002,
      bevelSegments: 1,
      curveSegments: 24,
    }),
    extruded(sheet, { depth: 0.01, bevel: 0.002, curveSegments: 24 }),
  ],
  "a part in its place": [
    new SphereGeometry(0.3, 80, 80).applyMatrix4(
      new Matrix4().compose(new Vector3(1, 2, 3), turn, new Vector3(1, 2, 0.5)),
    ),
    placed(new SphereGeometry(0.3, 80, 80), { scale: [1, 2, 0.5], turn: [0.4, 0, 0], at: [1, 2, 3] }),
  ],
  "corners' normals": [smoothed, vertexNormals(finish(wrinkled()))],
};

const bits = ({ attributes, index }: BufferGeometry) =>
  Object.entries({ ...attributes, index })
    .flatMap(([name, one]) => (one ? [`${name} ${one.array.constructor.name} ${hash(one.array)}`] : []))
    .sort();

test.each(Object.entries(PAIRS))("%s", (_, [three, steps]) => {
  let taken = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    taken++;
    if (!step.done) continue;
    expect(bits(step.value)).toEqual(bits(three));
    break;
  }
  expect(taken).toBeGreaterThan(1);
});
