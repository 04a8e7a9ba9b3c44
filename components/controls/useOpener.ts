"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Desk } from "./desk";

type Panel = NonNullable<Desk["panel"]>;

/** What opens a panel. Where the bar has no room for its button, the sound's panel has one. */
const OPENERS: Readonly<Record<Panel, readonly string[]>> = {
  sound: ["open-sound"],
  making: ["open-making", "open-sound"],
  chapters: ["open-chapters"],
};

/**
 * However a panel is closed, focus that would be lost with it goes to what opened it.
 * @returns a reference for the panel's own element
 */
export function useOpener<T extends HTMLElement>(panel: Panel): RefObject<T | null> {
  const here = useRef<T>(null);
  useLayoutEffect(() => {
    const leaf = here.current;
    return () => {
      const { activeElement } = document;
      if (activeElement === document.body || leaf?.contains(activeElement)) focusFirst(OPENERS[panel]);
    };
  }, [panel]);
  return here;
}

function focusFirst(ids: readonly string[]): void {
  for (const id of ids) {
    const button = document.getElementById(id);
    button?.focus({ preventScroll: true });
    if (button && document.activeElement === button) return;
  }
}
