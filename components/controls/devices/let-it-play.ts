import type { FrameData } from "framer-motion";
import type { Edl } from "@/media/edl";
import { everyFrame } from "../../playhead/every-frame";
import type { Device } from "./device";
import { pace, steps } from "./pace";

/** Milliseconds of one animation frame that count at the most: a page that was hidden goes on where it was. */
const AWAY = 1000;

interface Options {
  readonly edl: Edl;
  /** Where the page stands, in frames. */
  place(): number;
  /** Whether the visitor asks for reduced motion. */
  readonly reduced: boolean;
  /** It has come to the film's end. */
  onEnd(): void;
}

/** The film scrolls by itself. It moves nothing but the scroll, so everything else is as under a hand. */
export function letItPlay({ edl, place, reduced, onEnd }: Options): Device {
  return (nudge) => {
    const at = (reduced ? steps : pace)(edl, place());
    let seconds = 0;
    let last: number | undefined;
    function play({ timestamp }: FrameData) {
      const elapsed = timestamp - (last ?? timestamp);
      last = timestamp;
      seconds += Math.min(elapsed, AWAY) / 1000;
      const next = at(seconds);
      if (next !== place()) nudge(next - place());
      if (next >= edl.length) onEnd();
    }
    // Ahead of the playhead, which reads the scroll of this very frame.
    return everyFrame("setup", play);
  };
}
