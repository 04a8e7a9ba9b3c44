"use client";

import { useEffect, useRef, useState } from "react";
import { words } from "@/media/words";
import { Controls } from "./Controls";
import { LABELS } from "./labels";
import { Readout } from "./Readout";
import { beside, FORMATS, inFilm, placeOf, readAddress, type Setting, writeAddress } from "./setting";
import { Takes } from "./Takes";
import { useTake } from "./useTake";

const shots: Readonly<Record<string, { readonly picture: string }>> = words("en").shots;
const nothing: ReadonlySet<string> = new Set();

/** The browser's own method: the router wraps the one on `window.history`, and would render the page again. */
const readdress = (setting: Setting) =>
  History.prototype.replaceState.call(window.history, window.history.state, "", writeAddress(setting));

/** A take on the desk: what can be set of it, what is seen, and what can be read of that. */
export function Desk() {
  const [setting, setSetting] = useState(() => readAddress(new URLSearchParams(location.search)));
  const holder = useRef<HTMLDivElement>(null);
  const { reading, of, fault } = useTake(holder, setting);
  const { take, format, safe } = setting;
  const known = inFilm(take);

  const change = (next: Setting) => {
    readdress(next);
    setSetting(next);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!event.altKey || event.ctrlKey || event.metaKey || (step !== 1 && step !== -1)) return;
      event.preventDefault();
      const next = beside(setting, step);
      readdress(next);
      setSetting(next);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [setting]);

  const [width, height] = FORMATS[format];
  const [wide, tall] = placeOf(take) ?? [];
  const place = width / height > 4 / 5 ? wide : tall;
  return (
    <main className="look" data-of={of === setting && fault === null ? take : undefined}>
      <div className="look-view">
        <div
          className="look-frame"
          style={{ "--width": width, "--height": height } as React.CSSProperties}
          role="img"
          aria-label={shots[take]?.picture}
          hidden={!known}
        >
          <div ref={holder} />
          {safe && <div className="look-safe" data-place={place} />}
        </div>
        {!known && <Takes asked={take} />}
        {known && fault && <p role="alert">{fault}</p>}
      </div>
      <div className="look-panel">
        <h1>{LABELS.title}</h1>
        {known && (
          <p>
            <code>{LABELS.file(take)}</code>
          </p>
        )}
        <p className="quiet">
          {LABELS.saved} {LABELS.keys}
        </p>
        <Controls
          setting={setting}
          reads={of?.take === take && reading ? reading.reads : nothing}
          onChange={change}
        />
        {known && reading && <Readout reading={reading} />}
      </div>
    </main>
  );
}
