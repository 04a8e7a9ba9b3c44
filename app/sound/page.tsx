import type { Metadata } from "next";
import { words } from "@/media/words";
import { Desk } from "./Desk";
import { Licences } from "./Licences";
import { PROGRAMME } from "./programme";
import { Room } from "./Room";
import { Sheet } from "./Sheet";
import "../controls.css";
import "../making/making.css";
import "./sound.css";
import "./sheet.css";
import "./measured.css";
import "./listening.css";
import "./room.css";

const en = words("en");
const { sound } = en;
const { page } = sound;
export const metadata: Metadata = { title: page.title, description: page.description };

/** All scenes of the film's sound: to hear one by one, to see, and to check. */
export default function Sound() {
  return (
    <main className="sound">
      <p>
        <a href="/">{page.back}</a>
      </p>
      <h1>{page.title}</h1>
      <div className="sound-intro">
        {page.intro.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h2>{page.notTitle}</h2>
        {page.not.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <nav className="sound-contents" aria-label={page.contents}>
        <ol>
          {PROGRAMME.map(({ chapter, items }) => (
            <li key={chapter}>
              <span>{en.chapters[chapter].title}</span>
              <ul>
                {items.map(({ scene }) => (
                  <li key={scene}>
                    <a href={`#${scene}`}>{sound.scenes[scene]}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        <ul className="sound-rest">
          <li>
            <a href="#your-room">{en.room.title}</a>
          </li>
          <li>
            <a href="#reading">{page.reading.title}</a>
          </li>
          <li>
            <a href="#recordings">{sound.recordings.title}</a>
          </li>
        </ul>
      </nav>
      <Desk words={page.desk} scenes={sound.scenes} perspectives={sound} controls={en.controls} />
      {PROGRAMME.map(({ chapter, items }) => (
        <section key={chapter} aria-label={en.chapters[chapter].title}>
          <h2>
            <a href={`/#${chapter}`}>{en.chapters[chapter].title}</a>
          </h2>
          {items.map((item) => (
            <Sheet key={item.scene} item={item} words={sound} />
          ))}
        </section>
      ))}
      <Room words={en.room} losses={sound.losses} />
      <section id="reading" aria-labelledby="reading-title">
        <h2 id="reading-title">{page.reading.title}</h2>
        <ul className="sound-intro">
          {page.reading.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
      <section id="recordings" aria-labelledby="recordings-title">
        <h2 id="recordings-title">{sound.recordings.title}</h2>
        <Licences words={sound} />
      </section>
    </main>
  );
}
