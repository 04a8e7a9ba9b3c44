import { type Edl, FRAMES_PER_SCREEN, type Hearing, RATE } from "../edl";
import type { ChapterSlug } from "../words";
import { stemsOf } from "./track";

/** What `/edl.json` holds. Times are frames at `rate`; ranges are half-open `[in, out)`. */
export interface EdlJson {
  readonly title: string;
  readonly rate: number;
  readonly framesPerScreen: number;
  readonly chapters: readonly {
    readonly slug: string;
    readonly title: string;
    readonly in: number;
    readonly out: number;
  }[];
  readonly cuts: readonly {
    readonly name: string;
    readonly chapter: string;
    readonly in: number;
    readonly out: number;
    readonly world: string | null;
    readonly inside: string | null;
    readonly hearing: Hearing;
  }[];
}

/** The conformed list as plain data; its chapters are titled in the language that `chapterTitle` speaks. */
export function toJson(edl: Edl, title: string, chapterTitle: (slug: ChapterSlug) => string): EdlJson {
  return {
    title,
    rate: RATE,
    framesPerScreen: FRAMES_PER_SCREEN,
    chapters: edl.chapters.map((reel) => ({
      slug: reel.slug,
      title: chapterTitle(reel.slug),
      in: reel.in,
      out: reel.out,
    })),
    cuts: edl.cuts.map((cut) => ({
      name: cut.shot.name,
      chapter: cut.chapter,
      in: cut.in,
      out: cut.out,
      ...stemsOf(cut),
      hearing: cut.shot.hearing,
    })),
  };
}
