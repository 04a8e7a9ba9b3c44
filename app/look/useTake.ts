"use client";

import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Reading } from "@/components/picture/relight";
import type { Viewer } from "@/components/picture/viewer";
import { LABELS } from "./labels";
import { getOptics, onOptics } from "./optics";
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

/** Draws the setting on a canvas of its own in the holder, anew when it changes, and when a take's file is saved. */
export function useTake(holder: RefObject<HTMLElement | null>, setting: Setting): Outcome {
  const optics = useSyncExternalStore(onOptics, getOptics, () => undefined);
  const viewer = useRef<Viewer | null>(null);
  const [outcome, setOutcome] = useState<Outcome>({ reading: null, of: null, fault: null });
  const { tier } = setting;

  useEffect(() => {
    if (!optics || !holder.current) return;
    const canvas = document.createElement("canvas");
    holder.current.replaceChildren(canvas);
    const opened = optics.openViewer(canvas, tier);
    viewer.current = opened;
    if (!opened) setOutcome({ reading: null, of: null, fault: LABELS.noWebGL });
    return () => opened?.close();
  }, [optics, tier, holder]);

  useEffect(() => {
    const on = viewer.current;
    if (!optics || !on || !inFilm(setting.take)) return;
    const [width, height] = FORMATS[setting.format];
    const { take, t, seconds, still, edge } = setting;
    const hearing = hearingOf(setting);
    try {
      const shown = on.show({ take, t, width, height, hearing, seconds, still, edge });
      setOutcome({ reading: optics.read(on, shown, width), of: setting, fault: null });
    } catch (cause) {
      setOutcome((last) => ({ ...last, fault: say(cause) }));
    }
  }, [optics, setting]);

  return outcome;
}
