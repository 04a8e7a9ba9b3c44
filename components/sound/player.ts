import type { Cut } from "@/media/edl";
import { SCENE_TABLE, type SceneName, STEM_TABLE } from "@/media/stems";
import type { Fault, FaultKind } from "../playhead/faults";
import type { Frame } from "../playhead/frame";
import { type Booth, type Desk, openBooth } from "./booth";
import { gainOf } from "./graph";
import { getInstallation, giveReadout, onInstallation } from "./installation";
import { createMeter } from "./meter";
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
  /** What had been reported no longer holds. */
  onMended?(kind: FaultKind): void;
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
  /** The film is over, or has not begun: nothing of it is heard, or felt. */
  rest(): void;
  /** Holds the sound where it is. */
  pause(on: boolean): void;
  /** The gate's reference sound, in one ear. Call it in a gesture's own task. */
  reference(side: Side): void;
  /** Two short tones at the visitor's own level, where sound runs. */
  signal(): void;
  /** Makes what is installed ready before anybody asks to hear something: a missing output is told at once. */
  prepare(): void;
  /** An operator's test has begun or ended. Call it in a gesture's own task. */
  test(): void;
  dispose(): void;
}

const ROOM = { weigh: scale(SCENE_TABLE, STEM_TABLE), most: SCENES_MOST };
const SILENCE: Levels = { cut: -1, scene: null, cued: false, set: "", gains: new Map() };

/** Sound for one film. Nothing is made or fetched before the visitor asks to hear something. */
export function createSound({ cuts, wanted, onFault, onMended, onState }: SoundOptions): Sound {
  let booth: Booth | undefined;
  let asked = false;
  let near: readonly SceneName[] = [];
  let level = 1;
  let muted = false;
  let meter: (() => number) | undefined;

  function enter(): Booth {
    booth ??= openBooth({ onFault, onMended: (kind) => onMended?.(kind), onState });
    return booth;
  }

  function setMaster() {
    if (!booth) return;
    const { context, master } = booth.graph;
    const { levelCap, test } = getInstallation();
    // While something is tested it alone is heard.
    const heard = muted || test !== "off" ? 0 : gainOf(level, levelCap);
    cutTo(master.gain, heard, context.currentTime);
  }

  /** Opens the booth for one sound of its own. Only in a gesture. */
  function sound(on: boolean, play: (booth: Booth) => void) {
    if (!on && !booth) return;
    try {
      const entered = enter();
      const { session, reference } = entered;
      setMaster();
      session.hold("idle", !on && !asked);
      if (on && session.state !== "running") void session.begin().then(reference.arrive);
      play(entered);
    } catch (cause) {
      onFault({ kind: "sound", message: "this browser has no sound to give", cause });
    }
  }

  const letGo = onInstallation(setMaster);
  giveReadout(() => {
    if (booth) meter ??= createMeter(booth.graph.context, booth.graph.last);
    return { device: booth?.installed.device ?? null, peakDb: meter?.() ?? null };
  });

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
    level(next) {
      level = next;
      setMaster();
    },
    mute(on) {
      muted = on;
      setMaster();
      // So that, heard again somewhere else, it begins with what is there and not with what was. Felt, it goes on.
      if (on && !getInstallation().tactile) booth?.desk?.mixer.apply(SILENCE);
    },
    rest() {
      booth?.desk?.mixer.apply(SILENCE);
    },
    pause(on) {
      booth?.session.hold("visitor", on);
    },
    reference(side) {
      sound(side !== "off", ({ reference }) => reference.play(side));
    },
    prepare() {
      try {
        enter();
      } catch (cause) {
        onFault({ kind: "sound", message: "this browser has no sound to give", cause });
      }
    },
    signal() {
      if (booth?.session.state === "running") signal(booth.graph);
    },
    test() {
      sound(getInstallation().test !== "off", () => undefined);
    },
    dispose() {
      letGo();
      booth?.dispose();
      booth = undefined;
    },
  };
}
