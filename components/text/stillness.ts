import type { BodyLayer } from "@/media/stems";

/** The chamber's ten minutes, at twenty times their speed, while nobody scrolls (S04). */
const SPEED = 20;
const MINUTES = 10;

/** A sound of the body, and the second of stillness at which it is noticed. */
export interface Noticed {
  readonly layer: BodyLayer;
  readonly at: number;
}

/**
 * In the order and at the seconds in which the sound of each rises, so that whoever reads meets the body as
 * whoever listens does. A test holds these against the table of stems, which is too heavy for the first view.
 */
export const BODY: readonly Noticed[] = [
  { layer: "body-breath", at: 3 },
  { layer: "body-heart", at: 7 },
  { layer: "body-blood", at: 11 },
  { layer: "body-tendon", at: 16 },
  { layer: "body-nerve", at: 22 },
];

/** How many of the body's sounds have come up after `still` seconds without scroll. */
export function bodyStep(still: number): number {
  return BODY.filter(({ at }) => still >= at).length;
}

/** The clock of the ten minutes as `m:ss`, held at ten once it is there. */
export function clockAt(still: number): string {
  const seconds = Math.min(Math.floor(Math.max(0, still)) * SPEED, MINUTES * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
