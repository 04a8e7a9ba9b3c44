"use client";

import type { ReactNode } from "react";
import type { Words } from "@/media/words";
import { type ChapterEntry, ChaptersPanel } from "./ChaptersPanel";
import { type Desk, setDesk } from "./desk";
import { BAR_START } from "./focus";
import { HearingMark } from "./HearingMark";
import { LetItPlay } from "./LetItPlay";
import { Notice } from "./Notice";
import { SoundPanel } from "./SoundPanel";
import { useDesk } from "./useDesk";
import { useKeys } from "./useKeys";

interface Props {
  readonly words: Words["controls"];
  readonly gate: Words["gate"];
  readonly chapters: readonly ChapterEntry[];
  /** How the presented scene was made: it comes when it is asked for. */
  readonly making: ReactNode;
}

/** What the visitor can do at any time, from anywhere. It is there or not there; nothing of it glides. */
export function Bar({ words, gate, chapters, making }: Props) {
  const desk = useDesk();
  useKeys();
  const toggle = (panel: NonNullable<Desk["panel"]>) =>
    setDesk({ panel: desk.panel === panel ? null : panel });
  const sounding = desk.sound === "on" || desk.sound === "starting";
  return (
    <nav className="bar mono" aria-label={words.region}>
      <a className="skip unseen" id={BAR_START} href={`#${chapters[1]?.slug ?? ""}`}>
        {words.skipToFilm}
      </a>
      <div className="bar-row">
        <button
          type="button"
          aria-expanded={desk.panel === "sound"}
          aria-controls="panel"
          id="open-sound"
          onClick={() => toggle("sound")}
        >
          {sounding ? words.soundOn : words.soundOff}
        </button>
        <button type="button" aria-pressed={desk.paused} onClick={() => setDesk({ paused: !desk.paused })}>
          {desk.paused ? words.play : words.pause}
        </button>
        <LetItPlay label={words.letItPlay} id="let-it-play" />
        <button
          type="button"
          aria-pressed={desk.captions}
          onClick={() => setDesk({ captions: !desk.captions })}
        >
          {words.captions}
        </button>
        <button
          type="button"
          aria-expanded={desk.panel === "making"}
          aria-controls="panel"
          id="open-making"
          onClick={() => toggle("making")}
        >
          {words.making}
        </button>
        <button
          type="button"
          aria-expanded={desk.panel === "chapters"}
          aria-controls="panel"
          id="open-chapters"
          onClick={() => toggle("chapters")}
        >
          {words.chapters}
        </button>
      </div>
      <div id="panel">
        {desk.panel === "sound" && <SoundPanel words={words} gate={gate} />}
        {making}
        {desk.panel === "chapters" && <ChaptersPanel words={words} chapters={chapters} />}
      </div>
      <HearingMark words={words.hearing} />
      <Notice words={words.faults} />
    </nav>
  );
}
