import type { Metadata } from "next";
import { ACCOUNTS, FACTS, type FactId } from "@/media/facts";
import { film } from "@/media/film";
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
      <p>
        <a href="/sound">{sources.sound}</a>
      </p>
    </main>
  );
}
