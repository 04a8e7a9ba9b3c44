/** The takes as they are made, without a canvas: what a step does, what they hold, and what their shadows rest on. */
import { Mesh } from "three";
import { beforeAll, describe, expect, it } from "vitest";
import { film } from "@/media/film";
import { holdingOf, inventory } from "../ledger";
import type { Now, Take } from "../take";
import { makeInSteps } from "./in-steps";
import { countWork, type Work } from "./work";

const MB = 1e6;
/** Of assets, for what is held at one time: the presented shot's take and its neighbours', and one that was. */
const ASSETS = 150 * MB;
const NOW: Now = { seconds: 0, held: true, still: 0, hearing: 0, edge: null, aspect: 16 / 9 };
/** Of a step, or of the build of a take between two of them: some milliseconds, on any machine that has a picture. */
const AT_ONCE: Work = { reckoned: 32_000, corners: 4_000 };
/** A take's build hangs materials on what was made before. */
const OF_A_BUILD = 600;

const shots = film.cuts.map(({ shot }) => shot.name);
let takes: readonly Take[] = [];
/** The most that any step of one making did. */
const most = new Map<string, Work>();

beforeAll(() => {
  const count = countWork();
  takes = makeInSteps(shots, "full", {
    begin: () => void count.taken(),
    end(of) {
      const { reckoned, corners } = count.taken();
      const { reckoned: before, corners: made } = most.get(of) ?? { reckoned: 0, corners: 0 };
      most.set(of, { reckoned: Math.max(before, reckoned), corners: Math.max(made, corners) });
    },
  });
  count.stop();
}, 600_000);

const ofEach = (test: (take: Take, shot: string) => void) =>
  takes.forEach((take, i) => {
    test(take, shots[i] ?? "");
  });

describe("on the full tier", () => {
  it("no step on the way to a cut does much: a frame that comes in between waits for one at the most", () => {
    for (const [of, { reckoned, corners }] of most) {
      expect.soft(reckoned, of).toBeLessThanOrEqual(AT_ONCE.reckoned);
      expect.soft(corners, of).toBeLessThanOrEqual(AT_ONCE.corners);
    }
  });

  it("what is dear of a take is made before its build", () => {
    for (const shot of shots)
      expect.soft(most.get(`build of ${shot}`)?.corners, shot).toBeLessThanOrEqual(OF_A_BUILD);
  });

  it("the takes that are held at one time have under 150 MB of assets", () => {
    takes.forEach((take, i) => {
      const held = [takes[i - 1], take, takes[i + 1], takes[i + 2]].filter((one) => one !== undefined);
      const { geometry, textures, shadows } = holdingOf(held);
      expect.soft(geometry + textures + shadows, shots[i]).toBeLessThan(ASSETS);
    });
  });

  it("a shot has one shadow map at the most", () => {
    ofEach((take, shot) => expect.soft(inventory(take).shadows.size, shot).toBeLessThanOrEqual(1));
  });

  it("what casts a shadow stands still, but where the light says that it moves: the map is drawn once a cut", () => {
    const where = (take: Take, t: number, hearing: number): string => {
      take.render(t, { ...NOW, hearing });
      take.scene.updateMatrixWorld();
      const all: string[] = [];
      take.scene.traverseVisible((object) => {
        const casts = object.castShadow && (object instanceof Mesh || "isLight" in object);
        if (casts) all.push(object.matrixWorld.elements.map((value) => value.toFixed(5)).join(" "));
      });
      return all.join("\n");
    };
    ofEach((take, shot) => {
      const { shadows } = inventory(take);
      if ([...shadows].every((shadow) => shadow.autoUpdate)) return;
      const first = where(take, 0, 0);
      for (const [t, hearing] of [
        [1, 0],
        [0.5, 1],
      ] as const)
        expect.soft(where(take, t, hearing) === first, `${shot} at ${t}`).toBe(true);
    });
  });
});
