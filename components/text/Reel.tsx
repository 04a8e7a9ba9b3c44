import type { ReactNode } from "react";
import type { Chapter } from "@/media/edl";
import type { Stills } from "@/media/stills/formats";
import type { ShotWords } from "@/media/words";
import { Leaf } from "./Leaf";

interface Props {
  readonly chapter: Chapter;
  readonly number: number;
  readonly title: string;
  readonly words: Readonly<Record<string, ShotWords>>;
  readonly stills: Readonly<Record<string, Stills>>;
  readonly body: readonly string[];
  /** What stands in a shot's card besides words: the gate's choices, the credits. */
  readonly insets: Readonly<Record<string, ReactNode>>;
}

/** One chapter in the page's own order: its shots, each in a stretch of the page as long as the shot. */
export function Reel({ chapter, number, title, words, stills, body, insets }: Props) {
  const first = chapter.shots[0]?.name;
  return (
    <section id={chapter.slug} className="reel-chapter" aria-label={title}>
      {chapter.shots.map((shot) => (
        <section
          key={shot.name}
          className="shot"
          // A chapter and its first shot may share a name, and one page has each id once.
          {...(shot.name === chapter.slug ? {} : { id: shot.name })}
          data-name={shot.name}
          style={{ "--frames": shot.length } as React.CSSProperties}
          // The film opens on its first shot, before any script has run; a deep link's script moves the mark.
          suppressHydrationWarning
          {...(number === 0 && shot.name === first ? { "data-shown": "" } : {})}
        >
          <Leaf
            shot={shot}
            words={words[shot.name] as ShotWords}
            stills={stills[shot.name]}
            first={number === 0 && shot.name === first}
            body={body}
            heading={number > 0 && shot.name === first ? { number, title } : undefined}
          >
            {insets[shot.name]}
          </Leaf>
        </section>
      ))}
    </section>
  );
}
