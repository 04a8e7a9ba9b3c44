/** Turned about y, as three's LatheGeometry does it to the bit, but in steps and straight into the arrays that are drawn from. */
import type { BufferGeometry } from "three";
import { indexArray } from "./index-array";
import type { Steps } from "./steps";
import { surface } from "./surface";

export type Profile = readonly (readonly [r: number, y: number])[];

/** Corners in one step. */
const STRETCH = 1024;

/** Normals along the profile: [r, y] of each. */
function normalsOf(profile: Profile): [number, number][] {
  const along = profile.slice(1).map(([r, y], i): [number, number] => {
    const [r0, y0] = profile[i] ?? [0, 0];
    return [y - y0, -(r - r0)];
  });
  return profile.map((_, i) => {
    const [before, after] = [along[i - 1], along[i]];
    const [r, y] =
      before && after ? [after[0] + before[0], after[1] + before[1]] : (before ?? after ?? [0, 0]);
    // Three multiplies by the inverse, where a quotient would round otherwise.
    const scale = 1 / (Math.sqrt(r * r + y * y) || 1);
    return [r * scale, y * scale];
  });
}

/** @param profile [radius, height] in metres, bottom to top along the outside */
export function* lathed(profile: Profile, segments: number): Steps<BufferGeometry> {
  const rows = profile.length;
  const count = (segments + 1) * rows;
  const [position, normal] = [new Float32Array(count * 3), new Float32Array(count * 3)];
  const uv = new Float32Array(count * 2);
  const index = indexArray(count, segments * (rows - 1) * 6);
  const facing = normalsOf(profile);
  const inverse = 1 / segments;
  let [at, face, since] = [0, 0, 0];
  for (let i = 0; i <= segments; i++) {
    const phi = i * inverse * (Math.PI * 2);
    const [sin, cos] = [Math.sin(phi), Math.cos(phi)];
    for (let j = 0; j < rows; j++, at++) {
      const [r, y] = profile[j] ?? [0, 0];
      const [nr, ny] = facing[j] ?? [0, 0];
      position[at * 3] = r * sin;
      position[at * 3 + 1] = y;
      position[at * 3 + 2] = r * cos;
      normal[at * 3] = nr * sin;
      normal[at * 3 + 1] = ny;
      normal[at * 3 + 2] = nr * cos;
      uv[at * 2] = i / segments;
      uv[at * 2 + 1] = j / (rows - 1);
      if (i === segments || j === rows - 1) continue;
      index[face++] = at;
      index[face++] = at + rows;
      index[face++] = at + 1;
      index[face++] = at + rows + 1;
      index[face++] = at + 1;
      index[face++] = at + rows;
    }
    since += rows;
    if (since < STRETCH) continue;
    since = 0;
    yield;
  }
  return surface({ position, normal, uv, index });
}
