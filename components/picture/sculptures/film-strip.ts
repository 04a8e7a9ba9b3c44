import { BufferGeometry, CatmullRomCurve3, Float32BufferAttribute, Vector3 } from "three";
import type { Steps } from "../kit/steps";
import type { Vec3 } from "../take";
import { FRAME_PITCH } from "./footage";

/** Width of the film, metres. */
export const FILM_WIDTH = 0.035;

export interface StripOptions {
  readonly segments?: number;
  /** Across the film at k, 0 to 1 along it; upright unless told: on a flatbed film runs on its edge. */
  readonly across?: (k: number) => Vec3;
  readonly closed?: boolean;
}

/** A ribbon of film through the points; u counts frames, v runs across. */
export function* filmStrip(
  points: readonly Vec3[],
  { segments = 120, across = () => [0, 1, 0], closed = false }: StripOptions = {},
): Steps<BufferGeometry> {
  const curve = new CatmullRomCurve3(
    points.map((p) => new Vector3(...p)),
    closed,
    "centripetal",
  );
  const length = curve.getLength();
  const position: number[] = [];
  const normal: number[] = [];
  const uv: number[] = [];
  const index: number[] = [];
  const at = new Vector3();
  for (let i = 0; i <= segments; i++) {
    if (i % 48 === 0) yield;
    const k = i / segments;
    curve.getPointAt(k, at);
    const side = new Vector3(...across(k)).normalize();
    const face = curve.getTangentAt(k).cross(side).normalize();
    for (const v of [0, 1]) {
      position.push(
        ...at
          .clone()
          .addScaledVector(side, (v - 0.5) * FILM_WIDTH)
          .toArray(),
      );
      normal.push(...face.toArray());
      uv.push((k * length) / FRAME_PITCH, v);
    }
    if (i > 0) index.push(i * 2 - 2, i * 2, i * 2 - 1, i * 2 - 1, i * 2, i * 2 + 1);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new Float32BufferAttribute(position, 3));
  geometry.setAttribute("normal", new Float32BufferAttribute(normal, 3));
  geometry.setAttribute("uv", new Float32BufferAttribute(uv, 2));
  geometry.setIndex(index);
  return geometry;
}
