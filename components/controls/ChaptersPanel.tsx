"use client";

import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";
import { visit } from "../playhead/address";
import { type Beside, beside } from "../playhead/locate";
import { usePlayhead } from "../playhead/PlayheadContext";
import { ChapterLink } from "./ChapterLink";
import { setDesk } from "./desk";
import { focusPage } from "./focus";
import { LetItPlay } from "./LetItPlay";
import { runningTime } from "./time";
import { useOpener } from "./useOpener";

export interface ChapterEntry {
  readonly slug: string;
  readonly title: string;
  /** Running time at which it begins, in frames. */
  readonly in: number;
}

interface Props {
  readonly words: Words["controls"];
  readonly chapters: readonly ChapterEntry[];
}

/** Where one is, how long it all is, and every way to be somewhere else. */
export function ChaptersPanel({ words, chapters }: Props) {
  const playhead = usePlayhead();
  const { edl } = playhead;
  const panel = useOpener<HTMLFieldSetElement>("chapters");
  const second = useSyncExternalStore(playhead.read, () => Math.floor(playhead.frame.at / 24));
  const { chapter: here } = useSyncExternalStore(playhead.read, () => playhead.frame.cut);
  const step = (to: Beside) => () => playhead.seek(beside(edl, playhead.place, to));
  /** As by a link within a page: what is read next is there, so the keys are the page's, and not the opener's. */
  const choose = (name: string) => {
    visit(playhead, name);
    flushSync(() => setDesk({ panel: null }));
    focusPage();
  };
  return (
    <fieldset ref={panel} className="panel panel-chapters" aria-label={words.chapters}>
      <p>
        {words.placeLabel}:{" "}
        {fill(words.place, { at: runningTime(second * 24), length: runningTime(edl.length) })}
      </p>
      <ol>
        {chapters.map((chapter) => (
          <li key={chapter.slug}>
            <a
              href={`#${chapter.slug}`}
              aria-current={chapter.slug === here ? "true" : undefined}
              onClick={(event) => {
                event.preventDefault();
                choose(chapter.slug);
              }}
            >
              <span>{chapter.title}</span>
              <span>{runningTime(chapter.in)}</span>
            </a>
          </li>
        ))}
      </ol>
      <div className="panel-steps">
        <button type="button" onClick={step("previous-shot")}>
          {words.previousShot}
        </button>
        <button type="button" onClick={step("next-shot")}>
          {words.nextShot}
        </button>
        <button type="button" onClick={step("previous-chapter")}>
          {words.previousChapter}
        </button>
        <button type="button" onClick={step("next-chapter")}>
          {words.nextChapter}
        </button>
        <button type="button" onClick={() => choose(edl.chapters[0]?.slug ?? "")}>
          {words.startOver}
        </button>
        <ChapterLink words={words.share} slug={here} />
        <LetItPlay label={words.letItPlay} />
      </div>
    </fieldset>
  );
}
