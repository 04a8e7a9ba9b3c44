import type { Step } from "./device";
import { DETENT } from "./dial";
import { meaning } from "./press";
import { sprung } from "./sprung";
import { steady } from "./steady";

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

/** Frames a second at the end of a stick's way: two screens. */
const FASTEST = 480;
/** Frames of a whole turn of a dial that is an axis. */
const TURN = 720;
/** Of the standard mapping. */
const [A, LEFT_TRIGGER, RIGHT_TRIGGER, UP, DOWN, LEFT, RIGHT] = [0, 6, 7, 12, 13, 14, 15] as const;
const LEFT_STICK_Y = 1;

/** Slow where the hand is light. */
const speed = (value: number): number => value * Math.abs(value) * FASTEST;

/** An axis of a dial goes round: from one end it comes back at the other. */
function turned(from: number, to: number): number {
  const way = to - from;
  return ((Math.abs(way) > 1 ? way - 2 * Math.sign(way) : way) / 2) * TURN;
}

/**
 * What one gamepad asks for, look after look.
 * @param most milliseconds for which a stick, a trigger or a button that does not come back counts as held
 */
export function gamepadMoves(most: number): (pad: Pad, milliseconds: number) => Moves {
  let last: { axes: readonly number[]; held: readonly boolean[] } | undefined;
  let time = 0;
  let pressedAt = 0;
  const dial = steady(DETENT / 2);
  const stick = sprung(most);
  const [back, on] = [sprung(most), sprung(most)];
  const [up, down] = [sprung(most), sprung(most)];

  /** Frames a second. */
  function speedOf({ axes, buttons }: Pad): number {
    const trigger = (button: number) => buttons[button]?.value ?? 0;
    const cross = (button: number) => Number(buttons[button]?.pressed ?? false);
    return (
      speed(stick(axes[LEFT_STICK_Y] ?? 0, time)) +
      speed(on(trigger(RIGHT_TRIGGER), time) - back(trigger(LEFT_TRIGGER), time)) +
      (down(cross(DOWN), time) - up(cross(UP), time)) * (FASTEST / 2)
    );
  }

  return (pad, milliseconds) => {
    const seconds = last ? Math.max(0, milliseconds - time) / 1000 : 0;
    time = milliseconds;
    const held = pad.buttons.map(({ pressed }) => pressed);
    const before = last?.held ?? held;
    const went = (button: number, down: boolean) => held[button] === down && before[button] === !down;
    const steps: Step[] = [];
    let frames = 0;
    if (went(A, true)) pressedAt = milliseconds;
    if (went(A, false)) steps.push(meaning(milliseconds - pressedAt));
    if (pad.mapping === "standard") {
      frames = speedOf(pad) * seconds;
      if (went(RIGHT, true)) steps.push("next-shot");
      if (went(LEFT, true)) steps.push("previous-shot");
    } else if (last) frames = dial(turned(last.axes[0] ?? 0, pad.axes[0] ?? 0), milliseconds);
    last = { axes: [...pad.axes], held };
    return { frames, steps };
  };
}
