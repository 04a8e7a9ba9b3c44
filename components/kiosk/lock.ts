/** Keys that lead out of the film, or into the browser, without any modifier. */
const WAYS_OUT = new Set(
  "F1 F3 F5 F6 F7 F10 F11 F12 ContextMenu PrintScreen Help BrowserBack BrowserForward BrowserHome BrowserRefresh BrowserSearch BrowserFavorites LaunchMail LaunchApplication1 LaunchApplication2 ZoomIn ZoomOut ZoomToggle".split(
    " ",
  ),
);
/** With Alt, the film's own: from shot to shot, from chapter to chapter, Let it play. */
const OWN = new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown"]);

const never = (event: Event) => event.preventDefault();

/** An operator may paste an address. */
const edits = ({ target, code }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement && ["KeyA", "KeyC", "KeyV", "KeyX"].includes(code);

function leadsOut(event: KeyboardEvent): boolean {
  if (event.ctrlKey && edits(event)) return false;
  if (event.ctrlKey || event.metaKey) return true;
  // The browser's own task manager.
  if (event.shiftKey && event.key === "Escape") return true;
  if (event.altKey) return !OWN.has(event.key) && event.code !== "KeyP";
  return WAYS_OUT.has(event.key);
}

/**
 * Nothing to escape into: no menu, selection, zoom, swipe through the history, drag, print, new window or shortcut.
 * What pages cannot refuse (a window's own keys) the kiosk's browser does not have.
 * @returns a function that opens it again
 */
export function lock(): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: false, signal: stop.signal } as const;
  for (const event of [
    "contextmenu",
    "selectstart",
    "dragstart",
    "drop",
    "gesturestart",
    "dblclick",
    "auxclick",
  ])
    window.addEventListener(event, never, options);
  window.addEventListener("keydown", (event) => leadsOut(event) && event.preventDefault(), options);
  // With Control, a wheel zooms; a dial may send such wheels when a key is held.
  window.addEventListener("wheel", (event) => event.ctrlKey && event.preventDefault(), options);
  for (const event of ["touchstart", "touchmove"] as const)
    window.addEventListener(event, (touch) => touch.touches.length > 1 && touch.preventDefault(), options);
  // The side buttons of a mouse go back and forward in the history.
  for (const event of ["mousedown", "mouseup"] as const)
    window.addEventListener(event, (press) => press.button > 0 && press.preventDefault(), options);
  const { open, print } = window;
  window.open = () => null;
  window.print = () => undefined;
  return () => {
    stop.abort();
    Object.assign(window, { open, print });
  };
}
