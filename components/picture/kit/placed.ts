/** A part in its place, as three's `applyMatrix4` puts it there to the bit, but in steps. */
import { BufferGeometry, Euler, Matrix3, Matrix4, Quaternion, Vector3 } from "three";
import type { Vec3 } from "../take";
import type { Steps } from "./steps";

export interface Placing {
  readonly at?: Vec3;
  /** Euler angles XYZ, radians. */
  readonly turn?: Vec3;
  readonly scale?: number | Vec3;
}

/** Corners in one step. */
const STRETCH = 4096;

/** A copy of the geometry, scaled, turned, then moved. */
export function* placed(
  geometry: BufferGeometry,
  { at = [0, 0, 0], turn = [0, 0, 0], scale = 1 }: Placing,
): Steps<BufferGeometry> {
  const size: Vec3 = typeof scale === "number" ? [scale, scale, scale] : scale;
  const matrix = new Matrix4().compose(
    new Vector3(...at),
    new Quaternion().setFromEuler(new Euler(...turn)),
    new Vector3(...size),
  );
  const facing = new Matrix3().getNormalMatrix(matrix);
  // A clone of a sphere or a box would first be another sphere or box, of the usual size.
  const copy = new BufferGeometry().copy(geometry);
  const position = copy.getAttribute("position").array;
  const normal = copy.hasAttribute("normal") ? copy.getAttribute("normal").array : null;
  const vector = new Vector3();
  for (let i = 0; i < position.length; i += 3) {
    vector.fromArray(position, i).applyMatrix4(matrix).toArray(position, i);
    if (normal) vector.fromArray(normal, i).applyNormalMatrix(facing).toArray(normal, i);
    if (i % (3 * STRETCH) === 3 * (STRETCH - 1)) yield;
  }
  return copy;
}
