"use client";

import { useEffect, useRef } from "react";
import type { Words } from "@/media/words";

interface Props {
  readonly words: Words["kiosk"];
  readonly gate: Words["gate"];
  onBegin(): void;
}

/** Over the loop: what this is, and how to begin. The whole screen is the button. */
export function Attract({ words, gate, onBegin }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button ref={button} type="button" className="attract" onClick={onBegin}>
      <span className="attract-words">
        <span className="title">{gate.title}</span>
        <span>{gate.what}</span>
        <span className="attract-invitation">{words.invitation}</span>
        <span className="mono">
          {gate.length}. {words.headphones}
        </span>
      </span>
    </button>
  );
}
