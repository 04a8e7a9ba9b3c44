import type { StemName } from "@/media/stems";
import { FILES } from "@/media/stems/files";
import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";
import { MANIFEST } from "./manifest";
import { Spectrogram } from "./Spectrogram";

interface Props {
  readonly stem: StemName;
  readonly words: Words["sound"]["page"];
}

const CONTAINERS = ["webm", "m4a"] as const;

/** A stem's spectrogram, and the files themselves. */
export function StemFigure({ stem, words }: Props) {
  const record = MANIFEST.stems[stem];
  return (
    <figure className="stem">
      <Spectrogram stem={stem} words={words} />
      <figcaption className="mono">
        <span>{stem}</span>
        {CONTAINERS.map((container) => (
          <a key={container} href={FILES[stem][container]} download={`${stem}.${container}`}>
            {container}
            {record && ` ${fill(words.files.kib, { kib: Math.round(record.files[container].bytes / 1024) })}`}
          </a>
        ))}
      </figcaption>
    </figure>
  );
}
