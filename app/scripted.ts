/**
 * Makes the page a film before its first paint, and an article again if any of its scripts fails to load, or to be
 * read by an older browser, so that nobody is left with a gate and no key. What such a browser lacks is asked for
 * where it is known. One of an installation's screens shows nothing until it knows what. Runs inline, ahead of everything.
 */
export const FILM_IF_SCRIPTED = `(function () {
  var html = document.documentElement;
  if (![].toSorted || !window.CSS || !CSS.supports("height", "1svh")) return;
  html.classList.add("film");
  if (location.hash.length > 1) html.dataset.deep = "";
  if (/[?&]screen=/.test(location.search)) html.dataset.role = "unknown", html.dataset.picture = "none";
  addEventListener("error", function (event) {
    var ours = event.target && event.target.tagName === "SCRIPT" || String(event.filename).indexOf(location.origin) === 0;
    if (ours && !html.dataset.booth) html.classList.remove("film");
  }, true);
})();`;

/**
 * Makes a deep link's shot the first that is seen: its words and its still stand from the first paint, as the
 * gate would, until the playhead reads. Runs inline, right behind the last shot.
 */
export const OPEN_ON_THE_LINK = `(function () {
  var html = document.documentElement, named = null;
  try { named = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch (_) {}
  var shot = named && (named.matches(".shot") ? named : named.querySelector(".shot"));
  var first = document.querySelector("[data-shown]");
  if (shot && first) {
    first.removeAttribute("data-shown");
    shot.setAttribute("data-shown", "");
    shot.querySelector("img.still").loading = "eager";
  }
  delete html.dataset.deep;
})();`;
