import { Loss } from "@/components/making/Loss";
import { Recordings } from "@/components/making/Recordings";
import { SCENE_TABLE } from "@/media/stems";
import type { Words } from "@/media/words";
import { AirPath } from "./AirPath";
import { Between } from "./Between";
import { Claims } from "./Claims";
import { Column } from "./Column";
import { Measured } from "./Measured";
import { MANIFEST } from "./manifest";
import { OctaveChart } from "./OctaveChart";
import { Octaves } from "./Octaves";
import { type Item, stemsOf } from "./programme";
import { TrackColumn } from "./TrackColumn";

interface Props {
  readonly item: Item;
  readonly words: Words["sound"];
}

/** Everything about one scene: to hear, to see, to read, to check. */
export function Sheet({ item: { scene, shots }, words }: Props) {
  const { audiogram, samples } = SCENE_TABLE[scene];
  const { page } = words;
  const { world, inside } = stemsOf(scene);
  const stems = [...world, ...inside];
  const { air, mix } = MANIFEST.scenes[scene] ?? {};
  const scores = new Set(stems.flatMap((stem) => MANIFEST.stems[stem]?.score ?? []));
  const claims = [...scores].flatMap((score) => MANIFEST.scores[score]?.claims ?? []);
  return (
    <article id={scene} className="sheet" aria-labelledby={`${scene}-name`}>
      <header>
        <h3 id={`${scene}-name`}>{words.scenes[scene]}</h3>
        <p className="mono quiet">
          {page.heardIn}{" "}
          {shots.map(({ shot }, at) => (
            <span key={shot.name}>
              {at > 0 && ", "}
              <a href={`/#${shot.name}`}>{shot.name}</a>
            </span>
          ))}
        </p>
      </header>
      <div className="perspectives">
        <Column scene={scene} perspective="world" words={words} />
        <Column scene={scene} perspective="inside" words={words} />
      </div>
      <div className="beside">
        <TrackColumn scene={scene} perspective="world" words={words} />
        <TrackColumn scene={scene} perspective="inside" words={words} />
      </div>
      <h4>{page.measured.title}</h4>
      <Measured stems={stems} words={page.measured} />
      <div className="beside octaves">
        <div>
          <h4>{page.octaves.title}</h4>
          <OctaveChart scene={scene} words={words} />
        </div>
        <div>
          <Octaves stems={stems} words={page.octaves} />
          {mix && (
            <>
              <h4>{page.between.title}</h4>
              <Between mix={mix} words={page.between} />
            </>
          )}
        </div>
      </div>
      {audiogram && (
        <div className="beside">
          <div>
            <h4>{words.audiogram.title}</h4>
            <Loss ears={audiogram} words={words} />
          </div>
          {air && (
            <div>
              <h4>{page.air.title}</h4>
              <AirPath air={air} words={words} />
            </div>
          )}
        </div>
      )}
      <div className="beside">
        {claims.length > 0 && (
          <div>
            <h4>{page.claims.title}</h4>
            <Claims claims={claims} words={page.claims} />
          </div>
        )}
        <div>
          <h4>{words.recordings.title}</h4>
          <Recordings samples={samples} words={words.recordings} />
        </div>
      </div>
    </article>
  );
}
