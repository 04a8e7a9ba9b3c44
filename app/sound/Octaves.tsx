import { figure, kilohertz } from "@/components/making/figures";
import type { StemName } from "@/media/stems";
import { OCTAVES } from "@/media/stems/measured";
import type { Words } from "@/media/words";
import { MANIFEST } from "./manifest";
import { Wide } from "./Wide";

interface Props {
  readonly stems: readonly StemName[];
  readonly words: Words["sound"]["page"]["octaves"];
}

/** Levels in octaves, a stem a row, and beneath each what the codec changes of them. */
export function Octaves({ stems, words }: Props) {
  return (
    <Wide name={words.title}>
      <table className="figures octave-figures">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">Hz</th>
            {OCTAVES.map((hz) => (
              <th key={hz} scope="col">
                {kilohertz(hz)}
              </th>
            ))}
          </tr>
        </thead>
        {stems.map((stem) => {
          const record = MANIFEST.stems[stem];
          return (
            record && (
              <tbody key={stem}>
                <tr>
                  <th scope="row">{stem}</th>
                  {record.measured.octaves.map((db, at) => (
                    <td key={OCTAVES[at]}>{figure(db, 0)}</td>
                  ))}
                </tr>
                <tr className="quiet">
                  <th scope="row">{words.loss}</th>
                  {record.files.webm.loss.map((db, at) => (
                    <td key={OCTAVES[at]}>{db === null ? "–" : figure(db, 1, true)}</td>
                  ))}
                </tr>
              </tbody>
            )
          );
        })}
      </table>
    </Wide>
  );
}
