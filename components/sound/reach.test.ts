import { expect, test } from "vitest";
import { reach } from "./reach";
import { smallCuts } from "./small-scenes";

const cuts = smallCuts(
  { scene: null },
  { scene: "street" },
  { scene: "street" },
  { scene: "flatbed" },
  { scene: "flatbed" },
  { scene: "bulbs" },
  { scene: "lunch" },
  { scene: null },
);

test("what sounds comes first, then the next, then the one behind, then the one after the next", () => {
  expect(reach(cuts, 4)).toEqual(["flatbed", "bulbs", "street", "lunch"]);
});

test("a scene that goes on over a cut is counted once, so that the window reaches beyond it", () => {
  expect(reach(cuts, 1)).toEqual(["street", "flatbed", "bulbs"]);
});

test("in silence the neighbours stand ready all the same", () => {
  expect(reach(cuts, 0)).toEqual(["street", "flatbed"]);
  expect(reach(cuts, 7)).toEqual(["lunch"]);
});

test("never more than four scenes are kept", () => {
  for (const { index } of cuts) expect(reach(cuts, index).length).toBeLessThanOrEqual(4);
});

test("whatever the neighbouring cut sounds like is ready before it is cut to", () => {
  for (const { index } of cuts)
    for (const beside of [cuts[index - 1], cuts[index + 1]])
      if (beside?.shot.scene) expect(reach(cuts, index)).toContain(beside.shot.scene);
});
