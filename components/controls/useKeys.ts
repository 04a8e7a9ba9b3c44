"use client";

import { useEffect } from "react";
import { type Beside, beside } from "../playhead/locate";
import { usePlayhead } from "../playhead/PlayheadContext";
import { getDesk, setDesk } from "./desk";
import { isPlayKey } from "./devices/hand";

const STEPS: Readonly<Record<string, Beside>> = {
  ArrowDown: "next-shot",
  ArrowUp: "previous-shot",
  PageDown: "next-chapter",
  PageUp: "previous-chapter",
};

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
      const step = STEPS[event.key];
      if (!step) return;
      event.preventDefault();
      playhead.seek(beside(playhead.edl, playhead.place, step));
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [playhead]);
}
