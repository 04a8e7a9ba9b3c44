"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { openViewer, type Reading, read } from "@/components/picture/relight";
import type { Viewer } from "@/components/picture/viewer";
import { LABELS } from "./labels";
import { FORMATS, hearingOf, inFilm, type Setting } from "./setting";

export interface Outcome {
  /** What was drawn last; the picture stands as long as nothing else can be shown. */
  readonly reading: Reading | null;
  /** Which setting that was. */
  readonly of: Setting | null;
  readonly fault: string | null;
}

const say = (cause: unknown): string =>
  LABELS.failed(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));

/**
 * Draws the setting on a canvas of its own in the holder, anew when it changes. The takes are imported as they
 * stand, and not on demand: so it is run again, on the new ones, when a file among them is saved in development.
 */
export function useTake(holder: RefObject<HTMLElement | null>, setting: Setting): Outcome {
  const viewer = useRef<Viewer | null>(null);
  const [outcome, setOutcome] = useState<Outcome>({ reading: null, of: null, fault: null });
  const { tier } = setting;

  useEffect(() => {
    if (!holder.current) return;
    const canvas = document.createElement("canvas");
    holder.current.replaceChildren(canvas);
    const opened = openViewer(canvas, tier);
    viewer.current = opened;
    if (!opened) setOutcome({ reading: null, of: null, fault: LABELS.noWebGL });
    return () => opened?.close();
  }, [tier, holder]);

  useEffect(() => {
    const on = viewer.current;
    if (!on || !inFilm(setting.take)) return;
    const [width, height] = FORMATS[setting.format];
    const { take, t, seconds, still, edge } = setting;
    const hearing = hearingOf(setting);
    try {
      const shown = on.show({ take, t, width, height, hearing, seconds, still, edge });
      setOutcome({ reading: read(on, shown, width), of: setting, fault: null });
    } catch (cause) {
      setOutcome((last) => ({ ...last, fault: say(cause) }));
    }
  }, [setting]);

  return outcome;
}
