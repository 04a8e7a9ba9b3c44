import type { Step } from "./device";
import { meaning } from "./press";

/** What of a gamepad counts; a test makes one up. */
export interface Pad {
  /** "standard" where the browser knows which stick is which. */
  readonly mapping: string;
  /** −1 to 1. */
  readonly axes: readonly number[];
  readonly buttons: readonly { readonly pressed: boolean; readonly value: number }[];
}

export interface Moves {
  readonly frames: number;
  readonly steps: readonly Step[];
}

/** A stick rests near its middle, not in it. */
const REST = 0.15;
/** Frames a second at the end of a stick's way: two screens. */
const FASTEST = 480;
/** Frames of a whole turn of a dial that is an axis. */
const TURN = 720;
/** Of the standard mapping. */
const [A, LEFT_TRIGGER, RIGHT_TRIGGER, UP, DOWN, LEFT, RIGHT] = [0, 6, 7, 12, 13, 14, 15] as const;
const LEFT_STICK_Y = 1;

const beyond = (value: number): number =>
  Math.max(0, (Math.abs(value) - REST) / (1 - REST)) * Math.sign(value);
/** Slow where the hand is light. */
const speed = (value: number): number => value * Math.abs(value) * FASTEST;

/** An axis of a dial goes round: from one end it comes back at the other. */
function turned(from: number, to: number): number {
  const way = to - from;
  return ((Math.abs(way) > 1 ? way - 2 * Math.sign(way) : way) / 2) * TURN;
}

/** What one gamepad asks for, look after look. */
export function gamepadMoves(): (pad: Pad, milliseconds: number) => Moves {
  let last: { axes: readonly number[]; held: readonly boolean[] } | undefined;
  let time = 0;
  let pressedAt = 0;
  return (pad, milliseconds) => {
    const seconds = last ? Math.max(0, milliseconds - time) / 1000 : 0;
    const held = pad.buttons.map(({ pressed }) => pressed);
    const before = last?.held ?? held;
    const went = (button: number, down: boolean) => held[button] === down && before[button] === !down;
    const value = (button: number) => pad.buttons[button]?.value ?? 0;
    const steps: Step[] = [];
    let frames = 0;
    if (went(A, true)) pressedAt = milliseconds;
    if (went(A, false)) steps.push(meaning(milliseconds - pressedAt));
    if (pad.mapping === "standard") {
      frames += speed(beyond(pad.axes[LEFT_STICK_Y] ?? 0)) * seconds;
      frames += speed(beyond(value(RIGHT_TRIGGER)) - beyond(value(LEFT_TRIGGER))) * seconds;
      if (held[DOWN]) frames += (FASTEST / 2) * seconds;
      if (held[UP]) frames -= (FASTEST / 2) * seconds;
      if (went(RIGHT, true)) steps.push("next-shot");
      if (went(LEFT, true)) steps.push("previous-shot");
    } else if (last) frames += turned(last.axes[0] ?? 0, pad.axes[0] ?? 0);
    last = { axes: [...pad.axes], held };
    time = milliseconds;
    return { frames, steps };
  };
}
