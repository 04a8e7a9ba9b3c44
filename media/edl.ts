/**
 * The edit decision list. Shots lie end to end; a cut is the absence of a
 * transition, and there is no field in which to write one.
 *
 * The unit of time is the frame: 24 frames are one second of nominal running
 * time. A shot stores its length and nothing else stores a time.
 */
import type { FactId } from "./facts";
import type { SceneName } from "./stems";
import type { ChapterSlug, ShotWordsName } from "./words";

/** Frames in one second of nominal running time. */
export const RATE = 24;
/** Frames in one screen (one small viewport height) of scroll. */
export const FRAMES_PER_SCREEN = 240;

/** Where the hearing stands: 0 is WORLD, 1 is INSIDE. It travels in a straight line over the shot. */
export type Hearing = readonly [from: number, to: number];

/** The part of a wide frame, and of a tall one, that the take leaves for the words. */
export type Place = readonly [
  wide: "left" | "right" | "low-left" | "low-right" | "high-left" | "high-right" | "centre",
  tall: "top" | "bottom",
];

/** A card's words stand in `media/words` under the shot's name; here is what they rest on. */
export interface Card {
  readonly facts: readonly FactId[];
}

export interface Shot<Name extends ShotWordsName = ShotWordsName> {
  readonly name: Name;
  /** Whole frames, at least half a screen. */
  readonly length: number;
  /** What sounds; `null` is digital silence, and meant. */
  readonly scene: SceneName | null;
  readonly hearing: Hearing;
  readonly place: Place;
  readonly card?: Card;
  /** A second account that disagrees with the card's, set beside it. */
  readonly counter?: Card;
  /** The shot rewards not touching: its body rises while nobody scrolls. */
  readonly stillness?: true;
  /** The scene begins at its first sample when this shot is cut to. */
  readonly cued?: true;
}

export interface Chapter<Name extends ShotWordsName = ShotWordsName> {
  readonly slug: ChapterSlug;
  readonly shots: readonly Shot<Name>[];
}

/** A shot in its place on the timeline: the half-open range `[in, out)`, in frames. */
export interface Cut<Name extends ShotWordsName = ShotWordsName> {
  readonly shot: Shot<Name>;
  readonly chapter: ChapterSlug;
  readonly index: number;
  readonly in: number;
  readonly out: number;
}

export interface Reel {
  readonly slug: ChapterSlug;
  readonly in: number;
  readonly out: number;
}

export interface Edl<Name extends ShotWordsName = ShotWordsName> {
  readonly cuts: readonly Cut<Name>[];
  readonly chapters: readonly Reel[];
  /** Frames from the first cut's in to the last one's out. */
  readonly length: number;
}

/**
 * Lays the chapters' shots end to end.
 * @throws RangeError for an empty film, or a length that is not a whole, positive number of frames.
 */
export function conform<Name extends ShotWordsName>(chapters: readonly Chapter<Name>[]): Edl<Name> {
  const cuts: Cut<Name>[] = [];
  const reels: Reel[] = [];
  let at = 0;
  for (const chapter of chapters) {
    const start = at;
    for (const shot of chapter.shots) {
      if (!Number.isInteger(shot.length) || shot.length <= 0)
        throw new RangeError(
          `Shot "${shot.name}" is ${shot.length} frames long; a shot has a whole number of frames, at least one.`,
        );
      cuts.push({ shot, chapter: chapter.slug, index: cuts.length, in: at, out: at + shot.length });
      at += shot.length;
    }
    reels.push({ slug: chapter.slug, in: start, out: at });
  }
  if (cuts.length === 0) throw new RangeError("A film has at least one shot.");
  return { cuts, chapters: reels, length: at };
}

/** Frames for a number of screens of scroll. */
export const screens = (n: number): number => Math.round(n * FRAMES_PER_SCREEN);
