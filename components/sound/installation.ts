/** Where what is felt goes: the third channel of the device that sounds, or a device of its own. */
export interface TactileSetting {
  readonly output: "third channel" | "device";
  /** The device's name or part of it, where it has one of its own. */
  readonly device: string | null;
  /** 0 to 1: the amplitude is multiplied by it. */
  readonly gain: number;
}

/** What an operator may have sounded, to set up and to calibrate. */
export type TestSound = "off" | "left" | "right" | "reference" | "tactile";

/** How sound is installed in a place. On the web all of it stands as it does here, and none of it is made. */
export interface Installation {
  /** The output's name or part of it; `null`: the one that the system has chosen. */
  readonly device: string | null;
  /** The most that a visitor's level comes to, 0 to 1, as it is set on the slider. */
  readonly levelCap: number;
  readonly tactile: TactileSetting | null;
  readonly test: TestSound;
}

const initial: Installation = { device: null, levelCap: 1, tactile: null, test: "off" };

/** How it sounds at this moment, for whoever reports it. */
export interface Readout {
  /** The named output's whole name while it is used; `null` for the system's own. */
  readonly device: string | null;
  /** The highest sample of what has just left for the ears, dBFS; `null` where nothing can. */
  readonly peakDb: number | null;
}

let read: (() => Readout) | undefined;

export const readSound = (): Readout => read?.() ?? { device: null, peakDb: null };

/** What makes the sound tells how it is. */
export function giveReadout(reader: () => Readout): void {
  read = reader;
}

type Listener = () => void;
const listeners = new Set<Listener>();
let installation = initial;

export const getInstallation = (): Installation => installation;

/** Changes what is installed; what it says is the technician's and was validated where it was set. */
export function install(change: Partial<Installation>): void {
  installation = { ...installation, ...change };
  for (const listener of listeners) listener();
}

/** @returns a function that stops listening */
export function onInstallation(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
