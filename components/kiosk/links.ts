/**
 * The public address of what a link leads to: a page of the documentary is not at its kiosk's own address, which
 * no telephone can reach.
 * @param home the documentary's public address, if it has one
 * @returns null where there is none to give
 */
export function publicAddress(link: URL, here: string, home: string | null): string | null {
  if (link.origin !== here) return link.href;
  if (home === null) return null;
  const base = new URL(home.endsWith("/") ? home : `${home}/`);
  return new URL(`.${link.pathname}${link.search}${link.hash}`, base).href;
}

/**
 * Catches every press on a link that leaves the film.
 * @returns a function that stops it
 */
export function onLinkOut(show: (link: URL) => void): () => void {
  function press(event: Event) {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const to = link?.getAttribute("href");
    if (!to || to.startsWith("#")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    show(new URL(to, window.location.href));
  }
  window.addEventListener("click", press, { capture: true });
  return () => window.removeEventListener("click", press, { capture: true });
}
