import type { SceneName } from "@/media/stems";
import { type Frame, hearingAt } from "../playhead/frame";
import type { Reader } from "../playhead/playhead";
import { bodyStep, clockAt } from "./stillness";

/** Stills are fetched for the shots this many cuts ahead, and as many behind, where there is no live picture. */
const STILLS_AHEAD = 2;

/** Where a visitor has set the hearing in a scene, if anywhere: the mark and the captions say what is heard. */
export type Wished = (scene: SceneName | null) => 0 | 1 | undefined;

/**
 * Words, captions and controls are all in the document already; at a cut one attribute moves from the outgoing
 * shot to the incoming, and the style sheet does the rest in the same frame.
 */
export function wordsReader(root: HTMLElement, wished: Wished = () => undefined): Reader {
  const shots = [...root.querySelectorAll<HTMLElement>("[data-name]")];
  const clocks = shots.map((shot) => shot.querySelector<HTMLElement>("[data-clock]"));
  const html = document.documentElement;
  let shown = shots.find((shot) => shot.hasAttribute("data-shown"));
  let hearing = "";
  let fetched = -1;

  function fetchStills(index: number) {
    // A live picture stands in their place, or this screen shows none at all.
    if ("picture" in html.dataset || fetched === index) return;
    fetched = index;
    for (const shot of shots.slice(Math.max(0, index - STILLS_AHEAD), index + STILLS_AHEAD + 1)) {
      const still = shot.querySelector<HTMLImageElement>("img.still");
      if (still) still.loading = "eager";
    }
  }

  function cut({ cut }: Frame) {
    const next = shots[cut.index];
    if (next === shown && html.dataset.shot === cut.shot.name) return;
    shown?.removeAttribute("data-shown");
    next?.setAttribute("data-shown", "");
    shown = next;
    html.dataset.chapter = cut.chapter;
    html.dataset.shot = cut.shot.name;
  }

  return (frame) => {
    cut(frame);
    fetchStills(frame.cut.index);
    const { cut: presented, t, still } = frame;
    const heard = wished(presented.shot.scene) ?? hearingAt(presented.shot.hearing, t);
    html.style.setProperty("--hearing", heard.toFixed(3));
    html.style.setProperty("--t", t.toFixed(3));
    const step = presented.shot.stillness ? bodyStep(still) : 0;
    const next = step > 0 ? `body-${step}` : heard < 0.5 ? "world" : "inside";
    if (next !== hearing) html.dataset.hearing = hearing = next;
    const clock = clocks[presented.index];
    if (clock) {
      const text = clockAt(still);
      if (clock.textContent !== text) clock.textContent = text;
    }
  };
}
