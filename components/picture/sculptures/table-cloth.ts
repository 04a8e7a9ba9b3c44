import { BufferAttribute, BufferGeometry } from "three";
import { indexArray } from "../kit/index-array";
import type { Steps } from "../kit/steps";
import { vertexNormals } from "../kit/vertex-normals";

export interface ClothOptions {
  /** Half the side of the table and of the cloth, metres. */
  readonly table: number;
  readonly cloth: number;
  /** Height of the table's top. */
  readonly y: number;
}

/** How far the outline of a square of half-side `half`, its corners rounded, lies from the middle at angle `a`. */
function reach(half: number, a: number, roundness: number): number {
  const [c, s] = [Math.abs(Math.cos(a)), Math.abs(Math.sin(a))];
  return half / (c ** roundness + s ** roundness) ** (1 / roundness);
}

/** A square cloth that lies on a square table and hangs over its edge in folds. */
export function* tableCloth({ table, cloth, y }: ClothOptions): Steps<BufferGeometry> {
  const [around, across, down] = [288, 10, 26];
  const row = across + down + 1;
  const position = new Float32Array((around + 1) * row * 3);
  const index = indexArray((around + 1) * row, around * (row - 1) * 6);
  let [at, face] = [0, 0];
  for (let i = 0; i <= around; i++) {
    if (i % 16 === 0) yield;
    const a = (i / around) * Math.PI * 2;
    const edge = reach(table, a, 14);
    const hang = reach(cloth, a, 60) - edge;
    const corner = Math.max(0, (hang - (cloth - table)) / (cloth * 0.3));
    const wave =
      0.5 * Math.sin(a * 14 + Math.sin(a * 3) * 1.7) +
      0.35 * Math.sin(a * 27 + 2 * Math.sin(a * 5)) +
      0.15 * Math.sin(a * 45);
    for (let j = 0; j <= across + down; j++) {
      let r = (edge * j) / across;
      let drop = 0;
      if (j > across) {
        const s = (hang * (j - across)) / down;
        const bend = 0.012;
        const turn = Math.min(1, s / (bend * 1.57)) * 1.57;
        drop = s < bend * 1.57 ? bend * (1 - Math.cos(turn)) : bend + (s - bend * 1.57);
        const free = drop / 0.3;
        r =
          edge +
          bend * Math.sin(turn) +
          free * (0.02 + 0.032 * wave + 0.075 * corner * (0.5 + 0.5 * Math.cos((a - Math.PI / 4) * 36)));
      }
      const crumple = j <= across ? 0.0007 * Math.sin(r * 19 + a * 2) * Math.sin(a * 5 + 1) : 0;
      position.set([Math.cos(a) * r, y - drop + crumple, Math.sin(a) * r], at);
      at += 3;
    }
  }
  for (let i = 0; i < around; i++)
    for (let j = 0; j < row - 1; j++) {
      const p = i * row + j;
      index.set([p, p + row, p + 1, p + 1, p + row, p + row + 1], face);
      face += 6;
    }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(position, 3));
  geometry.setIndex(new BufferAttribute(index, 1));
  return yield* vertexNormals(geometry);
}
