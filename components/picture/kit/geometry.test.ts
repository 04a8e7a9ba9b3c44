import { BoxGeometry, BufferGeometry, Float32BufferAttribute, PlaneGeometry } from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";
import { expect, test } from "vitest";
import { lathe, merge, rbox, rod } from "./geometry";

/** Corner by corner of every triangle, in order. */
const corners = (geometry: BufferGeometry, name: string): number[] =>
  Array.from((geometry.index ? geometry.toNonIndexed() : geometry).getAttribute(name).array);

test("what is merged is its parts, triangle for triangle, whether they have an index or none", () => {
  const parts = [
    rbox(1, 2, 3),
    rod([0, 0, 0], [0, 1, 0], 0.1),
    new BoxGeometry(),
    lathe([
      [1, 0],
      [1, 1],
    ]),
  ];
  const merged = merge(parts);
  const expected = mergeGeometries(parts.map((part) => (part.index ? part.toNonIndexed() : part)));
  for (const name of ["position", "normal", "uv"])
    expect(corners(merged, name)).toEqual(corners(expected, name));
});

test("a part without normals is faceted", () => {
  const bent = new BufferGeometry().setIndex([0, 1, 2, 2, 1, 3]);
  bent.setAttribute("position", new Float32BufferAttribute([0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 1], 3));
  const normals = corners(merge([bent, new PlaneGeometry()]), "normal");
  expect(normals.slice(0, 3)).toEqual([0, 0, 1]);
  expect(normals.slice(9, 12)).not.toEqual([0, 0, 1]);
});
