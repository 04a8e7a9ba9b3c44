import { BufferGeometry, TorusKnotGeometry } from "three";
import { expect, test } from "vitest";
import { bounded } from "./bounded";
import { finish } from "./steps";

test("a geometry's sphere is the one that three computes, in steps", () => {
  const ours = new TorusKnotGeometry(1, 0.3, 400, 60).translate(3, -1, 2);
  const theirs = ours.clone();
  theirs.computeBoundingSphere();
  const steps = [...bounded(ours)];
  expect(steps.length).toBeGreaterThan(1);
  expect(ours.boundingSphere?.center.distanceTo(theirs.boundingSphere?.center as never)).toBeLessThan(1e-6);
  expect(ours.boundingSphere?.radius).toBeCloseTo(theirs.boundingSphere?.radius ?? Number.NaN, 6);
});

test("one that has a sphere keeps it, and one without vertices gets none", () => {
  const kept = new TorusKnotGeometry();
  kept.computeBoundingSphere();
  const before = kept.boundingSphere;
  finish(bounded(kept));
  expect(kept.boundingSphere).toBe(before);
  const bare = new BufferGeometry();
  finish(bounded(bare));
  expect(bare.boundingSphere).toBeNull();
});
