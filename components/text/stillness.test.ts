import { expect, test } from "vitest";
import { SCENE_TABLE } from "@/media/stems";
import { BODY, bodyStep, clockAt } from "./stillness";

const rising = (SCENE_TABLE.chamber.layers ?? []).flatMap((layer) => (layer.kind === "stem" ? [layer] : []));

test("the body is captioned in the order in which it is heard, and no sound before it has begun to rise", () => {
  expect(BODY.map(({ layer }) => layer)).toEqual(rising.map(({ stem }) => stem));
  for (const [index, { at }] of BODY.entries()) {
    const begins = rising[index]?.rises.at ?? Number.NaN;
    expect(at).toBeGreaterThan(begins);
    expect(at).toBeLessThan(begins + 6);
  }
});

test("whoever moves is left with none of it; whoever waits half a minute has all", () => {
  expect(bodyStep(0)).toBe(0);
  expect(bodyStep(30)).toBe(BODY.length);
});

test("the clock counts ten minutes in half a minute, and stays there", () => {
  expect(clockAt(0)).toBe("0:00");
  expect(clockAt(3)).toBe("1:00");
  expect(clockAt(30)).toBe("10:00");
  expect(clockAt(300)).toBe("10:00");
});
