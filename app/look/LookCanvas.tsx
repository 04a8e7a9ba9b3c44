"use client";

import { useEffect, useRef } from "react";

/** Loads the picture after the page, as the film does, and hands it the address. */
export function LookCanvas() {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    let gone = false;
    import("@/components/picture/look")
      .then(({ look }) => {
        if (!gone) window.look = look(canvas, new URLSearchParams(location.search));
      })
      .catch((cause: unknown) => canvas.replaceWith(String(cause)));
    return () => {
      gone = true;
    };
  }, []);
  return <canvas ref={ref} />;
}
