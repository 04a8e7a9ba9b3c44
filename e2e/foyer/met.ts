import type { Page } from "@playwright/test";
import { VISITS } from "@/components/kiosk/untold";

/**
 * What a visitor meets at the gate: the language, how each control stands and what it says, and whatever is kept. It
 * is read from the page alone, so that what is reset inside and yet seen is found. Records of visits that the launcher
 * has yet to be told of, this one's own among them, are nobody's.
 */
export const met = (page: Page): Promise<string> =>
  page.evaluate((untold) => {
    const { lang, dataset } = document.documentElement;
    const stands = (control: Element) => {
      if (!(control instanceof HTMLInputElement))
        return `${control.textContent}: ${control.getAttribute("aria-pressed") ?? control.getAttribute("aria-expanded")}`;
      const { type, checked, value, labels } = control;
      return `${labels?.[0]?.textContent}: ${type === "range" ? value : checked}`;
    };
    const controls = document.querySelectorAll(".bar :is(button, input), .gate :is(button, input)");
    return JSON.stringify({
      lang,
      captions: dataset.captions,
      paused: dataset.paused,
      controls: [...controls].map(stands),
      kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(
        (key) => !untold.includes(key),
      ),
    });
  }, VISITS);
