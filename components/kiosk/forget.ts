import { VISITS } from "./untold";

/** What a visitor has left in the browser; storage may be refused, and then nothing was left. */
export function forget() {
  try {
    window.localStorage.clear();
    // Visits that the launcher has yet to be told of are nobody's: they stay.
    for (const key of Object.keys(window.sessionStorage))
      if (!VISITS.includes(key)) window.sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
