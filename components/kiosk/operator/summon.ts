/** Milliseconds for which the corner is to be held. */
export const HOLD = 5000;
/** CSS pixels of the corner's sides, at the top left. */
const CORNER = 120;

/** Whether a key is the one of a combination such as `Control+Alt+Shift+O`, with exactly its modifiers. */
export function isCombination(combination: string, event: KeyboardEvent): boolean {
  const parts = combination.split("+");
  const key = parts.pop() ?? "";
  const code = /^\d$/.test(key) ? `Digit${key}` : `Key${key}`;
  return (
    event.code === code &&
    event.ctrlKey === parts.includes("Control") &&
    event.altKey === parts.includes("Alt") &&
    event.shiftKey === parts.includes("Shift") &&
    event.metaKey === parts.includes("Meta")
  );
}

/**
 * Calls the operator's panel: a finger held in the corner, or the keys where there is no touch.
 * @param keys asked anew each time: the operator may have changed them
 * @returns a function that stops it
 */
export function onSummon(keys: () => string, summon: () => void): () => void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal } as const;
  let timer: number | undefined;
  const letGo = () => window.clearTimeout(timer);
  window.addEventListener(
    "pointerdown",
    ({ clientX, clientY }) => {
      letGo();
      if (clientX <= CORNER && clientY <= CORNER) timer = window.setTimeout(summon, HOLD);
    },
    options,
  );
  for (const event of ["pointerup", "pointercancel"] as const) window.addEventListener(event, letGo, options);
  window.addEventListener("keydown", (event) => isCombination(keys(), event) && summon(), options);
  return () => {
    letGo();
    stop.abort();
  };
}
