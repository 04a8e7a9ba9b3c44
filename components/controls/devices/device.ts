import type { Beside } from "../../playhead/locate";

/** Where a device may send the film besides moving it by hand; `play` begins Let it play, or ends it. */
export type Step = Beside | "play";

/** Moves the film by frames, forwards or back, as a hand on the scroll does. */
export type Nudge = (frames: number) => void;
export type Go = (step: Step) => void;

/**
 * What a hand is laid on: a dial, a gamepad, a button. It only ever moves the scroll.
 * @returns a function that takes it off
 */
export type Device = (nudge: Nudge, go: Go) => () => void;
