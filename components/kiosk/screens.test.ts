import { expect, test } from "vitest";
import { ALONE, planOf, type Role, type Screen } from "./screens";

const installed = (...roles: Role[]): Screen[] => roles.map((role, at) => ({ name: `${role}-${at}`, role }));

/** The names of the screens of which something holds. */
const those = (screens: readonly Screen[], what: "leads" | "picture" | "words" | "sound") =>
  screens.filter(({ name }) => planOf(screens, name)[what]).map(({ name }) => name);

test.each([
  [["all"], "all-0", "all-0"],
  [["picture", "words"], "words-1", "words-1"],
  [["picture", "words", "sound"], "words-1", "sound-2"],
  [["all", "sound", "picture"], "all-0", "all-0"],
  [["picture", "all", "words"], "all-1", "all-1"],
  [["picture"], "picture-0", "picture-0"],
] as const)("of %j one leads, %s, and one sounds, %s", (roles, leads, sounds) => {
  const screens = installed(...roles);
  expect(those(screens, "leads")).toEqual([leads]);
  expect(those(screens, "sound")).toEqual([sounds]);
});

test("the picture is where it is to be seen, and the words where they are to be read", () => {
  const screens = installed("all", "picture", "words", "sound");
  expect(those(screens, "picture")).toEqual(["all-0", "picture-1"]);
  expect(those(screens, "words")).toEqual(["all-0", "words-2"]);
});

test("a screen that nobody knows stands by itself, and misses nothing", () => {
  expect(planOf(installed("picture", "words"), "attic")).toEqual(ALONE);
  expect(planOf([], "main")).toEqual(ALONE);
});
