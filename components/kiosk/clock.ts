/**
 * Calls back about once a second with the seconds that have passed. It goes on in a page that is not drawn, as the
 * heartbeat has to: this alone is not on the film's clock. A wall clock that is set anew does not matter to it.
 * @returns a function that stops it
 */
export function everySecond(pass: (seconds: number) => void): () => void {
  let last = performance.now();
  const timer = window.setInterval(() => {
    const now = performance.now();
    pass((now - last) / 1000);
    last = now;
  }, 1000);
  return () => window.clearInterval(timer);
}
