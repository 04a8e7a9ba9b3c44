import { figure } from "@/components/making/figures";
import { SAMPLE_RATE, STEM_TABLE, type StemName } from "@/media/stems";
import type { StemRecord } from "@/media/stems/measured";
import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";
import { MANIFEST } from "./manifest";
import { Wide } from "./Wide";

interface Props {
  readonly stems: readonly StemName[];
  readonly words: Words["sound"]["page"]["measured"];
}

type Row = readonly [name: string, figure: (record: StemRecord, stem: StemName) => string];

const rows = (words: Props["words"]): readonly Row[] => [
  [words.lufs, ({ measured }) => figure(measured.lufs)],
  [words.truePeak, ({ measured }) => figure(measured.truePeak)],
  [words.crest, ({ measured }) => figure(measured.crest)],
  [words.centroid, ({ measured }) => figure(measured.centroid, 0)],
  [words.spread, ({ measured }) => figure(measured.spread)],
  [words.loop, (_, stem) => figure(STEM_TABLE[stem].loop / SAMPLE_RATE)],
  [words.seam, ({ measured }) => figure(measured.seam, 2)],
  [
    words.again,
    ({ measured: { recurrence } }) =>
      fill(words.againAt, { peak: figure(recurrence.peak, 2), lag: figure(recurrence.lag) }),
  ],
];

/** What was measured on each stem's loop, a stem a row. */
export function Measured({ stems, words }: Props) {
  const columns = rows(words);
  return (
    <Wide name={words.title}>
      <table className="figures">
        <caption className="unseen">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.stem}</th>
            {columns.map(([name]) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stems.map((stem) => {
            const record = MANIFEST.stems[stem];
            return (
              record && (
                <tr key={stem}>
                  <th scope="row">{stem}</th>
                  {columns.map(([name, of]) => (
                    <td key={name}>{of(record, stem)}</td>
                  ))}
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </Wide>
  );
}
