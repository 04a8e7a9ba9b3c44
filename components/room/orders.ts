import type { AudiogramName } from "@/media/stems/audiograms";

/**
 * Level taken for full scale at the microphone, dB SPL of 0 dBFS RMS. No browser can say what a microphone hears:
 * a phone's own is near 120, a laptop's with its gain up near 90. It is an assumption, and the page says so.
 */
export const ASSUMED_SPL = 100;

/** The model's own delay at 48 kHz, in whole milliseconds; a test holds it to the model. */
export const LATE = 15;

/** The name that the worklet is registered under, and where its script is. */
export const WORKLET = { name: "room", address: "/hearing.js" } as const;

export interface Ears {
  readonly left: AudiogramName;
  readonly right: AudiogramName;
}

/** What the page asks of the worklet. */
export interface Order {
  readonly ears?: Ears;
  readonly inside?: boolean;
  /** 0 to 1. */
  readonly level?: number;
}

/** What the worklet tells the page, twenty times a second: levels in dBFS RMS, and whether it heard a howl. */
export interface Report {
  readonly before: number;
  readonly after: number;
  readonly howls: boolean;
}
