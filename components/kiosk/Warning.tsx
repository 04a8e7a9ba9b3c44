"use client";

import { useEffect, useRef } from "react";
import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";
import type { Foyer } from "./foyer";
import { useQuiet, useSettings } from "./useFoyer";

interface Props {
  readonly words: Words["kiosk"];
  readonly foyer: Foyer;
  onStay(): void;
}

/** Seconds between two announcements of the count. */
const SAID = 10;

/** Before a visit is given up: a count that can be read from afar, and the one thing to do. */
export function Warning({ words, foyer, onStay }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  const { warningSeconds } = useSettings(foyer);
  const seconds = Math.max(0, warningSeconds - useQuiet(foyer));
  const said = Math.ceil(seconds / SAID) * SAID;
  return (
    <div className="warning">
      <p className="warning-count" aria-hidden="true">
        {seconds}
      </p>
      <p aria-hidden="true">{fill(words.idle, { seconds })}</p>
      <p role="alert" className="unseen">
        {fill(words.idle, { seconds: said })}
      </p>
      <p>{words.stayHow}</p>
      <button ref={button} type="button" className="begin" onClick={onStay}>
        {words.stay}
      </button>
    </div>
  );
}
