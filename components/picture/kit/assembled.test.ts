import { BoxGeometry } from "three";
import { describe, expect, it } from "vitest";
import { assembled } from "./assembled";
import { merge } from "./geometry";
import { finish } from "./steps";

describe("parts assembled", () => {
  it("are what they would be merged at once", () => {
    const parts = [new BoxGeometry(1, 2, 3), new BoxGeometry(3, 2, 1)];
    const { wood } = finish(assembled({ wood: () => parts }));
    expect([...wood.getAttribute("position").array]).toEqual([
      ...merge(parts).getAttribute("position").array,
    ]);
  });

  it("are made one in a step, so that a page can breathe between two", () => {
    let made = 0;
    const steps = assembled({
      *wood() {
        for (; made < 3; made++) yield new BoxGeometry();
      },
      steel: () => [new BoxGeometry()],
    });
    let before = 0;
    while (!steps.next().done) {
      expect(made - before).toBeLessThanOrEqual(1);
      before = made;
    }
    expect(made).toBe(3);
  });
});
