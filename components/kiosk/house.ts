import type { SoundPulse } from "./pulse";

/** What the sound test of the operator plays. */
export type Tone = "off" | "left" | "right" | "tactile" | "reference";
export type Heard = Exclude<Tone, "off">;

/** What the kiosk asks of the film that it stands round; the page glues the two together. */
export interface House {
  /** Everything as a new visitor finds it, and silent. @param level 0 to 1 */
  reset(level: number): void;
  /** Something is heard of the film. */
  sounding(): boolean;
  /** Let it play runs. */
  playing(): boolean;
  /** The visitor's reference sound, or the operator's test, is heard. */
  testing(): boolean;
  /** What the sound test can play here. */
  readonly tones: readonly Heard[];
  test(tone: Tone): void;
  /** The warning, heard and felt, as far as sound is on. */
  signal(): void;
  sound(): SoundPulse;
  /** Calls back when any of this may have changed. @returns a function that stops it */
  watch(listener: () => void): () => void;
}
