import { Box3, type BufferGeometry, Sphere, Vector3 } from "three";
import type { Steps } from "./steps";

/** Vertices of one step: a fraction of a millisecond's, but several where this runs for the first time. */
const MANY = 4096;

/**
 * Computes the sphere about a geometry as three does, about the middle of its box; but a set of a hundred thousand
 * triangles takes longer than a slice of idle time, so this goes over its vertices in steps.
 */
export function* bounded(geometry: BufferGeometry): Steps<void> {
  const position = geometry.getAttribute("position");
  if (geometry.boundingSphere || !position) return;
  const box = new Box3();
  const point = new Vector3();
  for (let i = 0; i < position.count; i++) {
    box.expandByPoint(point.fromBufferAttribute(position, i));
    if (i % MANY === MANY - 1) yield;
  }
  const sphere = new Sphere();
  box.getCenter(sphere.center);
  let square = 0;
  for (let i = 0; i < position.count; i++) {
    square = Math.max(square, sphere.center.distanceToSquared(point.fromBufferAttribute(position, i)));
    if (i % MANY === MANY - 1) yield;
  }
  sphere.radius = Math.sqrt(square);
  geometry.boundingSphere = sphere;
}
