import type { ReactNode } from "react";
import type { Shot } from "@/media/edl";
import type { Stills } from "@/media/stills/formats";
import type { ShotWords } from "@/media/words";
import { Captions } from "./Captions";
import { Still } from "./Still";

interface Props {
  readonly shot: Shot;
  readonly words: ShotWords;
  readonly stills: Stills | undefined;
  /** The film opens on it. */
  readonly first: boolean;
  readonly heading: { readonly number: number; readonly title: string } | undefined;
  /** Captions of the body's sounds as they come up, for a shot that asks for stillness. */
  readonly body: readonly string[];
  readonly children?: ReactNode;
}

/** Everything that is read in one shot: its title, card, a second account where accounts differ, its captions. */
export function Leaf({ shot, words, stills, first, heading, body, children }: Props) {
  const [wide, tall] = shot.place;
  return (
    <div className="leaf" data-wide={wide} data-tall={tall}>
      {/* Never fetched under a live picture: what is lazy and not laid out is not asked for. */}
      {stills && <Still stills={stills} alt="" fills="screen" first={first} />}
      <div className="words">
        {heading && (
          <header>
            <p className="mono chapter-number" aria-hidden="true">
              {heading.number}
            </p>
            <h2 className="chapter-title">{heading.title}</h2>
          </header>
        )}
        {words.card && <p className="card">{words.card}</p>}
        {children}
        {shot.stillness && <p className="mono clock film-only" data-clock aria-hidden="true" />}
      </div>
      {words.counter && (
        <div className="words counter">
          <p className="card">{words.counter}</p>
        </div>
      )}
      <p className="picture-words">{words.picture}</p>
      <Captions words={words} body={shot.stillness ? body : []} />
    </div>
  );
}
