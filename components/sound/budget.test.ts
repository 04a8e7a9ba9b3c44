import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { film } from "@/media/film";
import { SCENE_TABLE, SCENES, type SceneName } from "@/media/stems";
import { ahead } from "./reach";
import { pairOf, stemsOf } from "./weight";

const MOST = 1e6;
const DIR = fileURLToPath(new URL("../../media/stems", import.meta.url));
const CONTAINERS = ["webm", "m4a"] as const;
const size = (names: Iterable<string>, container: string) =>
  [...names].reduce((sum, name) => sum + statSync(join(DIR, `${name}.${container}`)).size, 0);

for (const container of CONTAINERS) {
  test.each(SCENES)(`%s comes within 1 MB as ${container}, both perspectives`, (scene) => {
    expect(size(pairOf(SCENE_TABLE, scene), container)).toBeLessThanOrEqual(MOST);
  });

  test(`what is kept as ${container} at any cut is within 1 MB a scene, a stem that scenes share once`, () => {
    for (const { index, shot } of film.cuts) {
      const scenes: readonly SceneName[] = ahead(film.cuts, index);
      const names = new Set(scenes.flatMap((scene) => stemsOf(SCENE_TABLE, scene)));
      expect(size(names, container), shot.name).toBeLessThanOrEqual(scenes.length * MOST);
    }
  });
}
