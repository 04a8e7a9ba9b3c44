import type { Track } from "@/media/stems/making";
import type { Words } from "@/media/words";

interface Props {
  readonly tracks: readonly Track[];
  readonly words: Words["sound"]["tracks"];
}

/** What is heard, as a mixer would list it: each track, where it comes from, and how. */
export function Tracks({ tracks, words }: Props) {
  return (
    <ul className="tracks">
      {tracks.map(({ what, from, how }) => (
        <li key={what}>
          <p className="track-what">
            <span>{what}</span> <span className="mono track-from">{words[from]}</span>
          </p>
          {how && <p className="track-how">{how}</p>}
        </li>
      ))}
    </ul>
  );
}
