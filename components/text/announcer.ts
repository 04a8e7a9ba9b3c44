import type { Reader } from "../playhead/playhead";

/** Milliseconds in one place after which a visitor has settled in it. */
const SETTLED = 1000;

/**
 * Says to a screen reader which shot stands, once the visitor has settled in it: what is to be seen, and before it
 * the chapter's title where that is another. What the page opened on is read with the page, and is not said again.
 * @param root where the film's words stand
 * @param status what is read out when its text changes
 * @param runs whether the film moves by itself now: then nobody has settled, though it may stand for a while
 */
export function announcer(root: HTMLElement, status: HTMLElement, runs: () => boolean): Reader {
  const shots = [...root.querySelectorAll<HTMLElement>("[data-name]")];
  let said: HTMLElement | undefined;
  let shown: HTMLElement | undefined;
  let place = Number.NaN;
  let since = 0;

  const chapterOf = (shot: HTMLElement | undefined) => shot?.closest(".reel-chapter");

  function say(shot: HTMLElement) {
    const chapter = chapterOf(shot);
    const title = chapter === chapterOf(said) ? null : chapter?.getAttribute("aria-label");
    const picture = shot.querySelector(".picture-words")?.textContent;
    status.textContent = [title, picture].filter(Boolean).join(". ");
    said = shot;
  }

  return ({ at, cut }, milliseconds) => {
    const shot = shots[cut.index];
    said ??= shot;
    // Not the frame's stillness: that knows nothing of steps by a key or a button, and is held with the film.
    if (at !== place || shot !== shown || runs()) since = milliseconds;
    [place, shown] = [at, shot];
    if (shot && shot !== said && milliseconds - since >= SETTLED) say(shot);
  };
}
