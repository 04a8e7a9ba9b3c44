import type { ReactNode } from "react";
import type { Shot } from "@/media/edl";
import type { ShotWords } from "@/media/words";
import { Captions } from "./Captions";

interface Props {
  readonly shot: Shot;
  readonly words: ShotWords;
  readonly still: string | undefined;
  readonly heading: { readonly number: number; readonly title: string } | undefined;
  /** Captions of the body's sounds as they come up, for a shot that asks for stillness. */
  readonly body: readonly string[];
  readonly children?: ReactNode;
}

/** Everything that is read in one shot: its title, card, a second account where accounts differ, its captions. */
export function Leaf({ shot, words, still, heading, body, children }: Props) {
  const [wide, tall] = shot.place;
  return (
    <div className="leaf" data-wide={wide} data-tall={tall}>
      {still && (
        <>
          {/* Given its source only where there is no live picture. */}
          <img className="still" data-src={still} alt="" decoding="sync" />
          <noscript>
            <img className="still-print" src={still} width={960} height={540} loading="lazy" alt="" />
          </noscript>
        </>
      )}
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
