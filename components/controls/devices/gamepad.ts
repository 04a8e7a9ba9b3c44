import type { FrameData } from "framer-motion";
import { everyFrame } from "../../playhead/every-frame";
import type { Device } from "./device";
import { gamepadMoves } from "./gamepad-moves";

/**
 * Gamepads, and dials that are sold as one. They are looked at on the film's clock, and only while there are any.
 * @param most milliseconds for which what does not come back to rest counts as held
 */
export const gamepads =
  (most: number): Device =>
  (nudge, go) => {
    const moves = new Map<number, ReturnType<typeof gamepadMoves>>();
    let stopLooking: (() => void) | undefined;

    function look({ timestamp }: FrameData) {
      for (const pad of navigator.getGamepads()) {
        if (!pad) continue;
        const read = moves.get(pad.index) ?? gamepadMoves(most);
        moves.set(pad.index, read);
        const { frames, steps } = read(pad, timestamp);
        if (frames !== 0) nudge(frames);
        for (const step of steps) go(step);
      }
    }

    function rest() {
      stopLooking?.();
      stopLooking = undefined;
    }

    function count() {
      const there = navigator.getGamepads().some((pad) => pad !== null);
      if (there) stopLooking ??= everyFrame("setup", look);
      else rest();
    }

    function gone({ gamepad }: GamepadEvent) {
      moves.delete(gamepad.index);
      count();
    }

    count();
    window.addEventListener("gamepadconnected", count);
    window.addEventListener("gamepaddisconnected", gone);
    return () => {
      window.removeEventListener("gamepadconnected", count);
      window.removeEventListener("gamepaddisconnected", gone);
      rest();
    };
  };
