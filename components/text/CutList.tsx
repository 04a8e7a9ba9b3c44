import type { Edl } from "@/media/edl";

interface Props {
  readonly edl: Edl;
  readonly titles: Readonly<Record<string, { readonly title: string }>>;
  /** The shot in which this list is seen: the visitor's place in it. */
  readonly here: string;
  readonly label: string;
}

/** The edit of this documentary laid out as what it is: shots of some length, end to end. */
export function CutList({ edl, titles, here, label }: Props) {
  return (
    <figure className="cut-list mono" aria-label={label}>
      <ol>
        {edl.chapters.map((reel) => (
          <li key={reel.slug}>
            <span className="cut-list-title">{titles[reel.slug]?.title}</span>
            <span className="cut-list-shots" aria-hidden="true">
              {edl.cuts
                .filter((cut) => cut.chapter === reel.slug)
                .map((cut) => (
                  <i
                    key={cut.shot.name}
                    style={{ "--frames": cut.out - cut.in } as React.CSSProperties}
                    {...(cut.shot.name === here ? { "data-here": "" } : {})}
                  />
                ))}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
