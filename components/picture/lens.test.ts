import { Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { makeLens } from "./lens";
import type { Now } from "./take";

const now = (aspect: number): Now => ({ seconds: 0, held: false, still: 0, hearing: 0, aspect, edge: null });
const options = {
  wide: { at: [0, 1, 5], to: [0, 1, 0], fov: 30, shift: [0.2, 0] },
  tall: { at: [0, 2, 5], to: [0, 1, 0], fov: 50 },
} as const;

/** Where the point falls in the frame: -1 to 1, right and up. */
function seen(aspect: number, t = 0, move?: Parameters<typeof makeLens>[0]["move"]): Vector3 {
  const lens = makeLens({ ...options, ...(move ? { move } : {}) });
  lens.frame(t, now(aspect));
  return new Vector3(0, 1, 0).project(lens.camera);
}

describe("a lens", () => {
  it("takes the wide aim at 16:9 and wider, the tall one at 9:16", () => {
    const lens = makeLens(options);
    lens.frame(0, now(21 / 9));
    expect(lens.camera.position.y).toBeCloseTo(1);
    expect(lens.camera.fov).toBeCloseTo(30);
    lens.frame(0, now(9 / 16));
    expect(lens.camera.position.y).toBeCloseTo(2);
    expect(lens.camera.fov).toBeCloseTo(50);
  });

  it("keeps the tall aim's width on a phone taller than 9:16", () => {
    const lens = makeLens(options);
    const width = (aspect: number) => {
      lens.frame(0, now(aspect));
      return aspect * Math.tan((lens.camera.fov * Math.PI) / 360);
    };
    expect(width(9 / 20)).toBeCloseTo(width(9 / 16));
  });

  it("shifts the subject by parts of the frame", () => {
    expect(seen(16 / 9).x).toBeCloseTo(0.4);
    expect(seen(9 / 16).x).toBeCloseTo(0);
  });

  it("moves with t alone, and back the same way", () => {
    const move = (t: number) => ({ at: [0, 0, -2 * t] as const });
    const there = seen(16 / 9, 0.7, move);
    expect(seen(16 / 9, 0.7, move).toArray()).toEqual(there.toArray());
    expect(seen(16 / 9, 0, move).z).not.toBeCloseTo(there.z, 4);
  });

  it("breathes: it frames less as it focuses nearer, and a little", () => {
    const lens = makeLens({ ...options, focus: (t) => 4 - 3 * t });
    const view = (t: number) => {
      lens.frame(t, now(16 / 9));
      return Math.tan((lens.camera.fov * Math.PI) / 360);
    };
    expect(view(0)).toBeCloseTo(Math.tan((30 * Math.PI) / 360));
    const near = view(1);
    expect(lens.focused).toBe(1);
    expect(near / view(0)).toBeGreaterThan(0.95);
    expect(near / view(0)).toBeLessThan(0.99);
  });
});
