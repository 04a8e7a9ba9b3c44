import { describe, expect, it } from "vitest";
import { TIERS } from "./take";
import { drawingSize, pixelsOf, tierOf } from "./tiers";

describe("the size of the drawing", () => {
  it("follows the screen's own pixels as far as the tier goes", () => {
    expect(drawingSize("full", 1280, 720, 2)).toEqual([2560, 1440]);
    expect(drawingSize("laptop", 800, 450, 3)).toEqual([1200, 675]);
  });

  it("is finer than a plain screen where the machine can, and coarser than none", () => {
    expect(drawingSize("full", 1280, 720, 1)).toEqual([1920, 1080]);
    expect(drawingSize("laptop", 1280, 720, 1)).toEqual([1280, 720]);
  });

  it("keeps the canvas's shape when it is capped", () => {
    const [width, height] = drawingSize("phone", 390, 844, 3);
    expect(width * height).toBeLessThanOrEqual(1280 * 640 * 1.01);
    expect(width / height).toBeCloseTo(390 / 844, 2);
  });

  it("never lights more pixels than its tier may, whatever the screen", () => {
    for (const tier of TIERS)
      for (const [width, height, ratio] of [
        [3840, 2160, 2],
        [7680, 4320, 1],
        [390, 844, 3],
        [320, 2400, 4],
      ] as const) {
        const [w, h] = drawingSize(tier, width, height, ratio);
        expect(w * h).toBeLessThanOrEqual(pixelsOf(tier) * 1.01);
      }
  });

  it("is never empty", () => {
    expect(drawingSize("draft", 0, 0, 1)).toEqual([1, 1]);
  });
});

describe("what a machine looks like", () => {
  const phone = (graphics: string, memory?: number) => tierOf({ graphics, handheld: true, memory });

  it("gives a phone of five years ago a tier of its own", () => {
    for (const name of [
      "Adreno (TM) 506",
      "Adreno (TM) 619",
      "Mali-G52 MC2",
      "Mali-G57",
      "PowerVR Rogue GE8320",
    ])
      expect(phone(name), name).toBe("old-phone");
    expect(phone("Apple GPU", 2)).toBe("old-phone");
    for (const name of ["Adreno (TM) 740", "Mali-G715", "Apple GPU"])
      expect(phone(name, 8), name).toBe("phone");
  });

  it("tells a desk's machines apart, and one that draws in software", () => {
    const desk = (graphics: string) => tierOf({ graphics, handheld: false });
    expect(desk("ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11)")).toBe("laptop");
    expect(desk("ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11)")).toBe("full");
    expect(desk("ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device))")).toBe("draft");
  });
});
