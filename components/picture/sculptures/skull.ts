/** A skull, giant and empty, about the origin: the face towards -z, y up. */
import { Group } from "three";
import { bakeThrough } from "../kit/bake-through";
import { mesh } from "../kit/geometry";
import { capsule, ellipsoid, norm2, type Sdf, smax, smin } from "../kit/sdf";
import { gridOf, surfaceNets } from "../kit/surface-nets";
import type { Sculpture, Vec3 } from "../take";
import { type Bone, bone } from "./bone";

/** The outer surface. */
const vault: Sdf = (x, y, z) => {
  const ax = Math.abs(x);
  let d = ellipsoid(x, y - 0.12, z - 0.07, 0.44, 0.47, 0.56);
  d = smin(d, ellipsoid(x, y + 0.22, z + 0.2, 0.3, 0.34, 0.28), 0.2);
  d = smin(d, ellipsoid(ax - 0.29, y + 0.12, z + 0.26, 0.1, 0.07, 0.13), 0.1);
  d = smin(d, ellipsoid(x, y - 0.02, z + 0.43, 0.3, 0.06, 0.08), 0.1);
  d = smax(d, -ellipsoid(ax - 0.5, y + 0.05, z + 0.1, 0.1, 0.2, 0.22), 0.14);
  return d;
};

/** An orbit is neither round nor square: a rounded square that droops to its outer corner. */
const orbit: Sdf = (x, y, z) => {
  const [px, py] = [x - 0.17, y + 0.055];
  const [qx, qy] = [px * 0.985 - py * 0.174, px * 0.174 + py * 0.985];
  const flare = 1 + 0.35 * Math.max(0, -z - 0.36);
  const [cx, cy] = [Math.max(Math.abs(qx) - 0.03, 0), Math.max(Math.abs(qy) - 0.016, 0)];
  return Math.max(norm2(cx, cy * 1.04) - 0.09 * flare, z + 0.1);
};

/** A pear's outline: narrow between the nasal bones, two lobes below, and the spine between them. */
const nose: Sdf = (x, y, z) => {
  const ax = Math.abs(x);
  let d = capsule(x, y, 0, [0, -0.2, 0], [0, -0.3, 0], 0.022, 0.058);
  d = smin(d, norm2(ax - 0.036, y + 0.335) - 0.046, 0.04);
  const spine = capsule(x, y, z, [0, -0.41, -0.4], [0, -0.35, -0.47], 0.022, 0.007);
  d = smax(d, -spine, 0.012);
  return Math.max(d, z + 0.2);
};

export const skullField: Sdf = (x, y, z) => {
  const outer = vault(x, y, z);
  const ax = Math.abs(x);
  // Thick at the brow, along the middle, and below, where no light comes through.
  const brow = 0.045 * Math.exp(-(((y - 0.075) / 0.05) ** 2)) * Math.min(1, Math.max(0, -4 * z));
  const middle = 0.016 * Math.exp(-((x / 0.05) ** 2));
  const base = 0.05 * Math.min(1, Math.max(0, (-0.34 - y) * 9));
  const uneven = 0.01 * Math.sin(x * 9 + 1) * Math.sin(y * 8) * Math.cos(z * 7);
  const thick = 0.052 + brow + middle + base + uneven;
  let d = smax(outer, -(outer + thick), 0.02);
  d = smax(d, -orbit(ax, y, z), 0.035);
  d = smax(d, -nose(x, y, z), 0.018);
  return d;
};

export interface SkullOptions extends Omit<Bone, "lamp"> {
  readonly at: Vec3;
  readonly lamp: Vec3;
}

export const skull: Sculpture<SkullOptions> = (stage, { at, lamp, ...look }) => {
  const local: Vec3 = [lamp[0] - at[0], lamp[1] - at[1], lamp[2] - at[2]];
  const geometry = stage.made(`skull ${local}`, function* () {
    const size = gridOf(stage.tier, [92, 104, 106]);
    const bare = yield* surfaceNets(skullField, [-0.56, -0.62, -0.66], [0.56, 0.68, 0.74], size);
    return yield* bakeThrough(bare, skullField, local, { step: 0.008, maxLength: 3, occlusion: 0.14 });
  });
  const matter = bone(stage, { ...look, lamp });
  const made = new Group();
  made.add(mesh(geometry, matter));
  made.position.set(...at);
  return made;
};
