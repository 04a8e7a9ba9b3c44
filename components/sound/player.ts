import type { Cut } from "@/media/edl";
import { SCENE_TABLE, type SceneName } from "@/media/stems";
import type { Fault } from "../playhead/faults";
import type { Frame } from "../playhead/frame";
import { type Booth, openBooth } from "./booth";
import { type Levels, type MixOptions, mix } from "./mix";
import { reach } from "./reach";
import type { Side } from "./reference";
import type { SoundState } from "./session";
import { cutTo } from "./slope";

export type { Side, SoundState };

export interface SoundOptions {
  /** The film's cuts, so that what comes next can be made ready. */
  readonly cuts: readonly Cut[];
  /** The scenes to have ready at a cut: those that are near, unless told otherwise. */
  readonly wanted?: typeof reach;
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
  /** Scenes near the playhead whose sound has yet to arrive. */
  waiting(): readonly SceneName[];
  /** @param level 0 to 1, a slider's: its square is the gain, so that half of it is 12 dB down */
  level(level: number): void;
  mute(on: boolean): void;
  /** Holds the sound where it is. */
  pause(on: boolean): void;
  /** The gate's reference sound, in one ear. Call it in a gesture's own task. */
  reference(side: Side): void;
  dispose(): void;
}

const SILENCE: Levels = { cut: -1, scene: null, cued: false, gains: new Map() };

/** Sound for one film. Nothing is made or fetched before the visitor asks to hear something. */
export function createSound({ cuts, wanted = reach, onFault, onState }: SoundOptions): Sound {
  let booth: Booth | undefined;
  let asked = false;
  let present: number | undefined;
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
      if (present !== frame.cut.index) desk.shelf.want(wanted(cuts, frame.cut.index));
      present = frame.cut.index;
      desk.mixer.apply(mix(frame, options, SCENE_TABLE));
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
    dispose() {
      booth?.dispose();
      booth = undefined;
    },
  };
}
