import { SAMPLES, type SampleName } from "@/media/stems/samples";
import type { Words } from "@/media/words";

interface Props {
  readonly samples: readonly SampleName[];
  readonly words: Words["sound"]["recordings"];
}

/** The recordings that a scene is built from, by author: who made it, when, and under which licence. */
export function Recordings({ samples, words }: Props) {
  if (samples.length === 0) return <p>{words.none}</p>;
  const authors = [...new Set(samples.map((name) => SAMPLES[name].author))];
  return (
    <ul className="recordings">
      {authors.map((author) => {
        const theirs = samples.filter((name) => SAMPLES[name].author === author);
        const years = [...new Set(theirs.map((name) => SAMPLES[name].year))].join(", ");
        const licences = [...new Set(theirs.map((name) => SAMPLES[name].licence))].join(", ");
        return (
          <li key={author}>
            {author}, {years}, {licences}:{" "}
            {theirs.map((name, at) => (
              <span key={name}>
                {at > 0 && ", "}
                <a href={SAMPLES[name].source}>{name}</a>
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
