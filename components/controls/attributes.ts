"use client";

import { useLayoutEffect } from "react";
import { useDesk } from "./useDesk";

/** Settings that only the style sheet needs to know stand on the document, beside the presented shot. */
export function useDeskAttributes(): void {
  const { captions, paused } = useDesk();
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.captions = captions ? "on" : "off";
    dataset.paused = String(paused);
  }, [captions, paused]);
}
