import type { Metadata } from "next";
import { ACCOUNTS, FACTS, type FactId } from "@/media/facts";
import { film } from "@/media/film";
import { AUDIOGRAMS, type AudiogramName, SAMPLES, SCENE_TABLE, SCENES } from "@/media/stems";
import { words } from "@/media/words";

const en = words("en");
const { sources } = en.pages;
export const metadata: Metadata = { title: sources.title };

/** The shots whose card, or whose second account, rests on a fact. */
function statedIn(fact: FactId): { name: string; title: string }[] {
  return film.cuts
    .filter(({ shot }) => [shot.card, shot.counter].some((card) => card?.facts.includes(fact)))
    .map(({ shot, chapter }) => ({ name: shot.name, title: en.chapters[chapter].title }));
}

/** Where a fact is stated outside the shots' own cards. */
function elsewhere(fact: FactId): { name: string; title: string }[] {
  const gate = en.gate.facts.includes(fact) ? [{ name: "gate", title: sources.gate }] : [];
  const credited = en.credits.sections.some(({ lines }) => lines.some(({ facts }) => facts.includes(fact)));
  return credited ? [...gate, { name: "credits", title: sources.credits }] : gate;
}

/** Both ears' losses in dB at 250 Hz to 8 kHz; one list where they are alike. */
function audiogramLine([left, right]: readonly [AudiogramName, AudiogramName]): string {
  const ear = (name: AudiogramName) => `${name}: ${AUDIOGRAMS[name].join(" ")}`;
  const ears = left === right ? ear(left) : `${ear(left)} | ${ear(right)}`;
  return `${sources.audiogram}: ${ears}`;
}

export default function Sources() {
  return (
    <main className="article wide">
      <p>
        <a href="/">{sources.back}</a>
      </p>
      <h1>{sources.title}</h1>
      <p>{sources.intro}</p>
      <h2>{sources.accounts}</h2>
      <dl className="accounts">
        {Object.entries(ACCOUNTS).map(([name, account]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{account}</dd>
          </div>
        ))}
      </dl>
      <h2>{sources.fact}</h2>
      <ul className="facts">
        {(Object.keys(FACTS) as FactId[]).map((id) => {
          const places = [...statedIn(id), ...elsewhere(id)];
          return (
            <li key={id} id={id}>
              <p className="mono">{id}</p>
              <p>{FACTS[id].statement}</p>
              <p className="mono quiet">
                {sources.account}: {FACTS[id].account}
              </p>
              <p className="mono quiet">
                {places.length === 0 ? sources.unused : `${sources.shots}: `}
                {places.map(({ name, title }, index) => (
                  <span key={name}>
                    {index > 0 && ", "}
                    <a href={`/#${name}`}>
                      {title}
                      {name !== "gate" && name !== "credits" ? ` (${name})` : ""}
                    </a>
                  </span>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
      <h2>{sources.stems}</h2>
      <ul className="facts">
        {SCENES.map((name) => {
          const { made, path, samples, audiogram } = SCENE_TABLE[name];
          return (
            <li key={name} id={`scene-${name}`}>
              <p className="mono">{name}</p>
              <p>{made}</p>
              <p>{path}</p>
              {audiogram && <p className="mono quiet">{audiogramLine(audiogram)}</p>}
              {samples.length > 0 && (
                <p className="mono quiet">
                  CC0: {samples.map((sample) => `${sample} (${SAMPLES[sample].author})`).join(", ")}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </main>
  );
}
