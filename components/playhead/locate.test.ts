import { describe, expect, test } from "vitest";
import { film as whole } from "@/media/film";
import { smallFilm } from "@/media/small-film";
import { beside, cutAt, within } from "./locate";

const film = smallFilm(120, 240, 130);
const indexAt = (at: number) => cutAt(film, at).index;

describe("which shot is presented", () => {
  test("at a cut, the incoming shot", () => expect(indexAt(120)).toBe(1));
  test("one frame before it, the outgoing", () => expect(indexAt(119)).toBe(0));
  test("a hair before it, still the outgoing", () => expect(indexAt(119.999)).toBe(0));
  test("before the beginning, the first", () => expect(indexAt(-50)).toBe(0));
  test("at the end and beyond it, the last", () => {
    expect(indexAt(490)).toBe(2);
    expect(indexAt(1e9)).toBe(2);
  });
  test("nowhere, the first", () => expect(indexAt(Number.NaN)).toBe(0));
  test("in a film of one shot, that shot, anywhere", () => {
    const one = smallFilm(120);
    for (const at of [-1, 0, 60, 119, 120, 500]) expect(cutAt(one, at).index).toBe(0);
  });
});

describe("how far into a shot", () => {
  const cut = cutAt(film, 120);
  test("0 at its in, nearly 1 a frame before its out", () => {
    expect(within(cut, 120)).toBe(0);
    expect(within(cut, 359)).toBeCloseTo(239 / 240);
  });
  test("clamped at both ends, so that a held shot stays within itself", () => {
    expect(within(cut, 0)).toBe(0);
    expect(within(cut, 5000)).toBe(1);
    expect(within(cut, Number.NaN)).toBe(0);
  });
});

describe("a step from where the page stands", () => {
  test("leads to the first frame of the shot beside it, from anywhere within one's own", () => {
    for (const at of [120, 200, 359]) {
      expect(beside(film, at, "next-shot")).toBe(360);
      expect(beside(film, at, "previous-shot")).toBe(0);
    }
  });
  test("leads to the first frame of the chapter beside it", () => {
    const [, before, here, after] = whole.chapters;
    for (const at of [here?.in ?? 0, (here?.out ?? 0) - 1]) {
      expect(beside(whole, at, "next-chapter")).toBe(after?.in);
      expect(beside(whole, at, "previous-chapter")).toBe(before?.in);
    }
  });
  test("before the first leads to its beginning, behind the last nowhere", () => {
    for (const step of ["previous-shot", "previous-chapter"] as const) expect(beside(film, 60, step)).toBe(0);
    for (const step of ["next-shot", "next-chapter"] as const) expect(beside(film, 400, step)).toBe(400);
  });
});
