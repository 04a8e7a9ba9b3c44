/** Signed distances (negative inside) that blend into each other. */
import type { Vec3 } from "../take";

export type Sdf = (x: number, y: number, z: number) => number;

/** `Math.hypot` guards against overflow, and is some ten times as slow: a field is asked a million times. */
export const norm2 = (x: number, y: number): number => Math.sqrt(x * x + y * y);
export const norm3 = (x: number, y: number, z: number): number => Math.sqrt(x * x + y * y + z * z);

/** Smooth union over `k` metres (quadratic, I. Quilez). */
export function smin(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - h * h * k * 0.25;
}

/** Smooth intersection; `smax(d, -e, k)` cuts `e` out of `d`. */
export const smax = (a: number, b: number, k: number): number => -smin(-a, -b, k);

/** Approximate distance to an ellipsoid about the origin. */
export function ellipsoid(x: number, y: number, z: number, rx: number, ry: number, rz: number): number {
  const k0 = norm3(x / rx, y / ry, z / rz);
  const k1 = norm3(x / (rx * rx), y / (ry * ry), z / (rz * rz));
  return k1 < 1e-6 ? -Math.min(rx, ry, rz) : (k0 * (k0 - 1)) / k1;
}

/** Distance to a round bar from `a` to `b` whose radius goes from `r` to `r2`. */
export function capsule(x: number, y: number, z: number, a: Vec3, b: Vec3, r: number, r2 = r): number {
  const px = x - a[0];
  const py = y - a[1];
  const pz = z - a[2];
  const bx = b[0] - a[0];
  const by = b[1] - a[1];
  const bz = b[2] - a[2];
  const h = Math.min(1, Math.max(0, (px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz)));
  return norm3(px - bx * h, py - by * h, pz - bz * h) - (r + (r2 - r) * h);
}
