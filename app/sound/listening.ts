import { getDesk, onDesk } from "@/components/controls/desk";
import { everyFrame } from "@/components/playhead/every-frame";
import { type Fault, report } from "@/components/playhead/faults";
import type { Frame } from "@/components/playhead/frame";
import type { Sound } from "@/components/sound/player";
import type { Cut } from "@/media/edl";
import type { SceneName } from "@/media/stems";
import { type Perspective, REELS, reelOf } from "./reels";

/** What this page is playing: one scene in one perspective, or nothing. */
export interface Listening {
  readonly heard: { readonly scene: SceneName; readonly perspective: Perspective } | null;
  readonly state: "idle" | "loading" | "playing" | "refused" | "failed";
}

const IDLE: Listening = { heard: null, state: "idle" };
const listeners = new Set<() => void>();
let now = IDLE;
let player: Sound | undefined;
let fetched: Promise<Sound | undefined> | undefined;
let presented: Frame | undefined;

function tell(next: Listening) {
  now = next;
  for (const listener of listeners) listener();
}

export const getListening = (): Listening => now;
export const getIdle = (): Listening => IDLE;
export function onListening(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Only what is asked for is fetched: scenes are not played in their order here. */
function asked(cuts: readonly Cut[], index: number): SceneName[] {
  const scene = cuts[index]?.shot.scene;
  return scene ? [scene] : [];
}

/** A scene that did not arrive is not playing, and asking again asks anew: its player is let go of. */
function fail(fault: Fault) {
  report(fault);
  if (fault.kind !== "stem" || !now.heard) return;
  stopWriting?.();
  stopWriting = undefined;
  const broken = player;
  // Not while it is still telling us.
  queueMicrotask(() => broken?.dispose());
  [player, fetched, presented] = [undefined, undefined, undefined];
  tell({ heard: null, state: "failed" });
}

/**
 * Fetches the player's code. Of the stems it fetches none before one is asked for.
 * @returns nothing where the code does not arrive, which is reported; the next call tries again.
 */
export function makeReady(): Promise<Sound | undefined> {
  fetched ??= import("@/components/sound/player").then(
    ({ createSound }) => {
      const sound = createSound({ cuts: REELS, wanted: asked, onFault: fail, onState: () => undefined });
      sound.level(getDesk().level);
      player = sound;
      return sound;
    },
    (cause: unknown) => {
      fetched = undefined;
      report({ kind: "offline", message: "the player's code did not arrive", cause });
      return undefined;
    },
  );
  return fetched;
}
onDesk(() => player?.level(getDesk().level));

let stopWriting: (() => void) | undefined;

/** Once per animation frame, as in the film. */
function write() {
  const { heard } = now;
  if (!player || !presented || !heard) return;
  const hearing = heard.perspective === "inside" ? 1 : 0;
  player.apply(presented, { paused: false, ringing: getDesk().ringing, hearing });
  const state = player.waiting().includes(heard.scene) ? "loading" : "playing";
  if (state !== now.state) tell({ heard, state });
}

/** Plays a scene, and nothing else, in one perspective. Call it in a gesture's own task. */
export async function play(scene: SceneName, perspective: Perspective): Promise<void> {
  const cut = reelOf(scene);
  presented = { at: cut.in, cut, t: 0, still: 0 };
  tell({ heard: { scene, perspective }, state: "loading" });
  const sound = player ?? (await makeReady());
  if (!sound) return tell({ heard: null, state: "failed" });
  sound.mute(false);
  const begun = await sound.begin();
  if (begun) stopWriting ??= everyFrame("render", write);
  else tell({ heard: null, state: "refused" });
}

export function stop(): void {
  stopWriting?.();
  stopWriting = undefined;
  player?.mute(true);
  presented = undefined;
  tell(IDLE);
}
