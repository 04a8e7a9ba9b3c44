/**
 * Calls back once the page has loaded and the browser has a moment: the words come first.
 * @returns a function that calls it off
 */
export function whenReadable(then: () => void): () => void {
  let idle: number | undefined;
  const wait = () => {
    // Safari has no idle callback; there, the load event is late enough.
    if (typeof requestIdleCallback === "function") idle = requestIdleCallback(then, { timeout: 1000 });
    else then();
  };
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true });
  return () => {
    window.removeEventListener("load", wait);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
