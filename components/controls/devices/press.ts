import type { Step } from "./device";

/** Milliseconds from which a press is a hold, and from which it is a long one. */
export const HOLD = 700;
export const LONG = 2500;

/** What one button says by how long it is pressed: on, back, or Let it play. */
export function meaning(milliseconds: number): Step {
  if (milliseconds >= LONG) return "play";
  return milliseconds >= HOLD ? "previous-shot" : "next-shot";
}
