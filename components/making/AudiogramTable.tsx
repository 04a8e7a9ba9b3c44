import { AUDIOGRAM_HZ, AUDIOGRAMS } from "@/media/stems/audiograms";
import type { Words } from "@/media/words";
import type { Ears } from "./Audiogram";
import { kilohertz } from "./figures";

interface Props {
  readonly ears: Ears;
  readonly words: Words["sound"]["audiogram"];
}

/** The audiogram as figures, right ear first as it is written: also for whoever does not see it drawn. */
export function AudiogramTable({ ears: [left, right], words }: Props) {
  return (
    <table className="figures">
      <caption className="unseen">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">Hz</th>
          {AUDIOGRAM_HZ.map((hz) => (
            <th key={hz} scope="col">
              {kilohertz(hz)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(
          [
            ["right", right, "O"],
            ["left", left, "×"],
          ] as const
        ).map(([side, ear, symbol]) => (
          <tr key={side} className={`audiogram-${side}`}>
            <th scope="row">
              {words[side]} <span aria-hidden="true">{symbol}</span>
            </th>
            {AUDIOGRAMS[ear].map((db, at) => (
              <td key={AUDIOGRAM_HZ[at]}>{db}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
