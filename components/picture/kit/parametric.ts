/** A surface by its two parameters, as three's ParametricGeometry makes it to the bit, but in steps. */
import { type BufferGeometry, Vector3 } from "three";
import { indexArray } from "./index-array";
import type { Steps } from "./steps";
import { surface } from "./surface";

/** Where the surface is at `u` and `v`, each 0 to 1, and a little less or more. */
export type Sheet = (u: number, v: number, out: Vector3) => void;

const NEAR = 1e-5;
/** Corners in one step: each asks the surface three times, and it may be dear. */
const STRETCH = 32;

export function* parametric(sheet: Sheet, slices: number, stacks: number): Steps<BufferGeometry> {
  const columns = slices + 1;
  const count = columns * (stacks + 1);
  const [position, normal] = [new Float32Array(count * 3), new Float32Array(count * 3)];
  const uv = new Float32Array(count * 2);
  const index = indexArray(count, slices * stacks * 6);
  const [here, there] = [new Vector3(), new Vector3()];
  const [along, up, out] = [new Vector3(), new Vector3(), new Vector3()];
  let face = 0;
  for (let at = 0; at < count; at++) {
    if (at % STRETCH === STRETCH - 1) yield;
    const [i, j] = [Math.floor(at / columns), at % columns];
    const [u, v] = [j / slices, i / stacks];
    sheet(u, v, here);
    const back = u - NEAR >= 0;
    sheet(back ? u - NEAR : u + NEAR, v, there);
    along.subVectors(back ? here : there, back ? there : here);
    const down = v - NEAR >= 0;
    sheet(u, down ? v - NEAR : v + NEAR, there);
    up.subVectors(down ? here : there, down ? there : here);
    out.crossVectors(along, up).normalize();
    here.toArray(position, at * 3);
    out.toArray(normal, at * 3);
    uv[at * 2] = u;
    uv[at * 2 + 1] = v;
    if (i === stacks || j === slices) continue;
    index.set([at, at + 1, at + columns, at + 1, at + columns + 1, at + columns], face);
    face += 6;
  }
  return surface({ position, normal, uv, index });
}
