/** What a visitor has left in the browser; storage may be refused, and then nothing was left. */
export function forget() {
  try {
    window.localStorage.clear();
    window.sessionStorage.clear();
  } catch {
    // Nothing was kept.
  }
}
