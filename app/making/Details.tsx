import { Loss } from "@/components/making/Loss";
import { Recordings } from "@/components/making/Recordings";
import { Tracks } from "@/components/making/Tracks";
import { SCENE_TABLE, type SceneName } from "@/media/stems";
import { MAKING } from "@/media/stems/making";
import type { Words } from "@/media/words";

interface Props {
  readonly scene: SceneName;
  readonly words: Words["sound"];
}

/** One scene's tracks, its path, the hearing it is modelled with and the recordings in it. */
export function Details({ scene, words }: Props) {
  const { path, audiogram, samples } = SCENE_TABLE[scene];
  const { world, inside } = MAKING[scene];
  return (
    <div className="making">
      <h3>{words.world}</h3>
      <Tracks tracks={world} words={words.tracks} />
      <h3>{words.inside}</h3>
      <p>{path}</p>
      <Tracks tracks={inside} words={words.tracks} />
      {audiogram && (
        <>
          <h3>{words.audiogram.title}</h3>
          <Loss ears={audiogram} words={words} />
        </>
      )}
      <h3>{words.recordings.title}</h3>
      <Recordings samples={samples} words={words.recordings} />
      <p>
        <a href={`/sound#${scene}`}>{words.how.more}</a>
      </p>
    </div>
  );
}
