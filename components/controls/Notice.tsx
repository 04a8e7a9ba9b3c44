"use client";

import { useSyncExternalStore } from "react";
import type { Words } from "@/media/words";
import { fill } from "@/media/words/fill";
import { currentFaults, type Fault, type FaultKind, onFaults, settle } from "../playhead/faults";

const NONE: readonly Fault[] = [];

/** What a visitor is told of a fault: what is missing, and that the rest goes on. */
export function Notice({ words }: { readonly words: Words["controls"]["faults"] }) {
  const faults = useSyncExternalStore(onFaults, currentFaults, () => NONE);
  const said: Partial<Record<FaultKind, string>> = {
    sound: words.soundBlocked,
    stem: words.stemMissing,
    picture: words.pictureNone,
    "picture-lost": words.pictureLost,
    address: words.address,
    offline: words.offline,
    "late-output": words.lateOutput,
  };
  // What there are no words for is nothing that a visitor could do anything about.
  const latest = faults.findLast(({ kind }) => said[kind]);
  return (
    <div className="notice" role="status">
      {latest && (
        <p data-kind={latest.kind}>
          <span>{fill(said[latest.kind] ?? "", latest.figures ?? {})}</span>
          <button type="button" onClick={() => settle(latest.kind)}>
            {words.close}
          </button>
        </p>
      )}
    </div>
  );
}
