/** The takes as they are made, without a canvas: what they hold, and what their shadows rest on. */
import { Mesh, type PMREMGenerator, type WebGLRenderer, WebGLRenderTarget } from "three";
import { beforeAll, describe, expect, it } from "vitest";
import { film } from "@/media/film";
import { holdingOf, inventory } from "../ledger";
import { Makings } from "../makings";
import { makeStage } from "../stage";
import type { Now, Take } from "../take";
import { takeOf } from ".";

const MB = 1e6;
/** Of assets, for what stands ready at one time: the presented shot's take and its neighbours'. */
const ASSETS = 150 * MB;
const NOW: Now = { seconds: 0, held: true, still: 0, hearing: 0, edge: null, aspect: 16 / 9 };
/** Size of three's own map of reflections from a cube of 128. */
const REFLECTIONS = [384, 512] as const;

const shots = film.cuts.map(({ shot }) => shot.name);
let takes: readonly Take[] = [];

beforeAll(() => {
  // Nothing is drawn here: a stage asks its renderer for reflections, and for nothing else.
  const reflections = { fromScene: () => new WebGLRenderTarget(...REFLECTIONS) } as unknown as PMREMGenerator;
  const workshop = { renderer: null as unknown as WebGLRenderer, tier: "full", reflections } as const;
  const makings = new Makings();
  takes = shots.map((shot) => takeOf(shot)(makeStage({ ...workshop, makings })));
}, 180_000);

const ofEach = (test: (take: Take, shot: string) => void) =>
  takes.forEach((take, i) => {
    test(take, shots[i] ?? "");
  });

describe("on the full tier", () => {
  it("the takes that are held at one time have under 150 MB of assets", () => {
    takes.forEach((take, i) => {
      const held = [takes[i - 1], take, takes[i + 1]].filter((one) => one !== undefined);
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
