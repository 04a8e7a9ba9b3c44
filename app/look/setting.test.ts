import { describe, expect, test } from "vitest";
import { film } from "@/media/film";
import { beside, hearingOf, inFilm, isBare, photographOf, readAddress, writeAddress } from "./setting";

const read = (address: string) => readAddress(new URLSearchParams(address.replace(/^.*\?/, "")));

describe("the address of a take that is being relit", () => {
  test("says all that is seen: read and written again it is the same", () => {
    const all =
      "?take=two-edges&t=0.25&format=9%3A19.5&tier=phone&hearing=0.4&seconds=3&still=2&edge=1&safe=";
    expect(writeAddress(read(all))).toBe(`/look${all}`);
    expect(read(writeAddress(read("")))).toEqual(read(""));
  });

  test("with nothing in it is the film's first shot, in its middle, whole and at its best", () => {
    expect(read("")).toMatchObject({ take: film.cuts[0]?.shot.name, t: 0.5, format: "16:9", tier: "full" });
  });

  test("with nonsense in it is what is nearest to sense, and a take that is not in the film stays named", () => {
    const odd = read("?take=nobody&t=7&format=toString&tier=best&hearing=-2&seconds=x&edge=3");
    expect(odd).toMatchObject({ t: 1, format: "16:9", tier: "full", hearing: 0, seconds: 0, edge: null });
    expect([odd.take, inFilm(odd.take)]).toEqual(["nobody", false]);
  });
});

test("unless it is set, the hearing is the shot's own, and goes with t", () => {
  const cut = film.cuts.find(({ shot }) => shot.hearing[0] !== shot.hearing[1]);
  const [from, to] = cut?.shot.hearing ?? [0, 0];
  const take = cut?.shot.name;
  expect(hearingOf(read(`?take=${take}&t=0`))).toBe(from);
  expect(hearingOf(read(`?take=${take}&t=1`))).toBe(to);
  expect(hearingOf(read(`?take=${take}&t=1&hearing=0.5`))).toBe(0.5);
});

test("one goes from shot to shot in the film's order, and stops at its ends", () => {
  const names = film.cuts.map(({ shot }) => shot.name);
  let setting = read("");
  const met = names.map(() => {
    const { take } = setting;
    setting = beside(setting, 1);
    return take;
  });
  expect(met).toEqual(names);
  expect(beside(setting, 1).take).toBe(names.at(-1));
  expect(beside(read(""), -1).take).toBe(names[0]);
});

test("a size, or the word bare, asks for the photograph alone; what it does not say is as on the desk", () => {
  expect(["w=640", "h=360", "bare"].map((query) => isBare(new URLSearchParams(query)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(isBare(new URLSearchParams("take=gate&t=0.5"))).toBe(false);
  const query = photographOf(new URLSearchParams("take=gate&format=9%3A16&bare&h=320"));
  expect([query.get("w"), query.get("h"), query.get("take")]).toEqual(["540", "320", "gate"]);
});
