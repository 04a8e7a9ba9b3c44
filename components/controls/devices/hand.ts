/**
 * What tells a hand laid on the page itself; what only passes over it, or looks, is none. Assistive technology
 * presses by a click alone, and the browser's Back and Forward are told by where they lead.
 */
const INPUTS = ["wheel", "touchstart", "pointerdown", "keydown", "click", "popstate"] as const;
const MODIFIERS = new Set(["Alt", "AltGraph", "CapsLock", "Control", "Fn", "Meta", "NumLock", "Shift"]);

/** The button that begins and ends Let it play: pressing it is no other input. */
export const PLAYS = "data-plays";

/** Alt and P, wherever the layout has put the letter: it types nothing. */
export const isPlayKey = (event: KeyboardEvent): boolean =>
  event.altKey && !event.ctrlKey && !event.metaKey && event.code === "KeyP";

/** Whether an input asks for Let it play, and so does not end it. */
function asksToPlay(event: Event): boolean {
  const pressed = event instanceof KeyboardEvent;
  if (pressed && isPlayKey(event)) return true;
  if (pressed ? event.key !== "Enter" && event.key !== " " : event.type === "wheel") return false;
  return event.target instanceof Element && event.target.closest(`[${PLAYS}]`) !== null;
}

/**
 * Calls back at each input but those that ask for Let it play.
 * @returns a function that stops it
 */
export function onHand(listener: () => void): () => void {
  const stop = new AbortController();
  const hear = (event: Event) => {
    if (event instanceof KeyboardEvent && MODIFIERS.has(event.key)) return;
    if (!asksToPlay(event)) listener();
  };
  for (const input of INPUTS)
    window.addEventListener(input, hear, { capture: true, passive: true, signal: stop.signal });
  return () => stop.abort();
}
