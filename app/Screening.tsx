import type { ReactNode } from "react";
import { Bar } from "@/components/controls/Bar";
import { Blend } from "@/components/controls/Blend";
import { Gate } from "@/components/controls/Gate";
import { Credits } from "@/components/text/Credits";
import { CutList } from "@/components/text/CutList";
import { Reel } from "@/components/text/Reel";
import { BODY } from "@/components/text/stillness";
import { chapters, film } from "@/media/film";
import { STILLS } from "@/media/stills";
import { words } from "@/media/words";
import { Booth } from "./Booth";
import { MakingOnDemand } from "./making/MakingOnDemand";
import { OPEN_ON_THE_LINK } from "./scripted";
import "./film.css";
import "./leaf.css";
import "./controls.css";
import "./gate.css";
import "./marks.css";
import "./insets.css";
import "./print.css";

const en = words("en");
const bodyCaptions = BODY.map(
  ({ layer }) => en.captions.body[layer.slice("body-".length) as keyof typeof en.captions.body],
);
const entries = film.chapters.map((reel) => ({
  slug: reel.slug,
  title: en.chapters[reel.slug].title,
  in: reel.in,
}));

const insets: Readonly<Record<string, ReactNode>> = {
  gate: <Gate words={en.gate} first={film.cuts[1]?.shot.name ?? ""} />,
  "two-edges": <Blend words={en.controls.blend} />,
  "cut-list": <CutList edl={film} titles={en.chapters} here="cut-list" label={en.controls.cutList.title} />,
  credits: <Credits words={en.credits} />,
};

interface Props {
  /** What stands round the film besides its own controls. */
  readonly round?: ReactNode;
}

/** The whole film, as it is shown on every page that shows it. */
export function Screening({ round }: Props) {
  return (
    <main>
      <Booth
        // What stands round the film stands in a foyer, where one visitor follows another.
        remembers={round === undefined}
        controls={
          <>
            <Bar
              words={en.controls}
              gate={en.gate}
              chapters={entries}
              making={<MakingOnDemand language="en" chapters={entries} />}
            />
            {round}
          </>
        }
      >
        {chapters.map((chapter, number) => (
          <Reel
            key={chapter.slug}
            chapter={chapter}
            number={number}
            title={en.chapters[chapter.slug].title}
            words={en.shots}
            stills={STILLS}
            body={bodyCaptions}
            insets={insets}
          />
        ))}
        <script dangerouslySetInnerHTML={{ __html: OPEN_ON_THE_LINK }} />
      </Booth>
    </main>
  );
}
