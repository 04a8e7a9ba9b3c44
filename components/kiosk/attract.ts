import type { FrameData } from "framer-motion";
import { type Edl, RATE } from "@/media/edl";
import { everyFrame } from "../playhead/every-frame";
import type { Playhead } from "../playhead/playhead";

/** A stretch of one shot, in frames. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What is shown to whoever passes by: of each chapter between the gate and the credits its longest shot, around the
 * shot's middle, for so many seconds at the nominal pace or as long as the shot is.
 */
export function programme(edl: Edl, seconds: number): readonly Stretch[] {
  return edl.chapters.slice(1, -1).map(({ slug }) => {
    const cuts = edl.cuts.filter(({ chapter }) => chapter === slug);
    const cut = cuts.reduce((longest, next) =>
      next.out - next.in > longest.out - longest.in ? next : longest,
    );
    // The last frame of a stretch is still within its shot.
    const length = Math.min(seconds * RATE, cut.out - cut.in - 1);
    const from = cut.in + (cut.out - cut.in - 1 - length) / 2;
    return { from, to: from + length };
  });
}

/** Where the loop stands after some seconds, in frames; each stretch has its `each` seconds and is cut from. */
export function looped(stretches: readonly Stretch[], each: number, seconds: number): number {
  const turn = Math.floor(seconds / each);
  const stretch = stretches[turn % stretches.length];
  if (!stretch) return 0;
  return Math.min(stretch.from + (seconds - turn * each) * RATE, stretch.to);
}

/**
 * Shows the loop over the film's own picture, hands off.
 * @param each seconds of one stretch
 * @returns a function that stops it
 */
export function showLoop(playhead: Playhead, each: number): () => void {
  const stretches = programme(playhead.edl, each);
  let begun: number | undefined;
  function show({ timestamp }: FrameData) {
    begun ??= timestamp;
    playhead.seek(looped(stretches, each, (timestamp - begun) / 1000));
  }
  return everyFrame("setup", show);
}
