import { expect, test } from "vitest";
import { smallFilm } from "@/media/small-film";
import { frameOf } from "./address";

const film = smallFilm(120, 240, 130);

test("a fragment names a shot or a chapter by its first frame", () => {
  expect(frameOf(film, "#street")).toBe(120);
  expect(frameOf(film, "#gate")).toBe(0);
});

test("no fragment names nothing", () => {
  expect(frameOf(film, "")).toBeUndefined();
  expect(frameOf(film, "#")).toBeUndefined();
});

test.each(["#no-such-shot", "#%E0%A4%A", "#street/../..", "#__proto__"])(
  "%s is told apart as unknown",
  (fragment) => {
    expect(frameOf(film, fragment)).toBeNull();
  },
);
