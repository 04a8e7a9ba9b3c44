"use client";

import type { Words } from "@/media/words";
import { visit } from "../playhead/address";
import { usePlayhead } from "../playhead/PlayheadContext";
import { getDesk, setDesk } from "./desk";
import { focusPage } from "./focus";
import { HandsFree } from "./HandsFree";
import { Headphones } from "./Headphones";
import { Level } from "./Level";
import { NoRinging } from "./NoRinging";
import { Reference } from "./Reference";

interface Props {
  readonly words: Words["gate"];
  /** The shot that begins the film. */
  readonly first: string;
}

/** The gate: what this is, how long it takes, and the choice before which nothing plays. */
export function Gate({ words, first }: Props) {
  const playhead = usePlayhead();
  const begin = (sound: "starting" | "off") => {
    visit(playhead, first);
    // The button's card is gone with the cut: kept on it, the focus would begin the film again at a press of Space.
    focusPage();
    setDesk({ sound, reference: "off", playing: getDesk().handsFree });
  };
  return (
    <div className="gate">
      <h1 className="title">{words.title}</h1>
      <p>{words.what}</p>
      <p className="gate-headphones">
        <Headphones />
        <span>
          {words.length}. {words.headphones}
        </span>
      </p>
      <div className="gate-begin film-only">
        <button type="button" className="begin begin-sound" onClick={() => begin("starting")}>
          {words.beginWithSound}
        </button>
        <button type="button" className="begin" onClick={() => begin("off")}>
          {words.beginWithoutSound}
        </button>
      </div>
      <HandsFree label={words.letItPlay} />
      <p className="gate-small">{words.captions}</p>
      <fieldset className="gate-level film-only">
        <legend>{words.reference.title}</legend>
        <Reference words={words.reference} />
        <Level label={words.reference.level} />
      </fieldset>
      <div className="gate-notice">
        <p className="gate-small">
          {words.notice.cuts} {words.notice.loud} {words.notice.ringing}
        </p>
        <NoRinging label={words.notice.noRinging} />
      </div>
    </div>
  );
}
