/** Runs steps in the page's idle moments, a few at a time. */
import type { Steps } from "./kit/steps";

/** Milliseconds after which a slice ends, so that it stays under 8 with its last step. */
const SLICE = 3;
/** Milliseconds after which a page that is never idle gives a slice all the same. */
const LATEST = 250;
/** Moments, too short for a long step, that it lets pass; then it takes what it gets, or it might never come. */
const PASSED = 15;

/** Calls back in an idle moment, with how many milliseconds there are. @returns a function that calls it off */
function whenIdle(work: (left: number) => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const idle = requestIdleCallback(
      (deadline) => work(deadline.didTimeout ? SLICE : Math.min(SLICE, deadline.timeRemaining())),
      { timeout: LATEST },
    );
    return () => cancelIdleCallback(idle);
  }
  // Safari has no idle callback: a task of its own after each frame's work comes nearest.
  const timer = setTimeout(() => work(SLICE), 16);
  return () => clearTimeout(timer);
}

export class Slices {
  #callOff: (() => void) | undefined;

  get busy(): boolean {
    return this.#callOff !== undefined;
  }

  /**
   * @param wanted asked before every slice: steps that nobody wants any more are left where they are
   * @param done is told what was thrown, if anything was
   */
  run(steps: Steps<void>, wanted: () => boolean, done: (fault?: unknown) => void): void {
    const over = (fault?: unknown) => {
      this.#callOff = undefined;
      done(fault);
    };
    let passes = 0;
    const slice = (left: number) => {
      if (!wanted()) return over();
      if (passes > 0 && left < SLICE) {
        passes--;
        this.#callOff = whenIdle(slice);
        return;
      }
      const began = performance.now();
      try {
        do {
          const { done: last, value } = steps.next();
          if (last) return over();
          passes = value === "alone" ? PASSED : 0;
          if (value !== undefined) break;
        } while (performance.now() - began < left);
      } catch (fault) {
        return over(fault ?? new Error("A step failed."));
      }
      this.#callOff = whenIdle(slice);
    };
    this.#callOff = whenIdle(slice);
  }

  stop(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }
}
