import { cancelFrame, type FrameData, frame as motionFrame } from "framer-motion";
import { type Cut, type Edl, FRAMES_PER_SCREEN } from "@/media/edl";
import type { Frame } from "./frame";
import { gate, HOLD, HOLD_REDUCED } from "./gate";
import { within } from "./locate";
import { lagOfCuts, offsetFrames, pulse, shutter } from "./sync";
import { type Track, track } from "./track";

/** Called once per animation frame, in the order of subscription: words, then picture. */
export type Reader = (frame: Frame, milliseconds: number) => void;

/**
 * What sounds reads before them, so that a cut is scheduled first.
 * @returns milliseconds until what it scheduled is heard; 0 where nothing is
 */
export type Listener = (frame: Frame, milliseconds: number) => number;

export interface Playhead {
  readonly edl: Edl;
  /** What is seen; the film's first frame until the first animation frame. */
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
  /** Starts reading the page's scroll. @returns a function that stops. */
  start(): () => void;
}

/**
 * @param screen an element exactly one small viewport high: its height is the length of 240 frames
 * @param reduced whether the visitor asks for reduced motion, at this moment
 */
export function playhead(edl: Edl, screen: () => HTMLElement | null, reduced: () => boolean): Playhead {
  const arbiter = gate(edl);
  const readers = new Set<Reader>();
  const first = edl.cuts[0] as Cut;
  let now: Frame = { at: 0, cut: first, t: 0, still: 0 };
  let seen = now;
  let heard: Listener | undefined;
  const show = shutter();
  const tellPeriod = pulse();
  const tellLag = lagOfCuts();
  let cutSeen = false;
  let at = 0;
  let scale: Track | undefined;
  let pixels = 0;
  let movedAt = 0;
  let nudged = false;

  const clamp = (frames: number) => Math.min(Math.max(frames, 0), edl.length);

  function place(frames: number) {
    at = clamp(frames);
    if (!scale) return;
    window.scrollTo({ left: 0, top: scale.toPixels(at), behavior: "instant" });
    pixels = window.scrollY;
  }

  /** The viewport is measured before the scroll is read: when it changes, the film stays and the scroll moves. */
  function measure() {
    const height = screen()?.getBoundingClientRect().height ?? window.innerHeight;
    const next = height / FRAMES_PER_SCREEN;
    if (scale && Math.abs(scale.pixelsPerFrame - next) < 1e-9) return;
    scale = track(height || window.innerHeight);
    place(at);
  }

  function readScroll({ timestamp }: FrameData) {
    measure();
    if (nudged) movedAt = timestamp;
    nudged = false;
    if (scale && window.scrollY !== pixels) {
      pixels = window.scrollY;
      at = clamp(scale.toFrames(pixels));
      movedAt = timestamp;
    }
    // A frame's own timestamp may be long past on a busy page: what counts is when a cut can be seen.
    const cut = arbiter.pass(at, performance.now(), reduced() ? HOLD_REDUCED : HOLD);
    now = { at, cut, t: within(cut, at), still: Math.max(0, timestamp - movedAt) / 1000 };
  }

  /** A cut is committed here for all three: scheduled for the ears, and seen when it is heard. */
  function write({ timestamp }: FrameData) {
    const latency = heard?.(now, timestamp) ?? 0;
    const period = tellPeriod(timestamp);
    const lag = tellLag(timestamp, period, cutSeen);
    const before = seen.cut;
    seen = show(now, offsetFrames(latency, period, lag));
    cutSeen = seen.cut !== before;
    for (const reader of readers) reader(seen, timestamp);
  }

  return {
    edl,
    get frame() {
      return seen;
    },
    get place() {
      return at;
    },
    seek: place,
    nudge(frames) {
      place(at + frames);
      nudged = true;
    },
    read(reader) {
      readers.add(reader);
      return () => readers.delete(reader);
    },
    hear(listener) {
      heard = listener;
      return () => {
        if (heard === listener) heard = undefined;
      };
    },
    start() {
      measure();
      movedAt = performance.now();
      motionFrame.read(readScroll, true);
      motionFrame.render(write, true);
      return () => {
        cancelFrame(readScroll);
        cancelFrame(write);
      };
    },
  };
}
