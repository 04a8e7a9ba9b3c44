"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useDeskAttributes } from "@/components/controls/attributes";
import { getDesk, hearingWished, recallDesk } from "@/components/controls/desk";
import { followAddress } from "@/components/playhead/address";
import { PlayheadProvider } from "@/components/playhead/PlayheadContext";
import { playhead } from "@/components/playhead/playhead";
import { announcer } from "@/components/text/announcer";
import { wordsReader } from "@/components/text/reader";
import { film } from "@/media/film";
import { attachHands } from "./attach-hands";
import { attachPicture } from "./attach-picture";
import { attachSound } from "./attach-sound";
import { attachInstallation } from "./installation/attach";
import { prefersReducedMotion } from "./reduced";
import "./roles.css";

interface Props {
  readonly controls: ReactNode;
  /** Whether a visitor's place and settings are there again when they return. */
  readonly remembers: boolean;
  readonly children: ReactNode;
}

/** A kiosk's loop for those who pass by moves by itself, too. */
const movesByItself = () => getDesk().playing || document.documentElement.dataset.visit === "attract";

/** The projection booth: one playhead over the page, and everything that reads it, in order. */
export function Booth({ controls, remembers, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const [head] = useState(() =>
    playhead({
      edl: film,
      screen: () => screen.current,
      reduced: prefersReducedMotion,
      paused: () => getDesk().paused,
    }),
  );
  useDeskAttributes();

  useEffect(() => {
    if (remembers) recallDesk();
    const letGo = followAddress(head, remembers);
    const parts: (() => void)[] = [];
    const reel = root.current as HTMLElement;
    const detach = [
      head.read(wordsReader(reel, hearingWished)),
      head.read(announcer(reel, status.current as HTMLElement, movesByItself)),
      attachInstallation(head, ({ picture, sound }) => {
        if (picture) parts.push(attachPicture(head, canvas.current as HTMLCanvasElement));
        if (sound) parts.push(attachSound(head));
      }),
      attachHands(head),
      head.start(),
    ];
    document.documentElement.dataset.booth = "running";
    return () => {
      letGo();
      for (const stop of [...detach, ...parts]) stop();
    };
  }, [head, remembers]);

  return (
    <PlayheadProvider value={head}>
      <div ref={screen} className="screen" aria-hidden="true" />
      <div className="set" aria-hidden="true">
        <canvas ref={canvas} />
      </div>
      {controls}
      <p ref={status} className="announcer unseen" role="status" />
      <div ref={root} className="reel">
        {children}
      </div>
    </PlayheadProvider>
  );
}
