import type { CreditsWords } from "@/media/words";

/** The credits: the film's people, how this was made, and what to read next. */
export function Credits({ words }: { readonly words: CreditsWords }) {
  const { links } = words;
  return (
    <div className="credits">
      {words.sections.map((section) => (
        <section key={section.title} aria-label={section.title}>
          <h3 className="mono">{section.title}</h3>
          {section.lines.map((line) => (
            <p key={line.text}>{line.text}</p>
          ))}
        </section>
      ))}
      <ul className="mono credits-links">
        <li>
          <a href="/sources">{links.sources}</a>
        </li>
        <li>
          <a href="/sound">{links.sound}</a>
        </li>
        <li>
          <a href="/transcript">{links.transcript}</a>
        </li>
        <li>
          <a href="/edl.json">{links.json}</a>
        </li>
        <li>
          <a href="/edl.otio">{links.otio}</a>
        </li>
        <li>
          <a href="/edl.edl">{links.edl}</a>
        </li>
        <li>
          <a href="#gate">{links.startOver}</a>
        </li>
      </ul>
      <p>{words.independent}</p>
    </div>
  );
}
