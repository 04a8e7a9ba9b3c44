import type { SceneName, Stem, StemName } from "@/media/stems";
import type { Fault } from "../playhead/faults";
import type { Container } from "./container";
import type { Graph } from "./graph";
import type { SceneTable, VoiceName } from "./mix";
import { createRings } from "./rings";
import { CUT, LEAD, together } from "./slope";
import { openStem, type StemVoice, type Voice } from "./stem";
import { decodedBytes, pairOf, stemsOf } from "./weight";

export interface ShelfOptions {
  readonly scenes: SceneTable;
  readonly stems: Readonly<Record<StemName, Stem>>;
  readonly container: Container;
  /** Bytes that may stand decoded, or be on the way to it, at any moment. */
  readonly most: number;
  /** A stem as it is delivered. */
  take(name: StemName): Promise<ArrayBuffer>;
  onFault(fault: Fault): void;
}

/** The scenes that stand ready, and no more of them than are near. */
export interface Shelf {
  /**
   * Lets go of what is no longer near, its last cut once over, and opens what is wanted as far as there is
   * room. To be called once per animation frame.
   * @param scenes in the order in which they are needed
   * @param presented the one that is heard, if any
   */
  want(scenes: readonly SceneName[], presented: SceneName | null): void;
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
  /** Bytes that are decoded, being decoded, or not yet given back. */
  bytes(): number;
  dispose(): void;
}

/** Seconds of the context for which what has sounded is kept: the cut that leaves it, and time to be told of it. */
const KEPT = 3 * LEAD + CUT;
/** Seconds before what failed to load may be asked for again. */
const PATIENCE = 60;

export function createShelf(graph: Graph, options: ShelfOptions): Shelf {
  const { context } = graph;
  const { scenes, stems, container, most, take, onFault } = options;
  const open = new Map<StemName, StemVoice>();
  /** Disposed of while they were being decoded, which cannot be called off. */
  const leaving = new Set<StemVoice>();
  const rings = createRings(graph, scenes);
  const failedAt = new Map<StemName, number>();
  const cuedAt = new Map<SceneName, number>();
  let wanted: readonly SceneName[] = [];
  let heard: SceneName | null = null;
  /** The scene heard last, and the context's time at which it was cut from. */
  let left: { readonly scene: SceneName | null; readonly at: number } = { scene: null, at: 0 };
  const clock = () => performance.now() / 1000;

  const ofScene = (scene: SceneName) => stemsOf(scenes, scene);
  const settled = (scene: SceneName) =>
    ofScene(scene).every((name) => {
      const state = open.get(name)?.state;
      return state !== undefined && state !== "loading";
    });
  function bytes() {
    let sum = 0;
    for (const voice of [...open.values(), ...leaving]) sum += voice.bytes;
    return sum;
  }

  /** @returns whether there was room for all that a scene lacks: half a pair is of no use. */
  function openScene(scene: SceneName): boolean {
    const lacking = ofScene(scene).filter((name) => !open.has(name));
    const needs = lacking.reduce((sum, name) => sum + decodedBytes(stems[name]), 0);
    if (needs > 0 && bytes() + needs > most) return false;
    for (const name of lacking) openOne(name);
    return true;
  }

  function openOne(name: StemName) {
    const voice = openStem(graph, name, {
      stem: stems[name],
      delivered: take(name),
      container,
      onSettled() {
        if (voice.bytes === 0) leaving.delete(voice);
        arrive();
      },
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
      if (!openScene(scene) || !settled(scene)) return;
      startScene(scene);
    }
  }

  function startScene(scene: SceneName) {
    rings.open(scene);
    const waiting = ofScene(scene).filter((name) => open.get(name)?.state === "loaded");
    if (waiting.length === 0 || context.state !== "running") return;
    together(context, (when) => {
      for (const name of waiting) open.get(name)?.run(when, cuedAt.get(scene) ?? 0);
    });
  }

  function letGo() {
    const over = context.state !== "running" || context.currentTime - left.at > KEPT;
    const sounding = over || left.scene === null ? [] : [left.scene];
    const near = new Set(wanted.flatMap(ofScene));
    const cutting = new Set(sounding.flatMap(ofScene));
    for (const [name, voice] of open) {
      const failed = failedAt.get(name) ?? Number.POSITIVE_INFINITY;
      if (voice.state === "broken" ? clock() - failed < PATIENCE : near.has(name)) continue;
      if (voice.state === "playing" && cutting.has(name)) continue;
      voice.dispose();
      open.delete(name);
      if (voice.bytes > 0) leaving.add(voice);
    }
    rings.keep([...wanted, ...sounding]);
  }

  const playing = (scene: SceneName) =>
    ofScene(scene).flatMap((name) => {
      const voice = open.get(name);
      return voice?.state === "playing" ? [voice] : [];
    });

  return {
    want(next, presented) {
      if (presented !== heard) left = { scene: heard, at: context.currentTime };
      heard = presented;
      for (const scene of wanted) if (!next.includes(scene)) cuedAt.delete(scene);
      wanted = next;
      letGo();
      arrive();
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
      if (!stem) return rings.voice(scene, name);
      const pair = pairOf(scenes, scene);
      const broken = pair.includes(stem.name) && pair.some((each) => open.get(each)?.state !== "playing");
      return stem.state === "playing" && !broken ? stem : undefined;
    },
    bytes,
    dispose() {
      for (const voice of open.values()) voice.dispose();
      open.clear();
      rings.keep([]);
    },
  };
}
