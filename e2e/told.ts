import type { Page } from "@playwright/test";

/** One cut as the browser tells of it, in milliseconds of the page's clock. */
export interface Told {
  /** The animation frame in which the first level of the cut was told to the audio thread. */
  readonly scheduled: number;
  /** The audio thread's own time for it, at the output: context time, carried over by `getOutputTimestamp`. */
  readonly heard: number;
  /** The animation frame in which the words were changed, and that in which the picture was. */
  readonly words: number;
  readonly picture: number;
  /** What was drawn in it is presented when the next animation frame begins, at the earliest. */
  readonly presented: number;
  /** Animation frames from the one that scheduled the sound to the one that changed the words. */
  readonly waited: number;
  readonly period: number;
  /** What the device adds, as the context says. */
  readonly latency: number;
}

declare global {
  interface Window {
    cutTold?: { frame: number; when: number; context: AudioContext };
  }
}

/** Runs in the page, before its own scripts: remembers the first level told after it is cleared. */
function listenToLevels() {
  const contexts: AudioContext[] = [];
  const Known = window.AudioContext;
  window.AudioContext = new Proxy(Known, {
    construct(target, args: [AudioContextOptions?]) {
      const made = new target(...args);
      contexts.push(made);
      return made;
    },
  });
  // Whatever a level is told, what had been planned from that time on is taken back first.
  const clear = AudioParam.prototype.cancelScheduledValues;
  AudioParam.prototype.cancelScheduledValues = function (when) {
    const [context] = contexts;
    const frame = Number(document.timeline.currentTime);
    if (context && !window.cutTold) window.cutTold = { frame, when, context };
    return clear.call(this, when);
  };
}

/** Before the page is opened. */
export async function listenToCuts(page: Page): Promise<void> {
  await page.addInitScript(listenToLevels);
}

/** Crosses to a position and tells when each of the three was committed; where stills stand in, of two. */
export function cross(page: Page, frame: number, shot: string, pictured: boolean): Promise<Told> {
  return page.evaluate(
    async ([frame, shot, pictured]) => {
      const html = document.documentElement;
      const screen = document.querySelector(".screen")?.getBoundingClientRect().height ?? 0;
      const nextFrame = () => new Promise<number>((next) => requestAnimationFrame(next));
      const lengths: number[] = [];
      let last = await nextFrame();
      for (let count = 0; count < 20; count++) {
        const now = await nextFrame();
        lengths.push(now - last);
        last = now;
      }
      const period = lengths.sort((a, b) => a - b)[10] ?? 1000 / 60;
      let [words, picture] = [Number.NaN, Number.NaN];
      const frames: number[] = [];
      const seen = new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          const frame = Number(document.timeline.currentTime);
          if (html.dataset.shot === shot && Number.isNaN(words)) words = frame;
          if ((!pictured || html.dataset.pictureOf === shot) && Number.isNaN(picture)) picture = frame;
          if (Number.isNaN(words) || Number.isNaN(picture)) return;
          watch.disconnect();
          done();
        });
        watch.observe(html, { attributeFilter: ["data-shot", "data-picture-of"] });
      });
      let going = true;
      const clock = (timestamp: number) => {
        frames.push(timestamp);
        if (going) requestAnimationFrame(clock);
      };
      requestAnimationFrame(clock);
      await nextFrame();
      delete window.cutTold;
      window.scrollTo(0, Math.ceil((frame * screen) / 240 - 1e-6));
      await seen;
      const presented = await nextFrame();
      going = false;
      const told = window.cutTold as Window["cutTold"];
      if (!told) throw new Error(`No level was told at the cut to ${shot}.`);
      const { contextTime = 0, performanceTime = 0 } = told.context.getOutputTimestamp();
      return {
        scheduled: told.frame,
        heard: performanceTime + (told.when - contextTime) * 1000,
        words,
        picture,
        presented,
        waited: frames.filter((frame) => frame > told.frame && frame <= words).length,
        period,
        latency: (told.context.baseLatency + told.context.outputLatency) * 1000,
      };
    },
    [frame, shot, pictured] as const,
  );
}
