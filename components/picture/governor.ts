/**
 * Which tier a machine can keep up, from how long its frames take. Pure: all it knows is told to it.
 *
 * It goes down by what is seen (the time from one picture to the next), and up only by long calm. A browser shows
 * nothing faster than its screen's beat, and some beat at 30 Hz to save power (iOS, Chrome): frames in which
 * nothing was drawn tell the beat, so that a slow clock is not taken for a slow machine.
 */
import type { Tier } from "./take";

/** From the most to the least; `draft` is no step of it, and a phone's ladder begins at `phone`. */
const LADDER: readonly Tier[] = ["full", "laptop", "phone", "old-phone"];

/** What an animation frame did. A cut's own frame tells nothing: what it costs is built, not drawn. */
export type Drawn = "nothing" | "grain" | "picture" | "cut";

export interface Governor {
  /** The tier that should be drawn from the next cut on. */
  readonly tier: Tier;
  /** Power is short, or the browser beats at 30 Hz although nothing is drawn: the visitor's machine saves power. */
  readonly saves: boolean;
  /**
   * @param interval milliseconds from this animation frame to the next
   * @param gpu milliseconds that the graphics processor drew for, where it tells
   */
  tell(interval: number, drawn: Drawn, gpu?: number): void;
  /** Power is short: one tier less than the machine could, for as long as it is. */
  spare(on: boolean): void;
  /** The tier asked for is drawn from here on. */
  applied(): void;
}

/** Milliseconds of a frame that nobody calls slow. */
const USUAL = 1000 / 60;
/** Longer than this the page was hidden, or the machine asleep; a picture may take so long where it is far too much. */
const AWAY = { nothing: 250, picture: 2000 };
/** Pictures from which a median is taken, or as many as 2 s hold, but never fewer than a handful. */
const WINDOW = { pictures: 48, milliseconds: 2000, least: 8 };
/** Frames of nothing from which the beat is told, and how many times in a row it must be told anew. */
const BEATS = 40;
const SURE = 2;
const OVER = 1.35;
const CALM = 1.1;
/** Of its time, what the graphics processor may need at the most before it is given more. */
const HEADROOM = 0.4;
/** Windows in a row: down after some seconds, up after a minute and more, and longer where nothing tells the headroom. */
const RUN = { down: 2, up: 30, upBlind: 60 };

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

/** The screen's own beat, from frames in which nothing was drawn; the usual one until they are regular. */
function beat() {
  const seen: number[] = [];
  let period = USUAL;
  let capped = false;
  let doubts = 0;
  return {
    get period() {
      return period;
    },
    get capped() {
      return capped;
    },
    tell(interval: number) {
      if (seen.push(interval) < BEATS) return;
      const [low, high] = [quantile(seen, 0.25), quantile(seen, 0.75)];
      seen.length = 0;
      if (high - low > 0.2 * low) return;
      period = Math.min(low, 37);
      doubts = period > 29 === capped ? 0 : doubts + 1;
      if (doubts < SURE) return;
      capped = !capped;
      doubts = 0;
    },
  };
}

export function governor(start: Tier, fixed = false): Governor {
  const top = LADDER.indexOf(start === "phone" || start === "old-phone" ? "phone" : "full");
  const failed = new Set<number>();
  const clock = beat();
  const [intervals, gpus]: [number[], number[]] = [[], []];
  let step = LADDER.indexOf(start);
  let drawn = start;
  let sparing = false;
  let lasted = 0;
  let [slow, calm] = [0, 0];

  const wanted = (): Tier => {
    if (fixed || step < 0) return start;
    const spared = sparing || clock.capped ? step + 1 : step;
    return LADDER[Math.min(spared, LADDER.length - 1)] ?? start;
  };
  const forget = () => {
    intervals.length = gpus.length = lasted = 0;
  };
  const restart = () => {
    forget();
    slow = calm = 0;
  };

  function judge() {
    const budget = Math.max(USUAL, clock.period);
    const [shown, gpu] = [quantile(intervals, 0.5), quantile(gpus, 0.5)];
    const blind = gpus.length < WINDOW.least;
    forget();
    slow = shown > OVER * budget ? slow + 1 : 0;
    calm = shown < CALM * budget && (blind || gpu < HEADROOM * budget) ? calm + 1 : 0;
    if (slow >= RUN.down && step < LADDER.length - 1) {
      // What failed once is not tried again: a tier that comes and goes is worse than either.
      failed.add(step);
      step++;
      restart();
    } else if (calm >= (blind ? RUN.upBlind : RUN.up) && step > top && !failed.has(step - 1) && !sparing) {
      step--;
      restart();
    }
  }

  return {
    get tier() {
      return wanted();
    },
    get saves() {
      return sparing || clock.capped;
    },
    tell(interval, what, gpu) {
      if (!(interval < (what === "picture" ? AWAY.picture : AWAY.nothing))) return restart();
      if (what === "nothing") clock.tell(interval);
      // Until the next cut the old tier is drawn, and tells nothing of the one that is waited for.
      if (fixed || step < 0 || what !== "picture" || drawn !== wanted()) return;
      intervals.push(interval);
      lasted += interval;
      if (gpu !== undefined) gpus.push(gpu);
      const { pictures, milliseconds, least } = WINDOW;
      if (intervals.length >= pictures || (intervals.length >= least && lasted >= milliseconds)) judge();
    },
    spare(on) {
      sparing = on;
    },
    applied() {
      if (drawn === wanted()) return;
      drawn = wanted();
      restart();
    },
  };
}
