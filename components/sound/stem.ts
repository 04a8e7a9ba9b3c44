import type { Howl } from "howler";
import { LOOP, SAMPLE_RATE, type Stem, type StemName } from "@/media/stems";
import type { Container } from "./container";
import type { Graph } from "./graph";
import { dropHowl, insideOf, loadHowl } from "./howler";
import { decodedBytes } from "./weight";

/** Something that has a level. */
export interface Voice {
  readonly level: AudioParam;
  dispose(): void;
}

export type StemState = "loading" | "loaded" | "playing" | "broken";

/** One delivered stem, looping. It is silent until its level is set. */
export interface StemVoice extends Voice {
  readonly name: StemName;
  readonly state: StemState;
  /** The context's time at which its loop's first sample falls, or fell. */
  readonly epoch: number;
  /** Bytes that it holds decoded, or will: they count until a decoding that cannot be called off is over. */
  readonly bytes: number;
  /**
   * Makes the loop run, from `when` on, as if its first sample had fallen at `epoch`: two stems with one
   * epoch are locked to the sample. What played before plays until `when`.
   * @param when context seconds, on a sample, not yet past
   */
  run(when: number, epoch: number): void;
}

export interface StemOptions {
  readonly stem: Stem;
  /** As delivered, in that container. */
  readonly delivered: Promise<ArrayBuffer>;
  readonly container: Container;
  /** It has arrived, or is broken, or has given back what it held after it was disposed of. */
  onSettled(): void;
  onFault(message: string, cause: unknown): void;
}

/** How far into its loop a sound is, in seconds on a whole sample. */
export function phase(when: number, epoch: number, loop: number): number {
  const samples = Math.round((when - epoch) * SAMPLE_RATE) % loop;
  return (samples < 0 ? samples + loop : samples) / SAMPLE_RATE;
}

/** Chromium decodes Opus in WebM without its first 24 samples; more than this is not that, and left alone. */
const LOST_AT_MOST = 0.001;

/** How much of a file's head its decoder dropped, in seconds. */
function lostHead(whole: number, loop: number): number {
  const lost = LOOP.preRoll + loop + LOOP.postRoll - whole;
  return lost > 0 && lost < LOST_AT_MOST ? lost : 0;
}

/** Begins to load a stem. */
export function openStem(graph: Graph, name: StemName, options: StemOptions): StemVoice {
  const { stem, delivered, container, onSettled, onFault } = options;
  const length = stem.loop / SAMPLE_RATE;
  const gain = new GainNode(graph.context, { gain: 0 });
  gain.connect(graph.buses[stem.bus]);
  let state: StemState = "loading";
  let epoch = Number.NaN;
  let start: number = LOOP.preRoll;
  let howl: Howl | undefined;
  const stop = new AbortController();

  function breakDown(cause: unknown) {
    if (howl) dropHowl(howl);
    howl = undefined;
    if (stop.signal.aborted) return;
    state = "broken";
    onFault(`${name}.${container} cannot be heard`, cause);
  }

  function arrive(loaded: Howl) {
    howl = loaded;
    stop.signal.throwIfAborted();
    const whole = loaded.duration();
    if (whole < LOOP.preRoll + length) throw new Error(`${whole} s decoded, its loop ends beyond`);
    if (container === "webm") start = LOOP.preRoll - lostHead(whole, length);
    const own = insideOf(loaded)._sounds[0]?._node;
    own?.disconnect();
    own?.connect(gain);
    state = "loaded";
  }

  const loop = { from: LOOP.preRoll, length };
  let underway = true;
  loadHowl({ bytes: delivered, format: container, loop }, stop.signal)
    .then(arrive)
    .catch(breakDown)
    .finally(() => {
      underway = false;
      onSettled();
    });

  return {
    name,
    level: gain.gain,
    get state() {
      return state;
    },
    get epoch() {
      return epoch;
    },
    get bytes() {
      return underway || howl ? decodedBytes(stem) : 0;
    },
    run(when, from) {
      if (!howl || (state !== "loaded" && state !== "playing")) return;
      if (state === "loaded") howl.play("loop");
      state = "playing";
      const sound = insideOf(howl)._sounds[0];
      if (!sound) return;
      const outgoing = sound._node.bufferSource;
      if (outgoing) {
        outgoing.onended = () => outgoing.disconnect();
        outgoing.stop(when);
      }
      insideOf(howl)._refreshBuffer(sound);
      sound._node.bufferSource?.start(when, start + phase(when, from, stem.loop));
      epoch = from;
    },
    dispose() {
      stop.abort();
      if (howl) dropHowl(howl);
      howl = undefined;
      gain.disconnect();
    },
  };
}
