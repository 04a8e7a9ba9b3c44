import { Tracks } from "@/components/making/Tracks";
import { SCENE_TABLE, type SceneName } from "@/media/stems";
import { MAKING } from "@/media/stems/making";
import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";
import type { Perspective } from "./reels";

interface Props {
  readonly scene: SceneName;
  readonly perspective: Perspective;
  readonly words: Words["sound"];
}

/** One perspective of a scene, track by track; INSIDE begins with the way it takes from WORLD. */
export function TrackColumn({ scene, perspective, words }: Props) {
  const tracks = MAKING[scene][perspective];
  if (tracks.length === 0) return null;
  return (
    <div>
      <h4>{fill(words.page.tracks, { perspective: words[perspective] })}</h4>
      {perspective === "inside" && <p className="path">{SCENE_TABLE[scene].path}</p>}
      <Tracks tracks={tracks} words={words.tracks} />
    </div>
  );
}
