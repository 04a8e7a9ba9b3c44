import type { Input } from "./hands";

const MODIFIERS = new Set(["Alt", "AltGraph", "CapsLock", "Control", "Fn", "Meta", "NumLock", "Shift"]);

/** Nothing that a key would press; the loop's own button is the whole screen. */
const idle = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof Element && target.matches(".attract"));

/** Most dials are sold as volume knobs; a switch sends what presses a button, and no button has the focus. */
function inputOf({ key, code, repeat: repeats, target, timeStamp: at }: KeyboardEvent): Input {
  // Its two keys are the one dial, turned on and back.
  if (key.startsWith("AudioVolume")) return { by: "dial", repeats, at };
  const presses = (key === " " || key === "Enter") && idle(target);
  return { by: presses ? "button" : "key", key: code, repeats, at };
}

const swallow = (event: Event) => {
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
};

/**
 * Hears every hand that is laid on the page. What only wakes the house, or answers its warning, goes no further:
 * the finger that ended the loop must not press what it finds underneath, nor a dial's turn run on into the film.
 * @param laid called with the input; it returns whether the film may have the input
 * @returns a function that stops it
 */
export function onInputs(laid: (input: Input) => boolean): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: false, signal: stop.signal } as const;
  let press = false;

  function onPress(event: Event) {
    press = !laid({ by: "touch", at: event.timeStamp });
    if (press) swallow(event);
  }
  function onWheel(event: WheelEvent) {
    if (!laid({ by: "wheel", at: event.timeStamp })) swallow(event);
  }
  function onKey(event: KeyboardEvent) {
    if (MODIFIERS.has(event.key)) return;
    if (!laid(inputOf(event))) swallow(event);
  }
  const release = (event: Event) => press && swallow(event);
  // A key that presses a button clicks too, without a pointer's count of clicks.
  const click = (event: MouseEvent) => event.detail > 0 && release(event);

  window.addEventListener("pointerdown", onPress, options);
  // A touch may be heard as one alone, where the pointer's own event was swallowed.
  window.addEventListener("touchstart", (event) => press && swallow(event), options);
  window.addEventListener("wheel", onWheel, options);
  window.addEventListener("keydown", onKey, options);
  window.addEventListener("click", click, options);
  for (const event of ["mousedown", "mouseup", "touchend"] as const)
    window.addEventListener(event, release, options);
  return () => stop.abort();
}
