import type { Page } from "@playwright/test";
import { type Box, between, type Verdict } from "./blend";
import type { Film } from "./film";
import { screencast, snapshot } from "./screencast";

/** How near to one of the two shots a frame must be: below this, or above 1 less this. */
export const WHOLE = 0.12;

const isWhole = (share: number | null) => share === null || share < WHOLE || share > 1 - WHOLE;

/** Where words stand in the presented shot. */
async function wordBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("[data-shown] .leaf > :is(.words, .captions)")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
}

/** Nothing on the page may animate what a dissolve would. */
async function animations(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const effect = animation.effect as KeyframeEffect | null;
      const properties = (effect?.getKeyframes() ?? []).flatMap((keyframe) => Object.keys(keyframe));
      return properties.filter((name) => /opacity|filter|clip|mask|transform/i.test(name));
    }),
  );
}

const isBlend = ({ picture, words }: Verdict) =>
  !isWhole(picture) ||
  !isWhole(words) ||
  (picture !== null && words !== null && picture < 0.5 !== words < 0.5);

export interface Crossing {
  readonly frames: number;
  /** Frames in which picture or words were neither wholly the one shot nor the other, or not of the same one. */
  readonly blends: readonly Verdict[];
  readonly animated: readonly string[];
}

/** One side of a cut: its frame, pixels from there, and the shot presented. */
type Side = readonly [frame: number, pixels: number, shot: string];

/** Whatever ends of itself has ended: a dissolve is seen from its beginning to its end. */
async function still(page: Page) {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== "running" || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
      ),
  );
}

/** Settles on one side of a cut: the gate's hold over, the picture drawn. */
async function settleOn(film: Film, [frame, pixels, shot]: Side) {
  await film.scrollTo(frame, pixels);
  await film.presents(shot);
  await film.page.locator(`html[data-picture-of="${shot}"]`).waitFor({ state: "attached" });
  await still(film.page);
  await film.frames(2);
}

/** What was presented from the step of the scroll until the far side has settled. */
async function step(film: Film, to: Side) {
  const { page } = film;
  const cast = await screencast(page);
  await film.frames(1);
  await cast.take();
  await film.scrollTo(to[0], to[1]);
  await film.presents(to[2]);
  const animated = await animations(page);
  await film.frames(6);
  await settleOn(film, to);
  const frames = await cast.take();
  await cast.stop();
  return { frames, animated };
}

/** Goes across a cut by one step of the scroll, and back, and looks at every frame that the browser presented. */
export async function cross(film: Film, index: number): Promise<Record<"forwards" | "backwards", Crossing>> {
  const { page, edl } = film;
  const [before, after] = [edl.cuts[index - 1], edl.cuts[index]];
  if (!before || !after) throw new Error(`There is no cut ${index}.`);
  const out: Side = [after.in, -1, before.name];
  const into: Side = [after.in, 0, after.name];

  await settleOn(film, out);
  const a = await snapshot(page);
  const boxes = await wordBoxes(page);
  const forwards = await step(film, into);
  const b = await snapshot(page);
  const words = [...boxes, ...(await wordBoxes(page))];
  const backwards = await step(film, out);
  const judge = ({ frames, animated }: Awaited<ReturnType<typeof step>>): Crossing => ({
    frames: frames.length,
    animated,
    blends: frames.map((frame) => between(a, b, frame, words)).filter(isBlend),
  });
  return { forwards: judge(forwards), backwards: judge(backwards) };
}
