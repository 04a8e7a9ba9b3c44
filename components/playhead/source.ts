import type { Cut } from "@/media/edl";

/** Where the film is to stand. */
export interface Place {
  /** Position in frames from the film's first. */
  readonly at: number;
  /** The cut that the gate lets pass. */
  readonly cut: Cut;
  /** Seconds for which nobody has scrolled. */
  readonly still: number;
  /** Milliseconds of the page's clock at which its cut is to be seen; without it, when its sound is heard. */
  readonly due?: number;
}

/** What moves the film: the page's own scroll, or another screen that tells where it stands. */
export interface Source {
  /** Once per animation frame, before anything reads it. @returns a place that the next call may write anew */
  read(timestamp: number): Place;
  /** Where it stands now, in frames; what is seen follows with the next animation frame. */
  readonly place: number;
  /** Asks for a position in frames; a source that another moves does nothing. */
  seek(at: number): void;
  /** Moves on by frames, or back, as a hand on the scroll would: stillness begins anew. */
  nudge(frames: number): void;
}

/** Nothing moves the film: where it stands at a frame, it stays. */
export function standing({ at, cut }: Pick<Place, "at" | "cut">): Source {
  const place: Place = { at, cut, still: 0 };
  return { read: () => place, place: at, seek() {}, nudge() {} };
}
