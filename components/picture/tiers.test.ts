import { describe, expect, it } from "vitest";
import { drawingSize } from "./tiers";

describe("the size of the drawing", () => {
  it("follows the screen's own pixels as far as the tier goes", () => {
    expect(drawingSize("full", 1280, 720, 1)).toEqual([1280, 720]);
    expect(drawingSize("laptop", 800, 450, 3)).toEqual([1200, 675]);
  });

  it("keeps the canvas's shape when it is capped", () => {
    const [width, height] = drawingSize("phone", 390, 844, 3);
    expect(width * height).toBeLessThanOrEqual(1280 * 640 * 1.01);
    expect(width / height).toBeCloseTo(390 / 844, 2);
  });

  it("is never empty", () => {
    expect(drawingSize("draft", 0, 0, 1)).toEqual([1, 1]);
  });
});
