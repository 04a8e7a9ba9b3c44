"use client";

import { createContext, useContext } from "react";
import type { Playhead } from "./playhead";

const Context = createContext<Playhead | null>(null);

export const PlayheadProvider = Context.Provider;

/** @throws Error outside the film's page, where there is no playhead. */
export function usePlayhead(): Playhead {
  const playhead = useContext(Context);
  if (!playhead) throw new Error("usePlayhead is for components inside the film.");
  return playhead;
}
