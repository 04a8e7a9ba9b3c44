"use client";

import type { Words } from "@/media/words";
import { setDesk } from "./desk";
import { Level } from "./Level";
import { NoRinging } from "./NoRinging";
import { Reference } from "./Reference";
import { useDesk } from "./useDesk";
import { useOpener } from "./useOpener";

interface Props {
  readonly words: Words["controls"];
  readonly gate: Words["gate"];
}

/** The gate's choices again, for whoever scrolled past it or came by a deep link. */
export function SoundPanel({ words, gate }: Props) {
  const { sound } = useDesk();
  const panel = useOpener<HTMLFieldSetElement>("sound");
  const sounding = sound === "on" || sound === "starting";
  return (
    <fieldset ref={panel} className="panel" aria-label={gate.reference.title}>
      <button
        type="button"
        className="begin begin-sound"
        aria-pressed={sounding}
        onClick={() => setDesk({ sound: sounding ? "off" : "starting", reference: "off" })}
      >
        {sounding ? words.soundOff : gate.beginWithSound}
      </button>
      <Level label={words.level} />
      <Reference words={gate.reference} />
      <NoRinging label={words.noRinging} />
      <p>{gate.headphones}</p>
      <button type="button" className="begin" onClick={() => setDesk({ panel: "making" })}>
        {words.making}
      </button>
      <p>
        <a href="/sound">{words.allSound}</a>
      </p>
    </fieldset>
  );
}
