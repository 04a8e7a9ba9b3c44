import type { Cut, Shot } from "@/media/edl";
import type { SceneName } from "@/media/stems";
import type { SceneTable } from "./mix";

const bare = { path: "", samples: [] };

/** Three scenes for tests: a pair, a pair with a ringing and a noise, and a room that has only a body. */
export const smallScenes = {
  street: { ...bare, world: "street-world", inside: "street-inside" },
  merch: {
    ...bare,
    world: "merch-world",
    inside: "merch-inside",
    layers: [
      { kind: "tone", partials: [{ hz: 6000, dbfs: -40 }] },
      { kind: "noise", dbfs: -40, shot: "off-balance" },
    ],
  },
  chamber: {
    ...bare,
    world: "chamber-world",
    inside: null,
    layers: [
      { kind: "stem", stem: "body-breath", rises: { at: 1, over: 30 } },
      { kind: "stem", stem: "body-heart", rises: { at: 4, over: 30 } },
    ],
  },
} satisfies Partial<SceneTable> as unknown as SceneTable;

/** Shots of 100 frames, one after another. */
export function smallCuts(
  ...shots: readonly (Partial<Shot> & { readonly scene: SceneName | null })[]
): Cut[] {
  return shots.map((shot, index) => ({
    shot: { name: "gate", length: 100, hearing: [0, 0], place: ["left", "top"], ...shot },
    chapter: "gate",
    index,
    in: index * 100,
    out: (index + 1) * 100,
  }));
}
