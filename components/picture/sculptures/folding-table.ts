/** A folding table, 1.83 × 0.74 m, its middle over the origin; its top at `TABLE_TOP`. */

import type { BufferGeometry } from "three";
import { BoxGeometry, Group } from "three";
import { mesh, place, rbox, rod } from "../kit/geometry";
import type { Sculpture } from "../take";
import { worn } from "./matter";

export const TABLE_TOP = 0.761;

function legs(): BufferGeometry[] {
  const parts: BufferGeometry[] = [];
  for (const side of [-1, 1]) {
    const x = side * 0.68;
    for (const z of [-0.3, 0.3]) {
      parts.push(rod([x, 0, z], [x, 0.72, z * 0.94], 0.014), rod([x, 0, z], [x, 0.03, z], 0.02));
      parts.push(rod([x, 0.4, z * 0.97], [side * 0.3, 0.712, z * 0.9], 0.007));
    }
    parts.push(rod([x, 0.12, -0.3], [x, 0.12, 0.3], 0.011), rod([x, 0.69, -0.29], [x, 0.69, 0.29], 0.011));
  }
  for (const z of [-0.34, 0.34]) parts.push(place(new BoxGeometry(1.7, 0.03, 0.02), { at: [0, 0.706, z] }));
  return parts;
}

export const foldingTable: Sculpture = (stage) => {
  const group = new Group();
  const top = stage.standard(
    { color: 0x3a393b, roughness: 0.55 },
    worn({ grain: 260, bump: 0.12, mottle: 0.22 }),
  );
  const steel = stage.standard({ color: 0x6e7174, roughness: 0.36, metalness: 0.95 });
  const made = stage.parts("folding table", {
    top: () => [place(rbox(1.83, 0.042, 0.74, 0.007), { at: [0, TABLE_TOP - 0.021, 0] })],
    legs,
  });
  group.add(mesh(made.top, top), mesh(made.legs, steel));
  return group;
};
