/**
 * Makes the page a film before its first paint, and an article again if any of its scripts fails to load, so
 * that nobody is left with a gate and no key. Runs inline, ahead of everything.
 */
export const FILM_IF_SCRIPTED = `(function () {
  var html = document.documentElement;
  html.classList.add("film");
  addEventListener("error", function (event) {
    if (event.target && event.target.tagName === "SCRIPT" && !html.dataset.booth) html.classList.remove("film");
  }, true);
})();`;
