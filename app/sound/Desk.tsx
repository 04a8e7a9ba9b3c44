"use client";

import { useEffect } from "react";
import { recallDesk } from "@/components/controls/desk";
import { Level } from "@/components/controls/Level";
import { NoRinging } from "@/components/controls/NoRinging";
import { Notice } from "@/components/controls/Notice";
import type { SceneName } from "@/media/stems";
import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";
import { whenReadable } from "../when-readable";
import { makeReady, stop } from "./listening";
import { useListening } from "./useListening";

interface Props {
  readonly words: Words["sound"]["page"]["desk"];
  readonly scenes: Readonly<Record<SceneName, string>>;
  readonly perspectives: Pick<Words["sound"], "world" | "inside">;
  readonly controls: Pick<Words["controls"], "level" | "noRinging" | "faults">;
}

/** What is playing, how loud, and the way to stop it, wherever on the page one is. */
export function Desk({ words, scenes, perspectives, controls }: Props) {
  const { heard, state } = useListening();
  useEffect(() => {
    recallDesk();
    return whenReadable(() => void makeReady());
  }, []);
  const names = heard && { scene: scenes[heard.scene], perspective: perspectives[heard.perspective] };
  return (
    <section className="listening mono film-only" aria-label={words.label} data-state={state}>
      <p role="status">{names ? fill(words[state], names) : words[state]}</p>
      <button type="button" aria-disabled={!heard} onClick={stop}>
        {words.stop}
      </button>
      <Level label={controls.level} />
      <NoRinging label={controls.noRinging} />
      <Notice words={{ ...controls.faults, stemMissing: words.failed }} />
    </section>
  );
}
