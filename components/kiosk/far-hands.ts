import type { HandMessage } from "./messages";

/** CSS pixels that an arrow key scrolls by, and the part of a window that a page key does, as in the browser itself. */
const ARROW = 40;
const PAGE = 0.875;

/**
 * Tells of every key and every wheel that the page hears. Whatever speaks as a keyboard is heard in one window alone,
 * the one that has the focus, and a wheel where the pointer was left; gamepads and MIDI are heard in all of them.
 * To be begun ahead of what swallows hands. @returns a function that stops it
 */
export function onHands(tell: (hand: HandMessage) => void): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal } as const;
  for (const event of ["keydown", "keyup"] as const)
    window.addEventListener(
      event,
      ({ key, code, altKey, ctrlKey, shiftKey, metaKey, repeat }) =>
        tell({ kind: "hand", event, is: { key, code, altKey, ctrlKey, shiftKey, metaKey, repeat } }),
      options,
    );
  window.addEventListener(
    "wheel",
    ({ deltaY, ctrlKey }) => tell({ kind: "hand", event: "wheel", is: { deltaY, ctrlKey } }),
    options,
  );
  return () => stop.abort();
}

/** CSS pixels down the page that the browser would have scrolled by. */
function scrollOf({ event, is }: HandMessage): number {
  if (event === "wheel") return is.deltaY ?? 0;
  const page = PAGE * window.innerHeight;
  const whole = document.documentElement.scrollHeight;
  const keys: Readonly<Record<string, number>> = {
    ArrowDown: ARROW,
    ArrowUp: -ARROW,
    PageDown: page,
    PageUp: -page,
    " ": is.shiftKey ? -page : page,
    End: whole,
    Home: -whole,
  };
  return keys[is.key ?? ""] ?? 0;
}

/**
 * Lays a hand on this page that was laid on another: everything here hears it as its own. What a browser does by
 * itself with keys and wheels that nobody takes, it does not do with these, and is done here: scrolling, and
 * pressing what has the focus. Text is not typed.
 */
export function layHand(hand: HandMessage): void {
  const { event, is } = hand;
  const target = event === "wheel" ? document.body : (document.activeElement ?? document.body);
  const options = { ...is, bubbles: true, cancelable: true };
  const made = event === "wheel" ? new WheelEvent(event, options) : new KeyboardEvent(event, options);
  if (!target.dispatchEvent(made) || event === "keyup") return;
  const presses = is.key === "Enter" || is.key === " ";
  if (presses && target instanceof HTMLElement && target !== document.body) {
    if (!is.repeat) target.click();
    return;
  }
  const over = document.querySelector(".sheet") ?? window;
  over.scrollBy({ top: scrollOf(hand), behavior: "instant" });
}
