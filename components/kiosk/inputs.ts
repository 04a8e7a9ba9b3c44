import type { Hand } from "./record";

/** Milliseconds after a dial or a touchpad was last heard within which it is still the same turn. */
const TURN = 500;
const MODIFIERS = new Set(["Alt", "AltGraph", "CapsLock", "Control", "Fn", "Meta", "NumLock", "Shift"]);

/** Nothing that a key would press; the loop's own button is the whole screen. */
const idle = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof Element && target.matches(".attract"));

/** Most dials are sold as volume knobs; a switch sends what presses a button, and no button has the focus. */
function handOf({ key, target }: KeyboardEvent): Hand {
  if (key.startsWith("AudioVolume")) return "dial";
  return (key === " " || key === "Enter") && idle(target) ? "button" : "key";
}

const swallow = (event: Event) => {
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
};

/**
 * Hears every hand that is laid on the page. What only wakes the house, or answers its warning, goes no further:
 * the finger that ended the loop must not press what it finds underneath, nor a dial's turn run on into the film.
 * @param laid called with the hand; it returns whether the film may have the input
 * @returns a function that stops it
 */
export function onInputs(laid: (by: Hand) => boolean): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: false, signal: stop.signal } as const;
  let press = false;
  let turned = Number.NEGATIVE_INFINITY;

  function onPress(event: Event) {
    press = !laid("touch");
    if (press) swallow(event);
  }
  function onWheel(event: WheelEvent) {
    const same = event.timeStamp - turned < TURN;
    const taken = laid("wheel") && !same;
    if (taken) return;
    turned = event.timeStamp;
    swallow(event);
  }
  function onKey(event: KeyboardEvent) {
    if (MODIFIERS.has(event.key)) return;
    if (!laid(handOf(event))) swallow(event);
  }
  const release = (event: Event) => press && swallow(event);

  window.addEventListener("pointerdown", onPress, options);
  // A touch may be heard as one alone, where the pointer's own event was swallowed.
  window.addEventListener("touchstart", (event) => press && swallow(event), options);
  window.addEventListener("wheel", onWheel, options);
  window.addEventListener("keydown", onKey, options);
  for (const event of ["mousedown", "mouseup", "touchend", "click"] as const)
    window.addEventListener(event, release, options);
  return () => stop.abort();
}
