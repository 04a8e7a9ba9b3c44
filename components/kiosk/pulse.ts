import { currentFaults, type Fault } from "../playhead/faults";
import type { Playhead } from "../playhead/playhead";
import { ask, field } from "./api";
import type { Order, State } from "./visit";

export type Role = "all" | "picture" | "words" | "sound";
export type Command = Order | "reload";

/** What the page's sound is, for the launcher. */
export interface SoundPulse {
  readonly state: string;
  /** The visitor's level, 0 to 1. */
  readonly level: number;
  /** The output's name, where the browser tells it. */
  readonly device: string | null;
  /** The highest peak since the last pulse, where somebody measures it. */
  readonly peakDb: number | null;
}

export interface Pulse {
  readonly screen: string;
  readonly role: Role;
  readonly state: State;
  /** Frames from the film's first. */
  readonly at: number;
  readonly chapter: string;
  readonly shot: string;
  readonly picture: "live" | "still" | "lost";
  /** Animation frames presented since the last pulse, and what they took in milliseconds. */
  readonly drawn: number;
  readonly frameMs: { readonly median: number; readonly worst: number };
  readonly sound: SoundPulse;
  readonly heapBytes: number | null;
  readonly nodes: number;
  /** Those not told before. */
  readonly faults: readonly { readonly kind: string; readonly message: string }[];
}

const COMMANDS: readonly unknown[] = ["reload", "attract", "dark", "wake"];
export const commandOf = (body: unknown): Command | null => {
  const command = field(body, "command");
  return COMMANDS.includes(command) ? (command as Command) : null;
};

const round = (milliseconds: number) => Math.round(milliseconds * 10) / 10;

/** Milliseconds of each animation frame since it was last asked. */
function frameTimes(playhead: Playhead) {
  let times: number[] = [];
  let last: number | undefined;
  const stop = playhead.read((_, timestamp) => {
    if (last !== undefined) times.push(timestamp - last);
    last = timestamp;
  });
  return {
    stop,
    take() {
      const sorted = times.toSorted((a, b) => a - b);
      times = [];
      return {
        drawn: sorted.length,
        frameMs: { median: round(sorted[sorted.length >> 1] ?? 0), worst: round(sorted.at(-1) ?? 0) },
      };
    },
  };
}

function heapBytes(): number | null {
  const { memory } = performance as Performance & { readonly memory?: { readonly usedJSHeapSize: number } };
  return memory?.usedJSHeapSize ?? null;
}

function pictureState(): Pulse["picture"] {
  if (currentFaults().some(({ kind }) => kind === "picture-lost")) return "lost";
  return document.documentElement.dataset.picture === "live" ? "live" : "still";
}

export interface HeartOptions {
  readonly playhead: Playhead;
  screen(): { readonly name: string; readonly role: Role };
  state(): State;
  sound(): SoundPulse;
  onCommand(command: Command): void;
}

/** The page's heartbeat: what it is doing, once a second and at each change; the answer may hold a command. */
export function heart({ playhead, screen, state, sound, onCommand }: HeartOptions) {
  const times = frameTimes(playhead);
  let told: readonly Fault[] = [];
  let beating = false;

  async function beat() {
    // A launcher that is slow to answer is not asked twice at once.
    if (beating) return;
    beating = true;
    const now = currentFaults();
    const { at, cut } = playhead.frame;
    const { name, role } = screen();
    const pulse: Pulse = {
      screen: name,
      role,
      state: state(),
      at: round(at),
      chapter: cut.chapter,
      shot: cut.shot.name,
      picture: pictureState(),
      ...times.take(),
      sound: sound(),
      heapBytes: heapBytes(),
      nodes: document.getElementsByTagName("*").length,
      faults: now.filter((fault) => !told.includes(fault)).map(({ kind, message }) => ({ kind, message })),
    };
    const { status, body } = await ask("pulse", pulse);
    beating = false;
    if (status !== 200) return;
    told = now;
    const command = commandOf(body);
    if (command) onCommand(command);
  }
  return { beat, stop: times.stop };
}
