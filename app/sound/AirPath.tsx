import { figure, kilohertz } from "@/components/making/figures";
import { AIR_OCTAVES, type AirRecord } from "@/media/stems/measured";
import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";
import { Wide } from "./Wide";

interface Props {
  readonly air: AirRecord;
  readonly words: Words["sound"];
}

/** What the audiogram predicts of the air path, ear by ear, and what was measured of it. */
export function AirPath({ air, words }: Props) {
  const { air: said } = words.page;
  const [left, right] = air.ears;
  const ears = [
    ["right", words.audiogram.right, right],
    ["left", words.audiogram.left, left],
  ] as const;
  return (
    <>
      <Wide name={said.title}>
        <table className="figures">
          <caption>{said.caption}</caption>
          <thead>
            <tr>
              <th scope="col">Hz</th>
              {AIR_OCTAVES.map((hz) => (
                <th key={hz} scope="col">
                  {kilohertz(hz)}
                </th>
              ))}
            </tr>
          </thead>
          {ears.map(([side, name, { predicted, measured, floor }]) => (
            <tbody key={side} className={`audiogram-${side}`}>
              <tr>
                <th scope="row">{`${name}, ${said.predicted}`}</th>
                {predicted.map((db, at) => (
                  <td key={AIR_OCTAVES[at]}>{figure(db)}</td>
                ))}
              </tr>
              <tr>
                <th scope="row">{`${name}, ${said.measured}`}</th>
                {measured.map((db, at) => (
                  <td key={AIR_OCTAVES[at]}>
                    {figure(db)}
                    {floor[at] != null && "*"}
                  </td>
                ))}
              </tr>
            </tbody>
          ))}
        </table>
      </Wide>
      <p className="note">
        {fill(said.note, { spl: figure(air.spl, 0), gain: figure(air.gain, 1, true) })}
        {!air.whole && ` ${said.part}`}
      </p>
    </>
  );
}
