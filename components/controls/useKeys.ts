"use client";

import { useEffect } from "react";
import { chapterBeside } from "../playhead/locate";
import { usePlayhead } from "../playhead/PlayheadContext";
import { getDesk, setDesk } from "./desk";
import { isPlayKey } from "./devices/hand";

/**
 * Space, arrows and page keys scroll the page by themselves. With Alt, the vertical arrows step from shot to
 * shot and the page keys from chapter to chapter, and P lets it play; no single letter does anything. Escape closes a panel.
 */
export function useKeys(): void {
  const playhead = usePlayhead();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") setDesk({ panel: null });
      if (isPlayKey(event) && !event.repeat) {
        event.preventDefault();
        setDesk({ playing: !getDesk().playing });
        return;
      }
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const { edl, frame } = playhead;
      const { cut } = frame;
      const to: Record<string, number | undefined> = {
        ArrowDown: edl.cuts[cut.index + 1]?.in,
        ArrowUp: edl.cuts[cut.index - 1]?.in,
        PageDown: chapterBeside(edl, cut, 1),
        PageUp: chapterBeside(edl, cut, -1),
      };
      const at = to[event.key];
      if (at === undefined) return;
      event.preventDefault();
      playhead.seek(at);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [playhead]);
}
