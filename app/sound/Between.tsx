import { figure, kilohertz } from "@/components/making/figures";
import { MIX_HEARINGS, MIX_OCTAVES, type SceneRecord } from "@/media/stems/measured";
import type { Words } from "@/media/words";
import { Wide } from "./Wide";

interface Props {
  readonly mix: NonNullable<SceneRecord["mix"]>;
  readonly words: Words["sound"]["page"]["between"];
}

/** What the mix of both perspectives adds or takes on the way from World to Inside. */
export function Between({ mix, words }: Props) {
  return (
    <Wide name={words.title}>
      <table className="figures octave-figures">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.way}</th>
            {MIX_OCTAVES.map((hz) => (
              <th key={hz} scope="col">
                {kilohertz(hz)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MIX_HEARINGS.map((hearing, row) => (
            <tr key={hearing}>
              <th scope="row">{`${hearing * 100} %`}</th>
              {MIX_OCTAVES.map((hz, at) => (
                <td key={hz}>{figure(mix[row]?.[at] ?? 0, 1, true)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
