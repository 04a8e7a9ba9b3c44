"use client";

import type { SceneName } from "@/media/stems";
import type { Words } from "@/media/words";
import { play, stop } from "./listening";
import type { Perspective } from "./reels";
import { useListening } from "./useListening";

interface Props {
  readonly scene: SceneName;
  readonly perspective: Perspective;
  readonly words: Pick<Words["sound"]["page"]["desk"], "play" | "stop">;
  /** The scene and the perspective by name: one button of many must say which it is. */
  readonly name: string;
}

/** Plays one perspective of one scene, or stops it. */
export function Play({ scene, perspective, words, name }: Props) {
  const { heard } = useListening();
  const sounding = heard?.scene === scene && heard.perspective === perspective;
  return (
    <button
      type="button"
      className="play film-only"
      data-playing={sounding}
      onClick={() => (sounding ? stop() : void play(scene, perspective))}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={sounding ? "M1 1h10v10H1z" : "M1 0l11 6L1 12z"} />
      </svg>
      {sounding ? words.stop : words.play}
      <span className="unseen"> {name}</span>
    </button>
  );
}
