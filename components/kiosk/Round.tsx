"use client";

import { useEffect, useState } from "react";
import type { Words } from "@/media/words";
import { usePlayhead } from "../playhead/PlayheadContext";
import { standing } from "../playhead/source";
import { Attract } from "./Attract";
import { Elsewhere } from "./Elsewhere";
import type { Foyer } from "./foyer";
import type { House } from "./house";
import { onLinkOut, publicAddress } from "./links";
import { Operator } from "./operator/Operator";
import { useSettings, useVisitorState } from "./useFoyer";
import { Warning } from "./Warning";

interface Props {
  readonly foyer: Foyer;
  readonly words: Words["kiosk"];
  readonly gate: Words["gate"];
  readonly house: House;
}

/** Something to take along: where one is in the film, or a link that would have left it. */
type Along = { readonly home: string } | { readonly link: URL };

/** Whatever of the kiosk is seen, for the state that the visitor is in. */
export function Round({ foyer, words, gate, house }: Props) {
  const playhead = usePlayhead();
  const state = useVisitorState(foyer);
  const settings = useSettings(foyer);
  const [along, setAlong] = useState<Along | null>(null);
  const { usher } = foyer;
  // A screen that follows another is dark with it, and shows nothing else of the kiosk.
  const inFilm = state === "gate" || state === "film";
  const covered = along !== null || !inFilm;

  useEffect(() => onLinkOut((link) => setAlong({ link })), []);
  useEffect(() => {
    if (!inFilm && state !== "warning") setAlong(null);
  }, [inFilm, state]);
  useEffect(() => {
    const html = document.documentElement;
    html.toggleAttribute("data-soundless", settings.soundless);
    html.toggleAttribute("data-hands-on", !settings.letItPlay);
  }, [settings]);
  // Nor does a hand on a dial move the film behind what is being read.
  useEffect(
    () => (along === null ? undefined : playhead.follow(standing(playhead.frame))),
    [along, playhead],
  );
  // What is covered is out of reach of keys and screen readers too.
  useEffect(() => {
    for (const part of document.querySelectorAll<HTMLElement>(".reel, .bar")) part.inert = covered;
  }, [covered]);

  const { origin } = window.location;
  const input = () => usher.tell({ kind: "input" });
  if (!settings.leader) return state === "dark" ? <div className="dark" /> : null;
  switch (state) {
    case "attract":
      return <Attract words={words} gate={gate} onBegin={input} />;
    case "warning":
      return <Warning words={words} foyer={foyer} onStay={input} />;
    case "dark":
      return <div className="dark" />;
    case "operator":
      return <Operator foyer={foyer} words={words.operator} house={house} close={words.close} />;
  }
  if (along && "link" in along)
    return (
      <Elsewhere
        words={words}
        {...words.elsewhere}
        address={publicAddress(along.link, origin, settings.home)}
        onClose={() => setAlong(null)}
      />
    );
  if (along)
    return (
      <Elsewhere
        words={words}
        {...words.takeHome}
        address={publicAddress(new URL(`/#${along.home}`, origin), origin, settings.home)}
        onClose={() => setAlong(null)}
      />
    );
  return (
    <>
      {state === "gate" && <p className="foyer-hint mono">{words.oneButton}</p>}
      <nav className="foyer-row mono" aria-label={words.region}>
        <button type="button" onClick={() => setAlong({ home: playhead.frame.cut.shot.name })}>
          {words.takeHome.title}
        </button>
        <button type="button" onClick={() => usher.tell({ kind: "leave" })}>
          {words.leave}
        </button>
      </nav>
    </>
  );
}
