"use client";

import { useSyncExternalStore } from "react";
import { Desk } from "./Desk";
import { Photograph } from "./Photograph";
import { isBare } from "./setting";

const never = () => () => undefined;

/** What the address asks for, which the exported page cannot know. */
export function Look() {
  const asked = useSyncExternalStore(
    never,
    () => (isBare(new URLSearchParams(location.search)) ? "photograph" : "desk"),
    () => null,
  );
  if (asked === null) return null;
  return asked === "desk" ? <Desk /> : <Photograph />;
}
