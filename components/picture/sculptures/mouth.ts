/** A mouth as a room, about the origin and open towards -z: palate with its ridges, an arc of teeth, a tongue for a floor. */

import type { BufferGeometry } from "three";
import { DoubleSide, Group, SphereGeometry } from "three";
import type { Parts } from "../kit/assembled";
import { bakeThrough } from "../kit/bake-through";
import { mesh, place } from "../kit/geometry";
import { ellipsoid, norm2, type Sdf, smax, smin } from "../kit/sdf";
import { gridOf, surfaceNets } from "../kit/surface-nets";
import type { Sculpture, Vec3 } from "../take";
import { type Bone, bone } from "./bone";

/** Where the gums run: half an ellipse, its tip towards -z; `a` is 0 at the front, radians. */
const arch = (a: number, spread: number): Vec3 => [
  Math.sin(a) * spread,
  0,
  0.1 - Math.cos(a) * (spread + 0.2),
];

/** Rugae: ridges that run across the front of the palate, and bend back from the middle. */
const rugae = (x: number, z: number): number =>
  0.011 *
  Math.max(0, Math.min(1, (0.05 - z) * 5)) *
  Math.sin((z + 0.5 * Math.abs(x)) * 68 + 2.2 * Math.sin(x * 7)) *
  Math.min(1, Math.abs(x) * 14);

const cavity: Sdf = (x, y, z) => {
  let d = ellipsoid(x, y - 0.02, z - 0.14, 0.45, 0.36, 0.66);
  if (y > 0) d += rugae(x, z) - 0.012 * Math.exp(-(x * x) / 0.0006);
  return d;
};

const flesh: Sdf = (x, y, z) => {
  const outer = ellipsoid(x, y, z - 0.1, 0.62, 0.52, 0.74);
  let d = smax(outer, -cavity(x, y, z), 0.05);
  const lips = ellipsoid(x, y + 0.005 - 0.12 * x * x, z + 0.55, 0.3, 0.17, 0.42);
  d = smax(d, -lips, 0.07);
  const gum = norm2(norm2(x, (z - 0.1) * 0.66) - 0.36, (Math.abs(y + 0.005) - 0.24) * 0.85) - 0.055;
  if (z < 0.2) d = smin(d, gum, 0.06);
  const groove = 0.004 * Math.exp(-(x * x) / 0.0003);
  const tongue = ellipsoid(x, y + 0.335 - 0.05 * Math.cos(z * 4), z - 0.1, 0.3, 0.17, 0.47) + groove;
  return smin(d, tongue, 0.03);
};

/** A tooth as a rounded block, narrower at the gum; `w`, `h`, `d` are its half sizes. */
function tooth(w: number, h: number, d: number, up: 1 | -1): BufferGeometry {
  const geometry = new SphereGeometry(1, 18, 14);
  const p = geometry.getAttribute("position");
  const square = (v: number, power: number) => Math.sign(v) * Math.abs(v) ** power;
  for (let i = 0; i < p.count; i++) {
    const [x, y, z] = [square(p.getX(i), 0.55), square(p.getY(i), 0.6), square(p.getZ(i), 0.7)];
    const waist = 1 - 0.2 * Math.max(0, y * up);
    p.setXYZ(i, x * w * waist, y * h, z * d * (1 + 0.25 * y * up));
  }
  geometry.computeVertexNormals();
  return geometry;
}

/** Half widths from the middle to the back, in metres. */
const WIDTHS = [0.044, 0.036, 0.04, 0.04, 0.041, 0.056, 0.056];

function* row(up: 1 | -1): Parts {
  const spread = up === 1 ? 0.335 : 0.315;
  const shrink = up === 1 ? 1 : 0.86;
  for (const side of [-1, 1]) {
    let a = 0;
    for (const [i, half] of WIDTHS.entries()) {
      const w = half * shrink;
      const speed = Math.hypot(Math.cos(a) * spread, Math.sin(a) * (spread + 0.2));
      a += w / speed;
      const [x, , z] = arch(a, spread);
      const molar = i > 4;
      const tall = (molar ? 0.05 : i === 2 ? 0.075 : 0.066) * (up === 1 ? 1 : 0.9);
      const deep = molar ? 0.05 : 0.026;
      const y = up === 1 ? 0.185 - tall : -0.225 + tall;
      const yaw = Math.atan2(Math.cos(a) * spread, Math.sin(a) * (spread + 0.2)) - Math.PI / 2;
      yield place(tooth(w * 0.97, tall, deep, up), {
        at: [side * x, y, z],
        turn: [up * 0.08, side * yaw, 0],
      });
      a += w / speed;
    }
  }
}

export interface MouthOptions extends Bone {
  readonly at: Vec3;
}

export const mouth: Sculpture<MouthOptions> = (stage, { at, ...look }) => {
  const group = new Group();
  const local: Vec3 = [look.lamp[0] - at[0], look.lamp[1] - at[1], look.lamp[2] - at[2]];
  const shell = stage.made(`mouth ${local}`, function* () {
    const size = gridOf(stage.tier, [104, 90, 116]);
    const bare = yield* surfaceNets(flesh, [-0.66, -0.56, -0.68], [0.66, 0.56, 0.88], size);
    return yield* bakeThrough(bare, flesh, local, { step: 0.012, maxLength: 2.4, occlusion: 0.14 });
  });
  group.add(mesh(shell, bone(stage, look)));
  const enamel = stage.physical({
    color: 0x7d766a,
    roughness: 0.44,
    clearcoat: 0.3,
    clearcoatRoughness: 0.2,
    side: DoubleSide,
  });
  const { teeth } = stage.parts("teeth", {
    *teeth() {
      yield* row(1);
      yield* row(-1);
    },
  });
  group.add(mesh(teeth, enamel));
  group.position.set(...at);
  return group;
};
