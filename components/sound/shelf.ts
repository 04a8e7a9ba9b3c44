import type { SceneName, Stem, StemName } from "@/media/stems";
import type { Fault } from "../playhead/faults";
import type { Container, Deliveries } from "./container";
import type { Graph } from "./graph";
import { ringingName, type SceneTable, type VoiceName } from "./mix";
import { noiseVoice, toneVoice } from "./ringing";
import { together } from "./slope";
import { openStem, type StemVoice, type Voice } from "./stem";

export interface ShelfOptions {
  readonly scenes: SceneTable;
  readonly stems: Readonly<Record<StemName, Stem>>;
  readonly files: Readonly<Record<StemName, Deliveries>>;
  readonly container: Container;
  onFault(fault: Fault): void;
}

/** The scenes that stand ready, and no more of them than are near. */
export interface Shelf {
  /**
   * Opens what is wanted and, half a second later, lets go of what is no longer near.
   * @param scenes in the order in which they are needed
   */
  want(scenes: readonly SceneName[]): void;
  /** Starts what has arrived: to be called when the context runs again. */
  arrive(): void;
  /** Scene's stems begin together at `when`; those of a scene yet to arrive will be in step with it. */
  cue(scene: SceneName, when: number): void;
  /** All stems of a scene follow one clock from now on, where one had been cued with another scene. */
  align(scene: SceneName): void;
  /** The scenes asked for that have yet to arrive. */
  waiting(): readonly SceneName[];
  /** A voice that can be heard, or nothing while its scene is on its way, or broken. */
  voice(scene: SceneName, name: VoiceName): Voice | undefined;
  dispose(): void;
}

/** Seconds for which a stem that is no longer near is kept: longer than the cut that leaves it. */
const KEPT = 0.5;
/** Seconds before what failed to load may be asked for again. */
const PATIENCE = 60;

export function createShelf(graph: Graph, options: ShelfOptions): Shelf {
  const { context } = graph;
  const { scenes, stems, files, container, onFault } = options;
  const open = new Map<StemName, StemVoice>();
  const ringing = new Map<VoiceName, Voice>();
  const leftAt = new Map<StemName, number>();
  const failedAt = new Map<StemName, number>();
  const cuedAt = new Map<SceneName, number>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let wanted: readonly SceneName[] = [];
  const clock = () => performance.now() / 1000;

  const pairOf = (scene: SceneName) =>
    [scenes[scene].world, scenes[scene].inside].filter((name) => name !== null);
  const layersOf = (scene: SceneName) =>
    (scenes[scene].layers ?? []).flatMap((layer) => (layer.kind === "stem" ? [layer.stem] : []));
  const stemsOf = (scene: SceneName) => [...pairOf(scene), ...layersOf(scene)];
  const settled = (scene: SceneName) =>
    stemsOf(scene).every((name) => {
      const state = open.get(name)?.state;
      return state !== undefined && state !== "loading";
    });

  function openOne(name: StemName) {
    const failed = failedAt.get(name);
    if (open.get(name)?.state === "broken" && failed !== undefined && clock() - failed > PATIENCE) {
      open.get(name)?.dispose();
      open.delete(name);
    }
    if (open.has(name)) return;
    const voice = openStem(graph, name, {
      stem: stems[name],
      files: files[name],
      container,
      onSettled: arrive,
      onFault(message, cause) {
        failedAt.set(name, clock());
        onFault({ kind: "stem", message, cause });
      },
    });
    open.set(name, voice);
  }

  /** Scenes arrive one after another, in the order in which they are needed, so that none delays the first. */
  function arrive() {
    for (const scene of wanted) {
      for (const name of stemsOf(scene)) openOne(name);
      if (!settled(scene)) return;
      startScene(scene);
    }
  }

  function startScene(scene: SceneName) {
    for (const index of (scenes[scene].layers ?? []).keys()) ring(scene, ringingName(scene, index));
    const waiting = stemsOf(scene).filter((name) => open.get(name)?.state === "loaded");
    if (waiting.length === 0 || context.state !== "running") return;
    together(context, (when) => {
      for (const name of waiting) open.get(name)?.run(when, cuedAt.get(scene) ?? 0);
    });
  }

  function letGo() {
    const near = new Set(wanted.flatMap(stemsOf));
    for (const [name, voice] of open) {
      if (near.has(name)) leftAt.delete(name);
      else if (voice.state === "broken") continue;
      else if (!leftAt.has(name) && voice.state !== "loading") leftAt.set(name, clock());
      else if (clock() - (leftAt.get(name) ?? 0) > KEPT) {
        voice.dispose();
        open.delete(name);
        leftAt.delete(name);
      }
    }
  }

  function ring(scene: SceneName, name: VoiceName): Voice | undefined {
    const index = (scenes[scene].layers ?? []).findIndex((_, at) => ringingName(scene, at) === name);
    const layer = scenes[scene].layers?.[index];
    if (!layer || layer.kind === "stem") return undefined;
    const voice =
      ringing.get(name) ?? (layer.kind === "tone" ? toneVoice(graph, layer) : noiseVoice(graph, layer));
    ringing.set(name, voice);
    return voice;
  }

  const playing = (scene: SceneName) =>
    stemsOf(scene).flatMap((name) => {
      const voice = open.get(name);
      return voice?.state === "playing" ? [voice] : [];
    });

  return {
    want(next) {
      for (const scene of wanted) if (!next.includes(scene)) cuedAt.delete(scene);
      wanted = next;
      letGo();
      arrive();
      const timer = setTimeout(
        () => {
          timers.delete(timer);
          letGo();
        },
        KEPT * 1000 + 50,
      );
      timers.add(timer);
    },
    arrive,
    waiting: () => wanted.filter((scene) => !settled(scene)),
    cue(scene, when) {
      cuedAt.set(scene, when);
      for (const voice of playing(scene)) voice.run(when, when);
    },
    align(scene) {
      const [lead, ...others] = playing(scene);
      const astray = others.filter(({ epoch }) => epoch !== lead?.epoch);
      if (!lead || astray.length === 0) return;
      together(context, (when) => {
        for (const voice of astray) voice.run(when, lead.epoch);
      });
    },
    voice(scene, name) {
      const stem = open.get(name as StemName);
      if (!stem) return ring(scene, name);
      const pair = pairOf(scene);
      const broken = pair.includes(stem.name) && pair.some((each) => open.get(each)?.state !== "playing");
      return stem.state === "playing" && !broken ? stem : undefined;
    },
    dispose() {
      for (const timer of timers) clearTimeout(timer);
      for (const voice of [...open.values(), ...ringing.values()]) voice.dispose();
      open.clear();
      ringing.clear();
    },
  };
}
