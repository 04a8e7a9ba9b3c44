import type { Cut, Edl } from "@/media/edl";
import { cutAt } from "./locate";

/** Milliseconds for which a presented cut holds before another may follow: under three cuts a second. */
export const HOLD = 360;
/** The same for a visitor who asks for reduced motion. */
export const HOLD_REDUCED = 1000;

/**
 * The gate of the projector: the one arbiter between the scroll and everything that reads it. It presents at
 * most one cut per hold; within the hold the presented cut stays, and afterwards the newest position wins,
 * so that a wild scroll can never strobe and nothing is lost at rest.
 */
export interface Gate {
  /**
   * @param at the position asked for, in frames
   * @param now milliseconds of any clock that only goes forward
   * @param hold milliseconds; {@link HOLD} or {@link HOLD_REDUCED}
   * @returns the cut to present
   */
  pass(at: number, now: number, hold: number): Cut;
}

export function gate(edl: Edl): Gate {
  let presented: Cut | undefined;
  let since = Number.NEGATIVE_INFINITY;
  let drawing = false;
  return {
    pass(at, now, hold) {
      // A frame that took long to draw was seen late: its hold begins when the next one does.
      if (drawing) since = now;
      drawing = false;
      const wanted = cutAt(edl, at);
      if (wanted === presented) return wanted;
      if (presented && now - since < hold) return presented;
      // The first cut is not a cut from anything: it must not delay the one after it.
      if (presented) since = now;
      drawing = presented !== undefined;
      presented = wanted;
      return wanted;
    },
  };
}
