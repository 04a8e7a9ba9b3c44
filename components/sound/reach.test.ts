import { describe, expect, test } from "vitest";
import type { Cut } from "@/media/edl";
import { film } from "@/media/film";
import { SCENE_TABLE, type SceneName, STEM_TABLE } from "@/media/stems";
import { ahead, type Room, reach } from "./reach";
import { smallCuts } from "./small-scenes";
import { DECODED_MOST, decodedBytes, SCENES_MOST, scale } from "./weight";

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
/** Every scene weighs one. */
const room = (most: number): Room => ({ weigh: (scenes) => scenes.length, most });
const presentedAt = (list: readonly Cut[], at: number): Cut =>
  list.findLast((cut) => cut.in <= at) ?? (list[0] as Cut);
const near = (at: number, most: number, held: readonly SceneName[] = []) =>
  reach(cuts, { cut: presentedAt(cuts, at), at }, room(most), held);

describe("which scenes are held decoded", () => {
  test("the presented one, then the nearer neighbour: behind it early in its stretch, ahead of it later", () => {
    expect(near(310, 2)).toEqual(["flatbed", "street"]);
    expect(near(480, 2)).toEqual(["flatbed", "bulbs"]);
    expect(near(480, 4)).toEqual(["flatbed", "bulbs", "lunch", "street"]);
  });

  test("what is held stays until another is nearer by more than a hand trembles", () => {
    expect(near(410, 2, ["flatbed", "street"])).toEqual(["flatbed", "street"]);
    expect(near(390, 2, ["flatbed", "bulbs"])).toEqual(["flatbed", "bulbs"]);
    expect(near(440, 2, ["flatbed", "street"])).toEqual(["flatbed", "bulbs"]);
  });

  test("while the gate holds a cut, the scene at the position asked for comes right after it", () => {
    const held = reach(cuts, { cut: cuts[1] as Cut, at: 650 }, room(2), ["street", "flatbed"]);
    expect(held).toEqual(["street", "lunch"]);
  });

  test("in silence the neighbours stand ready all the same", () => {
    expect(near(0, 2)).toEqual(["street", "flatbed"]);
    expect(near(799, 1)).toEqual(["lunch"]);
  });

  test("the presented one is held whatever it weighs, and none is passed over for a lighter one", () => {
    const weigh = (scenes: readonly SceneName[]) => (scenes.includes("street") ? 9 : scenes.length);
    expect(reach(cuts, { cut: cuts[1] as Cut, at: 150 }, { weigh, most: 5 }, [])).toEqual(["street"]);
    expect(reach(cuts, { cut: cuts[3] as Cut, at: 310 }, { weigh, most: 5 }, [])).toEqual(["flatbed"]);
  });
});

describe("through the whole film, one frame at a time", () => {
  const weigh = scale(SCENE_TABLE, STEM_TABLE);
  const room: Room = { weigh, most: SCENES_MOST };
  const ways = { forwards: film.cuts, backwards: [...film.cuts].reverse() };

  for (const [way, list] of Object.entries(ways)) {
    test(`${way}: never too much is held, and a scene stands four seconds before it is cut to`, () => {
      let held: readonly SceneName[] = [];
      let changes = 0;
      const since = new Map<SceneName, number>();
      let step = 0;
      let last: SceneName | null = null;
      for (const cut of list) {
        for (let frame = 0; frame < cut.out - cut.in; frame++, step++) {
          const at = way === "forwards" ? cut.in + frame : cut.out - 1 - frame;
          const next = reach(film.cuts, { cut, at }, room, held);
          expect(weigh(next)).toBeLessThanOrEqual(SCENES_MOST);
          for (const scene of next) if (!held.includes(scene)) since.set(scene, step);
          if (next.some((scene) => !held.includes(scene))) changes++;
          held = next;
        }
        const { scene } = cut.shot;
        if (scene && scene !== last && last !== null)
          expect(
            step - (cut.out - cut.in) - (since.get(scene) ?? 0),
            `${scene}, ${way}`,
          ).toBeGreaterThanOrEqual(96);
        last = scene;
      }
      // Each scene is decoded about once for each time the film comes to it.
      expect(changes).toBeLessThanOrEqual(45);
    });
  }

  test("standing anywhere and trembling by a second decodes nothing twice", () => {
    for (let at = 0; at < film.length; at += 60) {
      let held = reach(film.cuts, { cut: presentedAt(film.cuts, at), at }, room, []);
      const seen: string[] = [];
      for (const tremble of [0, 12, -12, 12, -12, 12]) {
        // The presented cut is what the gate last let pass: here, one that holds.
        const place = { cut: presentedAt(film.cuts, at), at: at + tremble };
        held = reach(film.cuts, place, room, held);
        seen.push([...held].sort().join());
      }
      expect(new Set(seen.slice(2)).size, `at frame ${at}`).toBe(1);
    }
  });

  test("with the reference sound and a shot's noise beside them the limit holds", () => {
    const noise = 10 * 48_000 * 2 * 4;
    expect(SCENES_MOST + decodedBytes(STEM_TABLE.reference) + noise).toBeLessThanOrEqual(DECODED_MOST);
    for (const scene of Object.keys(SCENE_TABLE) as SceneName[])
      expect(2 * weigh([scene])).toBeLessThanOrEqual(DECODED_MOST);
  });
});

describe("which scenes are fetched as they are delivered", () => {
  test("what sounds comes first, then the next, then the one behind, then the one after the next", () => {
    expect(ahead(cuts, 4)).toEqual(["flatbed", "bulbs", "street", "lunch"]);
  });

  test("a scene that goes on over a cut is counted once", () => {
    expect(ahead(cuts, 1)).toEqual(["street", "flatbed", "bulbs"]);
  });

  test("whatever the neighbouring cut sounds like is fetched before it is cut to", () => {
    for (const { index } of cuts)
      for (const beside of [cuts[index - 1], cuts[index + 1]])
        if (beside?.shot.scene) expect(ahead(cuts, index)).toContain(beside.shot.scene);
  });
});
