import { type Cut, type Edl, FRAMES_PER_SCREEN } from "@/media/edl";
import type { Reused } from "./frame";
import { gate, HOLD, HOLD_REDUCED } from "./gate";
import type { Place, Source } from "./source";
import { type Track, track } from "./track";

/** The page's scroll as what moves the film, with the gate before it. */
export interface Scroll extends Source {
  /** Puts the page where the film stands. */
  start(): void;
}

export interface ScrollOptions {
  readonly edl: Edl;
  /** An element exactly one small viewport high: its height is the length of 240 frames. */
  screen(): HTMLElement | null;
  /** Whether the visitor asks for reduced motion, at this moment. */
  reduced(): boolean;
  /** Whether the visitor holds whatever moves by itself: stillness stays as long as it was. */
  paused(): boolean;
}

export function scrollSource({ edl, screen, reduced, paused }: ScrollOptions): Scroll {
  const arbiter = gate(edl);
  let at = 0;
  let scale: Track | undefined;
  let pixels = 0;
  let movedAt = 0;
  let last = 0;
  let nudged = false;
  const place: Reused<Place> = { at, cut: edl.cuts[0] as Cut, still: 0 };

  const clamp = (frames: number) => Math.min(Math.max(frames, 0), edl.length);

  function seek(frames: number) {
    at = clamp(frames);
    if (!scale) return;
    window.scrollTo({ left: 0, top: scale.toPixels(at), behavior: "instant" });
    pixels = window.scrollY;
  }

  /** Takes in what the page was scrolled by since it was last asked. @returns whether it was */
  function heed(): boolean {
    if (!scale || window.scrollY === pixels) return false;
    pixels = window.scrollY;
    at = clamp(scale.toFrames(pixels));
    return true;
  }

  /** The viewport is measured before the scroll is read: when it changes, the film stays and the scroll moves. */
  function measure() {
    const height = screen()?.getBoundingClientRect().height ?? window.innerHeight;
    const next = height / FRAMES_PER_SCREEN;
    if (scale && Math.abs(scale.pixelsPerFrame - next) < 1e-9) return;
    scale = track(height || window.innerHeight);
    seek(at);
  }

  return {
    read(timestamp) {
      measure();
      if (paused()) movedAt += timestamp - last;
      last = timestamp;
      if (nudged) movedAt = timestamp;
      nudged = false;
      if (heed()) movedAt = timestamp;
      // A frame's own timestamp may be long past on a busy page: what counts is when a cut can be seen.
      place.cut = arbiter.pass(at, performance.now(), reduced() ? HOLD_REDUCED : HOLD);
      place.at = at;
      place.still = Math.max(0, timestamp - movedAt) / 1000;
      return place;
    },
    get place() {
      return at;
    },
    seek,
    nudge(frames) {
      // Two hands may come within one frame: a turn of the dial adds to what the wheel did, not to a page that was turned.
      if (scale) measure();
      heed();
      seek(at + frames);
      nudged = true;
    },
    start() {
      measure();
      last = movedAt = performance.now();
    },
  };
}
