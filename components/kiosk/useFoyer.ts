"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { Foyer } from "./foyer";
import type { PublicSettings } from "./settings";
import type { State } from "./visit";

/** Whatever may change what is seen of the kiosk. */
function useChanges(foyer: Foyer): (listener: () => void) => () => void {
  return useCallback(
    (listener) => {
      const stops = [foyer.usher.watch(listener), foyer.onSettings(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [foyer],
  );
}

export const useVisitorState = (foyer: Foyer): State =>
  useSyncExternalStore(useChanges(foyer), () => foyer.state);

/** Whole seconds without input, in this state. */
export const useQuiet = (foyer: Foyer): number =>
  useSyncExternalStore(useChanges(foyer), () => Math.floor(foyer.usher.visit.quiet));

export const useSettings = (foyer: Foyer): PublicSettings =>
  useSyncExternalStore(useChanges(foyer), () => foyer.settings);
