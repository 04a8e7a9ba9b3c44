import type { SceneName } from "@/media/stems";
import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";
import { Play } from "./Play";
import { stemsOf } from "./programme";
import type { Perspective } from "./reels";
import { StemFigure } from "./StemFigure";

interface Props {
  readonly scene: SceneName;
  readonly perspective: Perspective;
  readonly words: Words["sound"];
}

/** One perspective of a scene, to play and to see. */
export function Column({ scene, perspective, words }: Props) {
  const stems = stemsOf(scene)[perspective];
  const { desk } = words.page;
  const name = fill(desk.named, { scene: words.scenes[scene], perspective: words[perspective] });
  return (
    <div className="perspective">
      <header>
        <h4>{words[perspective]}</h4>
        {stems.length > 0 && (
          <Play
            scene={scene}
            perspective={perspective}
            words={{ play: desk.play, stop: desk.stop }}
            name={name}
          />
        )}
      </header>
      {stems.map((stem) => (
        <StemFigure key={stem} stem={stem} words={words.page} />
      ))}
      {stems.length === 0 && <p className="quiet">{words.page.onePerspective}</p>}
    </div>
  );
}
