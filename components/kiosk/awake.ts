/** Milliseconds after which a cursor that does not move is hidden. */
const CURSOR = 3000;

/**
 * Keeps the screen awake where the browser can, and takes the lock anew whenever the system has let it go.
 * @returns a function that lets it sleep
 */
export function stayAwake(): () => void {
  let stopped = false;
  let held: WakeLockSentinel | undefined;
  async function take() {
    if (stopped || document.hidden || (held && !held.released)) return;
    // Refused where there is none, or with a short battery; the launcher keeps the machine awake as well.
    held = await navigator.wakeLock?.request("screen").catch(() => undefined);
    held?.addEventListener("release", () => void take(), { once: true });
  }
  const look = () => void take();
  document.addEventListener("visibilitychange", look);
  look();
  return () => {
    stopped = true;
    document.removeEventListener("visibilitychange", look);
    void held?.release();
  };
}

/** Hides the cursor while no mouse moves: `data-cursor` on the document says so to the style sheet. */
export function hideCursor(): () => void {
  const { dataset } = document.documentElement;
  let timer: number | undefined;
  const away = () => {
    dataset.cursor = "away";
  };
  const show = (event: PointerEvent) => {
    if (event.pointerType !== "mouse") return;
    window.clearTimeout(timer);
    delete dataset.cursor;
    timer = window.setTimeout(away, CURSOR);
  };
  away();
  window.addEventListener("pointermove", show, { capture: true, passive: true });
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener("pointermove", show, { capture: true });
    delete dataset.cursor;
  };
}
