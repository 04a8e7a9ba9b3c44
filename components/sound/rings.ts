import type { SceneName } from "@/media/stems";
import type { Graph } from "./graph";
import { type RingingName, ringingName, type SceneTable, type VoiceName } from "./mix";
import { noiseVoice, toneVoice } from "./ringing";
import type { Voice } from "./stem";

/** The tones and noises of the scenes that are near, made when first asked for. */
export interface Rings {
  /** Nothing, where a scene has no such layer. */
  voice(scene: SceneName, name: VoiceName): Voice | undefined;
  /** Makes all of a scene's. */
  open(scene: SceneName): void;
  /** Lets go of those of other scenes. */
  keep(scenes: readonly SceneName[]): void;
}

export function createRings(graph: Graph, scenes: SceneTable): Rings {
  const rings = new Map<SceneName, Map<RingingName, Voice>>();

  function open(scene: SceneName): Map<RingingName, Voice> {
    const known = rings.get(scene);
    if (known) return known;
    const made = new Map<RingingName, Voice>();
    for (const [index, layer] of (scenes[scene].layers ?? []).entries()) {
      if (layer.kind === "stem") continue;
      const voice = layer.kind === "tone" ? toneVoice(graph, layer) : noiseVoice(graph, layer);
      made.set(ringingName(scene, index), voice);
    }
    if (made.size > 0) rings.set(scene, made);
    return made;
  }

  return {
    open,
    voice: (scene, name) => open(scene).get(name as RingingName),
    keep(near) {
      for (const [scene, voices] of rings) {
        if (near.includes(scene)) continue;
        for (const voice of voices.values()) voice.dispose();
        rings.delete(scene);
      }
    },
  };
}
