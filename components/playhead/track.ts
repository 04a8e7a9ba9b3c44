import { FRAMES_PER_SCREEN } from "@/media/edl";

/**
 * Pixels of scroll to frames of film and back. A screen is the *small* viewport height, so that a mobile
 * toolbar coming or going does not move the film.
 */
export interface Track {
  /** Frames for a number of pixels scrolled. Never less than a frame that `toPixels` was asked for. */
  toFrames(pixels: number): number;
  /** The first whole pixel at which the page stands on a frame or just beyond it. */
  toPixels(frames: number): number;
  readonly pixelsPerFrame: number;
}

/**
 * Pixels by which floating point may miss the whole pixel that it means. The way to pixels forgives more than
 * the way to frames, so that a place read from a pixel is written back as that very pixel.
 */
const HAIR = 1e-6;

/**
 * @param screen height of one screen in CSS pixels, above 0; for whole frames to come back exactly it must
 * be at least {@link FRAMES_PER_SCREEN}, below which a pixel holds more than one frame.
 * @throws RangeError for a screen that has no height.
 */
export function track(screen: number): Track {
  if (!(screen > 0)) throw new RangeError(`A screen ${screen} pixels high cannot carry a film.`);
  const pixelsPerFrame = screen / FRAMES_PER_SCREEN;
  return {
    pixelsPerFrame,
    toFrames: (pixels) => (pixels + HAIR) / pixelsPerFrame,
    toPixels: (frames) => Math.max(0, Math.ceil(frames * pixelsPerFrame - 2 * HAIR)),
  };
}
