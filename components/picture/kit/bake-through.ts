import { BufferAttribute, type BufferGeometry } from "three";
import type { Vec3 } from "../take";
import { norm3, type Sdf } from "./sdf";
import type { Steps } from "./steps";

export interface BakeOptions {
  /** March step inside the solid, metres. */
  readonly step?: number;
  /** Metres after which light counts as arrived. */
  readonly maxLength?: number;
  /** Reach of the occlusion, metres. */
  readonly occlusion?: number;
}

/**
 * Bakes, for each vertex, how far light from `light` (in the geometry's own space)
 * travels through the solid to reach it, in metres (`aThru`: the path of single
 * scattering), and how open it lies, 0 to 1 (`aAO`).
 */
export function* bakeThrough(
  geometry: BufferGeometry,
  f: Sdf,
  light: Vec3,
  { step = 0.01, maxLength = 3, occlusion = 0.25 }: BakeOptions = {},
): Steps<BufferGeometry> {
  const positions = geometry.getAttribute("position");
  const normals = geometry.getAttribute("normal");
  const through = new Float32Array(positions.count);
  const open = new Float32Array(positions.count);
  for (let i = 0; i < positions.count; i++) {
    const [x, y, z] = [positions.getX(i), positions.getY(i), positions.getZ(i)];
    let [dx, dy, dz] = [light[0] - x, light[1] - y, light[2] - z];
    const distance = norm3(dx, dy, dz);
    dx /= distance;
    dy /= distance;
    dz /= distance;
    const end = Math.min(distance, maxLength);
    let solid = 0;
    for (let t = step * 0.5; t < end; ) {
      const d = f(x + dx * t, y + dy * t, z + dz * t);
      if (d < 0) solid += step;
      t += d < 0 ? step : Math.max(step, d * 0.9);
    }
    through[i] = solid;
    let shut = 0;
    for (let k = 1; k <= 5; k++) {
      const h = (occlusion * k) / 5;
      const d = f(x + normals.getX(i) * h, y + normals.getY(i) * h, z + normals.getZ(i) * h);
      shut += Math.max(0, (h - d) / h) / 1.6 ** k;
    }
    open[i] = Math.max(0, 1 - shut);
    if (i % 16 === 0) yield;
  }
  geometry.setAttribute("aThru", new BufferAttribute(through, 1));
  geometry.setAttribute("aAO", new BufferAttribute(open, 1));
  return geometry;
}
