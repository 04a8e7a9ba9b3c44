import { describe, expect, it } from "vitest";
import { conform, FRAMES_PER_SCREEN, type Shot } from "../edl";
import { film, TITLE } from "../film";
import { timecode, toCmx } from "./cmx";
import { toJson } from "./json";
import { toOtio } from "./otio";
import { RECORD_START, stemsOf } from "./track";

/** What each list must say: a name on a channel, from where to where. */
type Event = readonly [channel: string, name: string, from: number, to: number];

const expected: Event[] = film.cuts.flatMap((cut) => {
  const { world, inside } = stemsOf(cut);
  const named = [
    ["V", cut.shot.name],
    ["A", world],
    ["A2", inside],
  ] as const;
  return named.flatMap(([channel, name]): Event[] =>
    name === null ? [] : [[channel, name, cut.in, cut.out]],
  );
});
const byChannel = (events: readonly Event[]) =>
  [...events].sort((a, b) => a[0].localeCompare(b[0]) || a[2] - b[2]);

function readCmx(text: string): Event[] {
  const frames = (code: string) => {
    const [h = 0, m = 0, s = 0, f = 0] = code.split(":").map(Number);
    return ((h * 60 + m) * 60 + s) * 24 + f;
  };
  const events = text.matchAll(
    /^\d{3} {2}AX +(V|A2?) +C +(\S+) (\S+) (\S+) (\S+)\r\n\* FROM CLIP NAME: (\S+)/gm,
  );
  return [...events].map(
    ([, channel = "", sourceIn = "", sourceOut = "", recordIn = "", recordOut = "", name = ""]) => {
      expect(frames(sourceOut) - frames(sourceIn)).toBe(frames(recordOut) - frames(recordIn));
      return [channel, name, frames(recordIn) - RECORD_START, frames(recordOut) - RECORD_START];
    },
  );
}

interface OtioItem {
  OTIO_SCHEMA: string;
  name: string;
  source_range: { duration: { value: number; rate: number } };
}

function readOtio(text: string): Event[] {
  const { tracks } = JSON.parse(text) as {
    tracks: { children: { kind: string; name: string; children: OtioItem[] }[] };
  };
  return tracks.children.flatMap(({ kind, name: lane, children }) => {
    let at = 0;
    return children.flatMap((item): Event[] => {
      const { value, rate } = item.source_range.duration;
      expect(rate).toBe(24);
      const from = at;
      at += value;
      if (item.OTIO_SCHEMA === "Gap.1") return [];
      expect(item.OTIO_SCHEMA).toBe("Clip.2");
      return [[kind === "Video" ? "V" : lane === "WORLD" ? "A" : "A2", item.name, from, at]];
    });
  });
}

describe("edl.json", () => {
  const list = toJson(film, TITLE, (slug) => `The ${slug}`);

  it("holds every cut and chapter, end to end", () => {
    expect(list.rate).toBe(24);
    expect(list.framesPerScreen).toBe(FRAMES_PER_SCREEN);
    expect(list.cuts.map((cut) => cut.name)).toEqual(film.cuts.map((cut) => cut.shot.name));
    for (const ranges of [list.cuts, list.chapters])
      expect(ranges.map((range) => range.in)).toEqual([0, ...ranges.slice(0, -1).map((range) => range.out)]);
    expect(list.cuts.at(-1)?.out).toBe(film.length);
    expect(list.chapters[0]).toEqual({ slug: "gate", title: "The gate", in: 0, out: film.chapters[0]?.out });
  });

  it("survives being written and read", () => {
    expect(JSON.parse(JSON.stringify(list))).toEqual(list);
  });

  it("names the stems, and says null where silence is meant", () => {
    const cut = (name: string) => list.cuts.find((each) => each.name === name);
    expect(cut("street")).toMatchObject({ world: "street-world", inside: "street-inside" });
    expect(cut("silence")).toMatchObject({ world: null, inside: null });
  });
});

it("The OpenTimelineIO list says the same cuts", () => {
  expect(byChannel(readOtio(JSON.stringify(toOtio(film, TITLE))))).toEqual(byChannel(expected));
});

it("The OpenTimelineIO list has no transition, and its chapters as markers", () => {
  const text = JSON.stringify(toOtio(film, TITLE));
  expect(text).not.toContain("Transition");
  expect(text.match(/Marker\.2/g)).toHaveLength(film.chapters.length);
});

describe("The CMX 3600 list", () => {
  const text = toCmx(film, TITLE);

  it("says the same cuts", () => {
    expect(byChannel(readCmx(text))).toEqual(byChannel(expected));
  });

  it("opens as the format asks, and numbers its events in a row", () => {
    expect(text.startsWith("TITLE: NOT SILENCE\r\nFCM: NON-DROP FRAME\r\n")).toBe(true);
    const numbers = [...text.matchAll(/^(\d{3}) {2}/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(expected.map((_, index) => index + 1));
  });

  it("counts time in frames of 24 to the second", () => {
    expect([0, 23, 24, 1440, RECORD_START + 1].map(timecode)).toEqual([
      "00:00:00:00",
      "00:00:00:23",
      "00:00:01:00",
      "00:01:00:00",
      "01:00:00:01",
    ]);
  });

  it("refuses more events than it can number", () => {
    const shot: Shot = {
      name: "street",
      length: 240,
      scene: "street",
      hearing: [0, 1],
      place: ["left", "top"],
    };
    const long = conform([{ slug: "gate", shots: Array.from({ length: 334 }, () => shot) }]);
    expect(() => toCmx(long, TITLE)).toThrow(RangeError);
  });
});
