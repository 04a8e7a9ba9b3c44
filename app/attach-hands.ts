import { getDesk, onDesk, setDesk } from "@/components/controls/desk";
import { onHand } from "@/components/controls/devices/hand";
import { letItPlay } from "@/components/controls/devices/let-it-play";
import type { Playhead } from "@/components/playhead/playhead";
import { prefersReducedMotion } from "./reduced";

/**
 * Lets the film scroll by itself while the desk says so, until a hand is laid on anything.
 * @returns a function that takes it off
 */
export function attachHands(playhead: Playhead): () => void {
  let stop: (() => void) | undefined;

  function follow() {
    const { playing } = getDesk();
    if (playing === (stop !== undefined)) return;
    stop?.();
    stop = undefined;
    if (!playing) return;
    const halt = () => setDesk({ playing: false });
    const device = letItPlay({
      edl: playhead.edl,
      place: () => playhead.place,
      reduced: prefersReducedMotion(),
      onEnd: halt,
    });
    const letGo = onHand(halt);
    const rest = device(playhead.nudge, () => undefined);
    stop = () => {
      letGo();
      rest();
    };
  }

  const off = onDesk(follow);
  return () => {
    off();
    stop?.();
  };
}
