import type { SceneName } from "@/media/stems";

/** The visitor's own settings: what a mixing desk would hold. Remembered, except what only concerns this visit. */
export interface Desk {
  /** What was chosen at the gate, or later in the controls. */
  readonly sound: "undecided" | "off" | "starting" | "on" | "refused";
  /** 0 to 1, against the reference sound. */
  readonly level: number;
  /** What the level comes to at the most: at an unattended machine its cap, elsewhere 1. */
  readonly most: number;
  readonly captions: boolean;
  /** The ringing tone and the masking noise may be left out. */
  readonly ringing: boolean;
  /** Holds the sound and whatever moves by itself; the scroll stays the visitor's. */
  readonly paused: boolean;
  /** Let it play: the film scrolls by itself, until a hand is laid on it. */
  readonly playing: boolean;
  /** Chosen at the gate: that it plays by itself once it has begun. */
  readonly handsFree: boolean;
  readonly panel: "sound" | "making" | "chapters" | null;
  /** Where the visitor has set the hearing in one scene, 0 (WORLD) or 1 (INSIDE); `null`: as the film has it. */
  readonly hearing: { readonly scene: SceneName; readonly at: 0 | 1 } | null;
  /** The reference sound at the gate, to set the level by. */
  readonly reference: "off" | "left" | "right";
  /** How often the visitor was called back by a sound: at an unattended machine, before the visit is given up. */
  readonly signals: number;
  /** Where the control that cannot blend has landed; nowhere until it is touched. */
  readonly edge: 0 | 1 | null;
}

const REMEMBERED = "not-silence:desk";
const initial: Desk = {
  sound: "undecided",
  level: 0.8,
  most: 1,
  captions: true,
  ringing: true,
  paused: false,
  playing: false,
  handsFree: false,
  panel: null,
  hearing: null,
  reference: "off",
  signals: 0,
  edge: null,
};

type Listener = () => void;
const listeners = new Set<Listener>();
let desk = initial;

export const getDesk = (): Desk => desk;
/** What the server and the first paint show. */
export const getInitialDesk = (): Desk => initial;

/** Where the visitor wants the hearing to stand in a scene; nowhere but in the one for which it was set. */
export const hearingWished = (scene: SceneName | null): 0 | 1 | undefined =>
  desk.hearing && desk.hearing.scene === scene ? desk.hearing.at : undefined;

export function onDesk(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What a returning visitor finds again. */
const remembered = ({ level, captions, ringing }: Desk) => JSON.stringify({ level, captions, ringing });

export function setDesk(change: Partial<Desk>): void {
  const before = remembered(desk);
  desk = { ...desk, ...change };
  // What is held does not play, and what is to play is not held.
  if (change.playing) desk = { ...desk, paused: false };
  else if (desk.paused && desk.playing) desk = { ...desk, playing: false };
  // The switch stands in one panel, and what it says ends with it.
  if (desk.panel !== "making" && desk.hearing) desk = { ...desk, hearing: null };
  const now = remembered(desk);
  try {
    if (now !== before) window.localStorage.setItem(REMEMBERED, now);
  } catch {
    // A profile without storage: the settings hold for this visit.
  }
  for (const listener of listeners) listener();
}

/** Everything as whoever comes next ought to find it; nothing of it is remembered. */
export function resetDesk(change: Partial<Desk>): void {
  setDesk({ ...initial, signals: desk.signals, most: desk.most, ...change });
  try {
    window.localStorage.removeItem(REMEMBERED);
  } catch {
    // Nothing was remembered.
  }
}

/** Takes up what a visitor had set before; whatever is not of the right kind is left at its default. */
export function recallDesk(): void {
  let stored: Partial<Record<keyof Desk, unknown>> = {};
  try {
    stored = JSON.parse(window.localStorage.getItem(REMEMBERED) ?? "{}") ?? {};
  } catch {
    return;
  }
  const { level, captions, ringing } = stored;
  setDesk({
    ...(typeof level === "number" && level >= 0 && level <= 1 ? { level } : {}),
    ...(typeof captions === "boolean" ? { captions } : {}),
    ...(typeof ringing === "boolean" ? { ringing } : {}),
  });
}
