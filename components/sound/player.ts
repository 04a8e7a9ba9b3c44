import type { Cut } from "@/media/edl";
import { SCENE_TABLE, type SceneName, STEM_TABLE } from "@/media/stems";
import type { Fault } from "../playhead/faults";
import type { Frame } from "../playhead/frame";
import { type Booth, type Desk, openBooth } from "./booth";
import { type Levels, type MixOptions, mix } from "./mix";
import { ahead, reach } from "./reach";
import type { Side } from "./reference";
import type { SoundState } from "./session";
import { signal } from "./signal";
import { cutTo, LEAD } from "./slope";
import { SCENES_MOST, scale, stemsOf } from "./weight";

export type { Side, SoundState };

export interface SoundOptions {
  /** The film's cuts, so that what comes next can be made ready. */
  readonly cuts: readonly Cut[];
  /** The scenes to have ready in a cut, where they are not played in their order: no others are fetched. */
  readonly wanted?: (cuts: readonly Cut[], index: number) => readonly SceneName[];
  onFault(fault: Fault): void;
  onState(state: SoundState): void;
}

export interface Moment extends MixOptions {
  readonly paused: boolean;
}

export interface Sound {
  readonly state: SoundState;
  /** Call it in a gesture's own task. @returns false where the browser refuses, which is also reported. */
  begin(): Promise<boolean>;
  /** What the frame sounds like, from now on. Once per animation frame; nothing before `begin`. */
  apply(frame: Frame, moment: Moment): void;
  /** Milliseconds until what is applied now is heard, as far as the browser tells; 0 while nothing can be. */
  latency(): number;
  /** Scenes near the playhead whose sound has yet to arrive. */
  waiting(): readonly SceneName[];
  /** @param level 0 to 1, a slider's: its square is the gain, so that half of it is 12 dB down */
  level(level: number): void;
  mute(on: boolean): void;
  /** Holds the sound where it is. */
  pause(on: boolean): void;
  /** The gate's reference sound, in one ear. Call it in a gesture's own task. */
  reference(side: Side): void;
  /** Two short tones at the visitor's own level, where sound runs. */
  signal(): void;
  dispose(): void;
}

const ROOM = { weigh: scale(SCENE_TABLE, STEM_TABLE), most: SCENES_MOST };
const SILENCE: Levels = { cut: -1, scene: null, cued: false, set: "", gains: new Map() };

/** Sound for one film. Nothing is made or fetched before the visitor asks to hear something. */
export function createSound({ cuts, wanted, onFault, onState }: SoundOptions): Sound {
  let booth: Booth | undefined;
  let asked = false;
  let near: readonly SceneName[] = [];
  let gain = 1;
  let muted = false;

  function enter(): Booth {
    booth ??= openBooth(onFault, onState);
    return booth;
  }

  function setMaster() {
    if (!booth) return;
    const { context, master } = booth.graph;
    cutTo(master.gain, muted ? 0 : gain, context.currentTime);
  }

  /** What is near is decoded, what is next is fetched, and all else is let go of. */
  function makeReady({ cut, at }: Frame, { shelf, vault }: Desk) {
    near = wanted ? wanted(cuts, cut.index) : reach(cuts, { cut, at }, ROOM, near);
    shelf.want(near, cut.shot.scene);
    const next = wanted ? [] : ahead(cuts, cut.index);
    vault.want([...new Set([...near, ...next].flatMap((scene) => stemsOf(SCENE_TABLE, scene)))]);
  }

  return {
    get state() {
      return booth?.session.state ?? "off";
    },
    async begin() {
      try {
        const { session, ready } = enter();
        setMaster();
        session.hold("idle", false);
        asked = await session.begin();
        if (asked) await ready();
        else onFault({ kind: "sound", message: "the browser did not let sound begin" });
        return asked;
      } catch (cause) {
        onFault({ kind: "sound", message: "this browser has no sound to give", cause });
        return false;
      }
    },
    apply(frame, { paused, ...options }) {
      if (!asked || !booth?.desk) return;
      const { session, desk } = booth;
      session.watch(performance.now());
      session.hold("film", paused);
      makeReady(frame, desk);
      desk.mixer.apply(mix(frame, options, SCENE_TABLE));
    },
    latency() {
      if (!asked || muted || booth?.session.state !== "running") return 0;
      const { baseLatency, outputLatency } = booth.graph.context;
      // Browsers that do not know the device's part of it say nothing.
      return (LEAD + baseLatency + (outputLatency || 0)) * 1000;
    },
    waiting: () => booth?.desk?.shelf.waiting() ?? [],
    level(level) {
      gain = Math.min(Math.max(level, 0), 1) ** 2;
      setMaster();
    },
    mute(on) {
      muted = on;
      setMaster();
      // So that, heard again somewhere else, it begins with what is there and not with what was.
      if (on) booth?.desk?.mixer.apply(SILENCE);
    },
    pause(on) {
      booth?.session.hold("visitor", on);
    },
    reference(side) {
      if (side === "off" && !booth) return;
      try {
        const { session, reference } = enter();
        setMaster();
        session.hold("idle", side === "off" && !asked);
        if (side !== "off" && session.state !== "running") void session.begin().then(reference.arrive);
        reference.play(side);
      } catch (cause) {
        onFault({ kind: "sound", message: "this browser has no sound to give", cause });
      }
    },
    signal() {
      if (booth?.session.state === "running") signal(booth.graph);
    },
    dispose() {
      booth?.dispose();
      booth = undefined;
    },
  };
}
