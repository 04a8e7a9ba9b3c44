import type { SceneName } from "@/media/stems";
import { type Frame, hearingAt } from "../playhead/frame";
import type { Reader } from "../playhead/playhead";
import { bodyStep, clockAt } from "./stillness";

/**
 * Stills are fetched for the shots this many cuts ahead, and as many behind: where there is no live picture, and
 * beside one, whose take may still be in the making when its shot comes.
 */
const STILLS = { alone: 2, beside: 1 };

/** Writes a number from 0 to 1 to a custom property, in thousandths, and only where it is another. */
function property(style: CSSStyleDeclaration, name: string): (value: number) => void {
  let last = -1;
  return (value) => {
    const next = Math.round(value * 1000);
    if (next === last) return;
    last = next;
    style.setProperty(name, String(next / 1000));
  };
}

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
  const setHearing = property(html.style, "--hearing");
  const setT = property(html.style, "--t");
  let hearing = "";
  let fetched = -1;

  function fetchStills(index: number) {
    const { picture } = html.dataset;
    // One of an installation's screens may show none at all.
    if (picture === "none" || fetched === index) return;
    fetched = index;
    const reach = picture ? STILLS.beside : STILLS.alone;
    for (const shot of shots.slice(Math.max(0, index - reach), index + reach + 1)) {
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
    setHearing(heard);
    setT(t);
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
