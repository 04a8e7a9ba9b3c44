import type { Frame, Reused } from "./frame";
import { within } from "./locate";
import { median } from "./median";

/** Milliseconds by which words and picture may wait for the sound of a cut: two frames of a usual screen. */
export const WAIT_MOST = 2 * (1000 / 60);
/** Milliseconds after which what is scheduled is heard too late to wait for: only a wireless output is so late. */
export const LATE = 100;

/**
 * How many animation frames words and picture are to wait at a cut, so that they are seen when it is heard.
 * What is drawn in an animation frame is seen about one frame later; what is scheduled in it is heard after
 * the latency. A late output is not chased: the scroll would feel it, and the cut would still be apart.
 * @param latency milliseconds until what is scheduled now is heard; 0 where nothing is
 * @param period milliseconds of one animation frame, above 0
 * @param lag milliseconds by which a cut's picture is seen later than that frame, as {@link lagOfCuts} tells
 * @returns whole frames, together no longer than {@link WAIT_MOST}
 */
export function offsetFrames(latency: number, period: number, lag = 0): number {
  if (latency > LATE) return 0;
  const most = Math.floor(WAIT_MOST / period + 0.05);
  return Math.min(Math.max(Math.round((latency - lag) / period) - 1, 0), most);
}

/** Animation frames from which a period is told. */
const WINDOW = 15;
/** Milliseconds of an animation frame until enough of them have been seen. */
const USUAL = 1000 / 60;

/** Tells the usual length of an animation frame, in milliseconds, whatever hitches there are among them. */
export function pulse(): (timestamp: number) => number {
  const length = median(WINDOW);
  let last: number | undefined;
  return (timestamp) => {
    if (last !== undefined && timestamp > last) length.tell(timestamp - last);
    last = timestamp;
    return length.or(USUAL);
  };
}

/** Cuts from whose pictures their lag is told. */
const CUTS = 5;
/** Milliseconds after which a frame was not drawn late: the page was hidden, or a take was made from nothing. */
const AWAY = 250;

/**
 * Tells by how many milliseconds the picture of a cut is usually seen later than a frame: where drawing is slow it
 * is late by itself, and is not to wait for the sound as well.
 * @returns a function of an animation frame's timestamp, the usual period, and whether the frame before it cut
 */
export function lagOfCuts(): (timestamp: number, period: number, cut: boolean) => number {
  const lag = median(CUTS);
  let last = Number.NaN;
  return (timestamp, period, cut) => {
    const late = timestamp - last - period;
    last = timestamp;
    if (cut && late < AWAY) lag.tell(Math.max(0, late));
    return lag.or(0);
  };
}

/**
 * Animation frames for which a cut waits where other screens are to make it with this one: long enough for word of
 * it to reach them.
 */
export const TOGETHER = 2;

/**
 * Holds the cut that is seen while the sound of the next is on its way to the ears, or word of it on its way to
 * other screens. Nothing but the cut waits: within a shot the frame passes as it is. While it waits the held shot
 * stands at its nearer end, as it does while the gate holds.
 * @returns a function of a frame, of the animation frame's timestamp, and of that from which its cut may be seen; it
 * returns the same object every time
 */
export function shutter(): (frame: Frame, timestamp: number, from: number) => Frame {
  let seen: Reused<Frame> | undefined;
  return (frame, timestamp, from) => {
    seen ??= { ...frame };
    const waits = frame.cut !== seen.cut && timestamp < from;
    if (!waits) seen.cut = frame.cut;
    seen.at = frame.at;
    seen.t = waits ? within(seen.cut, frame.at) : frame.t;
    seen.still = frame.still;
    return seen;
  };
}
