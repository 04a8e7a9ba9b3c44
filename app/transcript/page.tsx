import type { Metadata } from "next";
import { Still } from "@/components/text/Still";
import { BODY } from "@/components/text/stillness";
import { chapters } from "@/media/film";
import { STILLS } from "@/media/stills";
import { words } from "@/media/words";

const en = words("en");
const { transcript } = en.pages;
export const metadata: Metadata = { title: transcript.title };

const body = en.captions.body;

/** The film as prose: what is seen, heard and read, in its own order. */
export default function Transcript() {
  return (
    <main className="article">
      <p>
        <a href="/">{transcript.back}</a>
      </p>
      <h1>{transcript.title}</h1>
      <p>{transcript.intro}</p>
      {chapters.map((chapter) => (
        <section key={chapter.slug} aria-label={en.chapters[chapter.slug].title}>
          <h2>
            <a href={`/#${chapter.slug}`}>{en.chapters[chapter.slug].title}</a>
          </h2>
          {chapter.shots.map((shot) => {
            const said = en.shots[shot.name];
            const stills = STILLS[shot.name];
            return (
              <div key={shot.name} className="transcript-shot">
                <figure>
                  {stills && <Still stills={stills} alt={said.picture} fills="text" />}
                  {/* The picture's own words, for who sees it; read out, they are its alternative. */}
                  <figcaption className="quiet" aria-hidden={stills ? "true" : undefined}>
                    {said.picture}
                  </figcaption>
                </figure>
                <p className="mono quiet">
                  {transcript.world}: {said.world}
                  {said.inside && (
                    <>
                      <br />
                      {transcript.inside}: {said.inside}
                    </>
                  )}
                </p>
                {shot.name === "sit-still" && (
                  <p className="mono quiet">
                    {transcript.body}:{" "}
                    {BODY.map(({ layer }) => body[layer.slice("body-".length) as keyof typeof body]).join(
                      " ",
                    )}
                  </p>
                )}
                {said.card && <p>{said.card}</p>}
                {said.counter && <p>{said.counter}</p>}
              </div>
            );
          })}
        </section>
      ))}
      <p>{en.credits.independent}</p>
    </main>
  );
}
