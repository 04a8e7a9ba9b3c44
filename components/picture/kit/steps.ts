/**
 * Long work in short steps: whoever runs it may stop after any of them, and go on in another idle moment.
 * A step is a millisecond or two on a usual machine. One that yields "wait" waits for something outside, and one that
 * yields "alone" has been a long one or is followed by one: the next is for another moment, and for all of it.
 */
export type Steps<T> = Generator<Pause, T, undefined>;
export type Pause = "wait" | "alone" | undefined;

/** Runs what is left of it in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function* inTurn(all: readonly Steps<void>[]): Steps<void> {
  for (const steps of all) yield* steps;
}
