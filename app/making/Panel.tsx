"use client";

import type { ChapterEntry } from "@/components/controls/ChaptersPanel";
import { MakingPanel } from "@/components/controls/MakingPanel";
import type { Language } from "@/media/words";
import { SOUND_WORDS } from "@/media/words/sound";
import { Details } from "./Details";
import "./making.css";
import "./panel.css";

interface Props {
  readonly language: Language;
  readonly chapters: readonly ChapterEntry[];
}

/** The panel with everything it says: the heavy part, which is fetched when it is first opened. */
export function Panel({ language, chapters }: Props) {
  const words = SOUND_WORDS[language];
  return (
    <MakingPanel
      words={words}
      chapters={chapters}
      details={(scene) => <Details scene={scene} words={words} />}
    />
  );
}
