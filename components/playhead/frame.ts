import type { Cut, Hearing } from "@/media/edl";

/** What is written anew in every frame, so that a frame leaves nothing behind for the collector. */
export type Reused<T> = { -readonly [Key in keyof T]: T[Key] };

/** All that a reader is told: where the playhead stands. The same object in every frame: what is kept is copied. */
export interface Frame {
  /** Position in frames from the film's first. */
  readonly at: number;
  /** The presented shot, in its place on the timeline. */
  readonly cut: Cut;
  /** From 0 at the shot's in to 1 at its out. */
  readonly t: number;
  /** Seconds for which nobody has scrolled. */
  readonly still: number;
}

/** Where the hearing stands at `t` in a shot: 0 is WORLD, 1 is INSIDE. */
export function hearingAt([from, to]: Hearing, t: number): number {
  return from + (to - from) * t;
}
