"use client";

import { useEffect, useState } from "react";
import type { Words } from "@/media/words";
import { usePlayhead } from "../playhead/PlayheadContext";
import { type Foyer, foyer } from "./foyer";
import type { House } from "./house";
import { Round } from "./Round";

interface Props {
  readonly words: Words["kiosk"];
  readonly gate: Words["gate"];
  readonly house: House;
  /** Lays the kiosk's devices on the film. @returns a function that takes them off */
  devices(foyer: Foyer): () => void;
}

/** The kiosk round the film: it begins with the page and ends with it. */
export function Kiosk({ words, gate, house, devices }: Props) {
  const playhead = usePlayhead();
  const [here, setHere] = useState<Foyer>();
  useEffect(() => {
    const screen = new URLSearchParams(window.location.search).get("screen");
    const opened = foyer(playhead, house, screen);
    // First: the foyer swallows what only wakes it, before anybody who comes later hears of it.
    const takeOff = devices(opened);
    const stop = opened.start();
    setHere(opened);
    return () => {
      takeOff();
      stop();
    };
  }, [playhead, house, devices]);
  return here ? <Round foyer={here} words={words} gate={gate} house={house} /> : null;
}
