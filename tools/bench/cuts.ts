import type { Page } from "@playwright/test";
import { withoutPicture } from "../../e2e/film";
import type { Cut } from "../../media/edl";
import { film } from "../../media/film";
import { type Figure, quantile } from "./house/figure";
import { visit } from "./house/visitor";

export const name = "cuts";

/** Cuts made, there and back in turn. */
const TIMES = 40;

/** One cut as the browser tells of it, in milliseconds of the page's clock. */
interface Told {
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

/** Crosses to a position and tells when each of the three was committed; where stills stand in, of two. */
function cross(page: Page, frame: number, shot: string, pictured: boolean): Promise<Told> {
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

/** Between two shots of different scenes, so that something is told at each cut. */
const AT = film.cuts.find(({ shot }) => shot.name === "the-meeting") as Cut;
const BEFORE = film.cuts[AT.index - 1] as Cut;

/** Whether pictures are drawn by the processor: then what a draw costs says nothing of a visitor's screen. */
const drawnInSoftware = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const gl = document.createElement("canvas").getContext("webgl2");
    const names = gl?.getExtension("WEBGL_debug_renderer_info");
    return /swiftshader|llvmpipe|software/i.test(gl?.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? 0) ?? "");
  });

async function cutBackAndForth(page: Page, url: string, pictured: boolean): Promise<Told[]> {
  await page.addInitScript(listenToLevels);
  if (!pictured) await withoutPicture(page);
  await page.goto(`${url}/?tier=draft`);
  await page.getByRole("button", { name: "Begin with sound" }).first().click();
  await page.evaluate((at) => window.scrollTo(0, (at * innerHeight) / 240), AT.in - 2);
  const told: Told[] = [];
  for (let count = 0; count < TIMES; count++) {
    const [frame, cut] = count % 2 === 0 ? [AT.in + 2, AT] : [AT.in - 2, BEFORE];
    await page.locator('html[data-scene="ready"]').waitFor({ state: "attached", timeout: 60_000 });
    told.push(await cross(page, frame, cut.shot.name, pictured));
  }
  return told;
}

function figures(told: readonly Told[], shown: string, bound: boolean): Figure[] {
  const offsets = told.map(({ heard, presented, period }) => (presented - heard) / period);
  const apart = told.map(({ words, picture, period }) => Math.abs(words - picture) / period);
  const within = offsets.filter((frames) => Math.abs(frames) <= 1).length / offsets.length;
  const middle = { what: `${shown}: seen and heard apart, the middle`, unit: "frames" };
  const value = Math.abs(quantile(offsets, 0.5));
  return [
    {
      what: `${shown}: words and picture apart, the most`,
      value: Math.max(...apart),
      unit: "frames",
      most: 0,
    },
    {
      what: `${shown}: they wait for the sound, the most`,
      value: Math.max(...told.map(({ waited }) => waited)),
      unit: "frames",
      most: 2,
    },
    { what: `${shown}: seen after heard, the first tenth`, value: quantile(offsets, 0.1), unit: "frames" },
    { what: `${shown}: seen after heard, the middle`, value: quantile(offsets, 0.5), unit: "frames" },
    { what: `${shown}: seen after heard, the last tenth`, value: quantile(offsets, 0.9), unit: "frames" },
    { what: `${shown}: cuts seen and heard within a frame`, value: 100 * within, unit: "%" },
    bound ? { ...middle, value, most: 1 } : { ...middle, value },
  ];
}

export async function run(): Promise<readonly Figure[]> {
  const stills = await visit((page, url) => cutBackAndForth(page, url, false));
  const [picture, software] = await visit(
    async (page, url) => [await cutBackAndForth(page, url, true), await drawnInSoftware(page)] as const,
  );
  const of = (figure: (told: Told) => number) => quantile(stills.map(figure), 0.5);
  return [
    { what: "cuts made, there and back, twice", value: TIMES, unit: "" },
    { what: "an animation frame", value: of(({ period }) => period), unit: "ms" },
    { what: "the output's latency, as it says", value: of(({ latency }) => latency), unit: "ms" },
    ...figures(stills, "stills", true),
    ...figures(picture, software ? "picture, drawn in software" : "picture", !software),
  ];
}
