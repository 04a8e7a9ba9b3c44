import { SAMPLE_RATE, type StemName } from "@/media/stems";
import type { StemOptions, StemState, StemVoice } from "./stem";

/** Half a megabyte each: a stem of a second and a half, with its rolls. */
export const BYTES = 2 * SAMPLE_RATE * 8;

/** For tests: a stem that arrives, breaks and goes on being decoded when it is told to. */
export class FakeStem implements StemVoice {
  state: StemState = "loading";
  epoch = Number.NaN;
  readonly level = {} as AudioParam;
  readonly runs: [when: number, epoch: number][] = [];
  disposed = false;
  /** What cannot be called off goes on after it has been disposed of. */
  decoding = false;
  get bytes() {
    return this.disposed && !this.decoding ? 0 : BYTES;
  }
  constructor(
    readonly name: StemName,
    readonly options: StemOptions,
  ) {}
  run(when: number, epoch: number) {
    this.state = "playing";
    this.epoch = epoch;
    this.runs.push([when, epoch]);
  }
  dispose() {
    this.disposed = true;
  }
  load() {
    this.state = "loaded";
    this.options.onSettled();
  }
  breakDown() {
    this.state = "broken";
    this.options.onFault(`${this.name} broke`, undefined);
    this.options.onSettled();
  }
}
