/** What the machine can keep up, measured while the film is seen; the picture asks at every cut. */
import { watchBattery } from "./battery";
import { type Drawn, governor } from "./governor";
import { gpuClock } from "./gpu-clock";
import type { Tier } from "./take";

export interface Pace {
  /** What the next cut is to be drawn with. */
  readonly tier: Tier;
  /** Power is short: nothing is to be drawn that does not move. */
  readonly saves: boolean;
  /** Opens an animation frame, at its timestamp in milliseconds. */
  open(timestamp: number): void;
  /** Closes it: what it did is told with the next one, when it is known how long it took. */
  close(drawn: Drawn): void;
  /** The tier asked for is drawn from here on. */
  applied(): void;
  /** The graphics context is another one. */
  renew(gl: WebGL2RenderingContext): void;
  dispose(): void;
}

export function pace(gl: WebGL2RenderingContext, tier: Tier, fixed: boolean): Pace {
  const judge = governor(tier, fixed);
  const stop = watchBattery((low) => judge.spare(low));
  // Where nothing is to be learnt nothing is measured: a query costs something as well.
  const measured = !fixed && tier !== "draft";
  let clock = measured ? gpuClock(gl) : null;
  let last = Number.NaN;
  let did: Drawn = "nothing";
  return {
    get tier() {
      return judge.tier;
    },
    get saves() {
      return judge.saves;
    },
    open(timestamp) {
      judge.tell(timestamp - last, did, clock?.last);
      last = timestamp;
      clock?.start();
    },
    close(drawn) {
      did = drawn;
      clock?.stop(drawn === "picture");
    },
    applied: judge.applied,
    renew(next) {
      clock = measured ? gpuClock(next) : null;
      last = Number.NaN;
    },
    dispose: stop,
  };
}
