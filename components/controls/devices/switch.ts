import type { Device } from "./device";
import { meaning } from "./press";

/** Anything but the page itself that has the focus uses these keys on its own. */
const free = () => document.activeElement === null || document.activeElement === document.body;

/**
 * One button, for whoever has one: it sends Space or Enter, as adapted switches do. Short is on by a shot, held is
 * back, held longer is Let it play.
 */
export const oneSwitch: Device = (_, go) => {
  let since: number | undefined;
  const stop = new AbortController();
  const { signal } = stop;
  const isSwitch = ({ key }: KeyboardEvent) => key === " " || key === "Enter";
  function down(event: KeyboardEvent) {
    if (!isSwitch(event) || !free()) return;
    event.preventDefault();
    if (!event.repeat) since = performance.now();
  }
  function up(event: KeyboardEvent) {
    if (since === undefined || !isSwitch(event)) return;
    event.preventDefault();
    go(meaning(performance.now() - since));
    since = undefined;
  }
  window.addEventListener("keydown", down, { signal });
  window.addEventListener("keyup", up, { signal });
  // A key that is let go in another window is not heard here.
  window.addEventListener("blur", () => (since = undefined), { signal });
  return () => stop.abort();
};
