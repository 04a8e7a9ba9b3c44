import type { ShotWords } from "@/media/words";

interface Props {
  readonly words: ShotWords;
  readonly body?: readonly string[];
}

/** The same moment as it is heard in the room, and from inside; which of them stands is the hearing's to say. */
export function Captions({ words, body = [] }: Props) {
  return (
    <div className="captions">
      <p data-when="world">{words.world}</p>
      {words.inside && <p data-when="inside">{words.inside}</p>}
      {body.map((caption, index) => (
        <p key={caption} className="film-only" data-when={`body-${index + 1}`}>
          {caption}
        </p>
      ))}
    </div>
  );
}
