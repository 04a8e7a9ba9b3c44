"use client";

import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";
import { setDesk } from "./desk";
import { useDesk } from "./useDesk";

/** The middle of the range, where both edges would have to stand at once. */
const BETWEEN = 1;

/** A control that tries to blend two moments. It begins between them, and can only ever land on one. */
export function Blend({ words }: { readonly words: Words["controls"]["blend"] }) {
  const { edge } = useDesk();
  const names = [words.warm, words.cold] as const;
  const land = (value: number) => {
    // Whoever leaves one edge for the middle has left for the other.
    if (value === BETWEEN) setDesk({ edge: edge === 0 ? 1 : 0 });
    else setDesk({ edge: value < BETWEEN ? 0 : 1 });
  };
  return (
    <div className="blend film-only">
      <label>
        <span className="mono">{words.label}</span>
        <span className="blend-range">
          <span aria-hidden="true">{words.warm}</span>
          <input
            type="range"
            min={0}
            max={2}
            step={1}
            value={edge === null ? BETWEEN : edge * 2}
            aria-valuetext={edge === null ? names.join(" | ") : names[edge]}
            onChange={(event) => land(Number(event.currentTarget.value))}
          />
          <span aria-hidden="true">{words.cold}</span>
        </span>
      </label>
      <output className="mono">{edge !== null && fill(words.lands, { edge: names[edge] })}</output>
    </div>
  );
}
