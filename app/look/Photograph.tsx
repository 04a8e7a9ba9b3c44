"use client";

import { useEffect, useRef, useState } from "react";
import { LABELS } from "./labels";
import { inFilm, photographOf, readAddress } from "./setting";
import { Takes } from "./Takes";

/** The take as the address asks for it, and nothing else on the page. Its code is loaded after the page, as the film's is. */
export function Photograph() {
  const ref = useRef<HTMLCanvasElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [query] = useState(() => new URLSearchParams(location.search));
  const { take } = readAddress(query);
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    let gone = false;
    import("@/components/picture/look")
      .then(({ look }) => {
        if (!gone) window.look = look(canvas, photographOf(query));
      })
      .catch((cause: unknown) => setFault(LABELS.failed(String(cause))));
    return () => {
      gone = true;
    };
  }, [query]);
  if (!inFilm(take)) return <Takes asked={take} />;
  return fault ? <p role="alert">{fault}</p> : <canvas ref={ref} />;
}
