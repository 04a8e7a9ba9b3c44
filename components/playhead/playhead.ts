import type { FrameData } from "framer-motion";
import type { Cut, Edl } from "@/media/edl";
import { everyFrame, guarded } from "./every-frame";
import type { Frame, Reused } from "./frame";
import { within } from "./locate";
import { type ScrollOptions, scrollSource } from "./scroll";
import type { Place, Source } from "./source";
import { lagOfCuts, offsetFrames, pulse, shutter, TOGETHER } from "./sync";

/** Called once per animation frame, in the order of subscription: words, then picture. */
export type Reader = (frame: Frame, milliseconds: number) => void;

/**
 * What sounds reads before them, so that a cut is scheduled first.
 * @returns milliseconds until what it scheduled is heard; 0 where nothing is
 */
export type Listener = (frame: Frame, milliseconds: number) => number;

/**
 * Told once per animation frame where the film is to stand, and at which millisecond of the page's clock its cut is
 * to be seen, before it is.
 */
export type Teller = (place: Place, due: number) => void;

export interface Playhead {
  readonly edl: Edl;
  /** What is seen now; the film's first frame until the first animation frame. */
  readonly frame: Frame;
  /** Where the page stands now, in frames; what is seen follows with the next animation frame. */
  readonly place: number;
  /** Moves the page to a position in frames; the film follows with the next animation frame. */
  seek(at: number): void;
  /** Moves the page on by frames, or back, as a hand on the scroll would: stillness begins anew. */
  nudge(frames: number): void;
  /** @returns a function that takes the reader off. */
  read(reader: Reader): () => void;
  /** There is one listener at a time. @returns a function that takes it off. */
  hear(listener: Listener): () => void;
  /** Lets another than the scroll move the film. @returns a function that gives it back to the scroll. */
  follow(source: Source): () => void;
  /** Other screens follow this one: its cuts wait until those can cut with it. @returns a function that ends it. */
  lead(teller: Teller): () => void;
  /** Starts reading the page's scroll. @returns a function that stops. */
  start(): () => void;
}

export function playhead(options: ScrollOptions): Playhead {
  const { edl } = options;
  const scroll = scrollSource(options);
  let source: Source = scroll;
  const readers = new Set<Reader>();
  const first = edl.cuts[0] as Cut;
  let place: Place = { at: 0, cut: first, still: 0 };
  const now: Reused<Frame> = { at: 0, cut: first, t: 0, still: 0 };
  let seen: Frame = { ...now };
  let heard: ((...frame: Parameters<Listener>) => number | undefined) | undefined;
  let teller: Teller | undefined;
  const show = shutter();
  const tellPeriod = pulse();
  const tellLag = lagOfCuts();
  let cutSeen = false;
  /** The cut that is being presented, and when it is to be seen. */
  const next = { cut: first, due: 0 };

  function read({ timestamp }: FrameData) {
    place = source.read(timestamp);
    now.at = place.at;
    now.cut = place.cut;
    now.t = within(place.cut, place.at);
    now.still = place.still;
  }

  /** A cut is committed here for all three: scheduled for the ears, and seen when it is heard. */
  function write({ timestamp }: FrameData) {
    const latency = heard?.(now, timestamp) ?? 0;
    const period = tellPeriod(timestamp);
    const wait = offsetFrames(latency, period, tellLag(timestamp, period, cutSeen));
    // When this animation frame began, however late it is read: screens of one machine have that in common.
    const began = Number(document.timeline.currentTime ?? timestamp);
    if (now.cut !== next.cut) {
      const frames = teller ? Math.max(wait, TOGETHER) : wait;
      next.cut = now.cut;
      next.due = place.due ?? began + frames * period;
    }
    teller?.(place, next.due);
    const before = seen.cut;
    // Animation frames do not fall on it exactly: the nearest one is meant.
    seen = show(now, began, next.due - period / 2);
    cutSeen = seen.cut !== before;
    for (const reader of readers) reader(seen, timestamp);
  }

  return {
    edl,
    get frame() {
      return seen;
    },
    get place() {
      return source.place;
    },
    seek: (at) => source.seek(at),
    nudge: (frames) => source.nudge(frames),
    read(reader) {
      const safe = guarded(reader);
      readers.add(safe);
      return () => readers.delete(safe);
    },
    hear(listener) {
      const safe = guarded(listener);
      heard = safe;
      return () => {
        if (heard === safe) heard = undefined;
      };
    },
    follow(other) {
      source = other;
      return () => {
        if (source !== other) return;
        source = scroll;
        scroll.seek(now.at);
      };
    },
    lead(tell) {
      const safe = guarded(tell);
      teller = safe;
      return () => {
        if (teller === safe) teller = undefined;
      };
    },
    start() {
      scroll.start();
      const stops = [everyFrame("read", read), everyFrame("render", write)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
