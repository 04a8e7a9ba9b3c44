"use client";

import { type ReactNode, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { SCENE_TABLE, type SceneName } from "@/media/stems";
import type { Words } from "@/media/words";
import { usePlayhead } from "../playhead/PlayheadContext";
import type { ChapterEntry } from "./ChaptersPanel";
import { setDesk } from "./desk";
import { HearingSwitch } from "./HearingSwitch";
import { useOpener } from "./useOpener";

interface Props {
  readonly words: Words["sound"];
  readonly chapters: readonly ChapterEntry[];
  /** What there is to say of a scene; the panel itself only follows the film. */
  readonly details: (scene: SceneName) => ReactNode;
}

/** How the presented scene was made. It cuts with the film, and holds nothing back from scrolling. */
export function MakingPanel({ words, chapters, details }: Props) {
  const playhead = usePlayhead();
  const cut = useSyncExternalStore(playhead.read, () => playhead.frame.cut);
  const { scene } = cut.shot;
  const panel = useOpener<HTMLElement>("making");
  const title = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => title.current?.focus({ preventScroll: true }), []);

  // What was set for one scene is not kept for the next, nor for a return to this one.
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
    return () => {
      if (scene) setDesk({ hearing: null });
    };
  }, [scene]);

  return (
    <section ref={panel} className="panel panel-making" aria-labelledby="making-what making-title">
      <header>
        <p id="making-what">{words.how.title}</p>
        <button type="button" onClick={() => setDesk({ panel: null })}>
          {words.how.close}
        </button>
        <h2 id="making-title" ref={title} tabIndex={-1}>
          {scene ? words.scenes[scene] : words.how.silent}
        </h2>
        <p>{chapters.find(({ slug }) => slug === cut.chapter)?.title}</p>
      </header>
      {scene && SCENE_TABLE[scene].inside && <HearingSwitch scene={scene} words={words} />}
      {scene ? details(scene) : <p>{cut.chapter === "gate" ? words.how.gate : words.how.silence}</p>}
    </section>
  );
}
