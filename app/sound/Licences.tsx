import { SAMPLES, type SampleName, SCENE_TABLE, SCENES } from "@/media/stems";
import type { Words } from "@/media/words";
import { Wide } from "./Wide";

interface Props {
  readonly words: Words["sound"];
}

/** Every recording that is heard, with its author and its licence. */
export function Licences({ words }: Props) {
  const { recordings, scenes, page } = words;
  const heardIn = (name: SampleName) => SCENES.filter((scene) => SCENE_TABLE[scene].samples.includes(name));
  const used = (Object.keys(SAMPLES) as SampleName[]).filter((name) => heardIn(name).length > 0);
  return (
    <>
      <p>{page.recordingsIntro}</p>
      <Wide name={recordings.title}>
        <table className="figures licences">
          <caption className="unseen">{recordings.title}</caption>
          <thead>
            <tr>
              {[
                recordings.sample,
                recordings.author,
                recordings.year,
                recordings.licence,
                recordings.scenes,
              ].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {used.map((name) => (
              <tr key={name}>
                <th scope="row">
                  <a href={SAMPLES[name].source}>{name}</a>
                </th>
                <td>{SAMPLES[name].author}</td>
                <td>{SAMPLES[name].year}</td>
                <td>{SAMPLES[name].licence}</td>
                <td>
                  {heardIn(name).map((scene, at) => (
                    <span key={scene}>
                      {at > 0 && ", "}
                      <a href={`#${scene}`}>{scenes[scene]}</a>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <p className="quiet">{page.files.licence}</p>
    </>
  );
}
