import { BufferAttribute, BufferGeometry } from "three";

export interface Surface {
  /** x, y, z of each corner, in metres. */
  readonly position: Float32Array;
  readonly normal: Float32Array;
  readonly uv: Float32Array;
  readonly index: Uint16Array | Uint32Array;
}

/** Arrays that are drawn from as they are: nothing is copied. */
export function surface({ position, normal, uv, index }: Surface): BufferGeometry {
  const geometry = new BufferGeometry().setIndex(new BufferAttribute(index, 1));
  geometry.setAttribute("position", new BufferAttribute(position, 3));
  geometry.setAttribute("normal", new BufferAttribute(normal, 3));
  geometry.setAttribute("uv", new BufferAttribute(uv, 2));
  return geometry;
}
