import { type Edl, FRAMES_PER_SCREEN, RATE } from "@/media/edl";
import { cutAt } from "../../playhead/locate";

/** Seconds for which the film stands in a shot that asks for stillness, so that it can happen. */
export const WAIT = 40;

/** Frames of one step through the last shot for whoever asks for reduced motion: it may be longer than a screen. */
const LAST_STEP = FRAMES_PER_SCREEN / 2;

/**
 * Where the film has come to by itself, at 24 frames a second from a place on. At the gate it begins with the film;
 * in a shot that asks for stillness it waits in the middle, or where it was begun, if that is further on.
 * @param from frames
 * @returns frames, as a function of the seconds since; it ends at the film's last
 */
export function pace(edl: Edl, from: number): (seconds: number) => number {
  const first = edl.cuts[0];
  const begin = first && from < first.out ? first.out : from;
  const waits = edl.cuts
    .filter(({ shot, out }) => shot.stillness && out > begin)
    .map((cut) => Math.max(begin, (cut.in + cut.out) / 2));
  return (seconds) => {
    let waited = 0;
    for (const at of waits) {
      const reached = (at - begin) / RATE + waited;
      waited += Math.min(Math.max(seconds - reached, 0), WAIT);
    }
    return Math.min(begin + (seconds - waited) * RATE, edl.length);
  };
}

/** The same for whoever asks for reduced motion: from shot to shot in the same time, and never back. */
export function steps(edl: Edl, from: number): (seconds: number) => number {
  const at = pace(edl, from);
  const last = edl.cuts.length - 1;
  return (seconds) => {
    const frames = at(seconds);
    if (frames >= edl.length) return edl.length;
    const cut = cutAt(edl, frames);
    const into = cut.index === last ? Math.floor((frames - cut.in) / LAST_STEP) * LAST_STEP : 0;
    return Math.max(from, cut.in + into);
  };
}
