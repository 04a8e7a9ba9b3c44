import type { Device } from "./device";

/** Frames of one detent, of which a dial has some twenty-four: a turn is three screens. */
export const DETENT = 30;

const TURNS: Readonly<Record<string, number>> = { AudioVolumeUp: DETENT, AudioVolumeDown: -DETENT };

/**
 * A rotary dial that speaks as a keyboard: most are sold as volume knobs. One that sends a wheel, or arrow keys,
 * scrolls the page by itself.
 */
export const dial: Device = (nudge) => {
  const turn = (event: KeyboardEvent) => {
    const frames = TURNS[event.key];
    if (frames === undefined) return;
    event.preventDefault();
    nudge(frames);
  };
  window.addEventListener("keydown", turn);
  return () => window.removeEventListener("keydown", turn);
};
