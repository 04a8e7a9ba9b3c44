"use client";

import { useEffect, useState } from "react";
import type { ChapterEntry } from "@/components/controls/ChaptersPanel";
import { setDesk } from "@/components/controls/desk";
import { useDesk } from "@/components/controls/useDesk";
import { report, settle } from "@/components/playhead/faults";
import type { Language } from "@/media/words";

interface Props {
  readonly language: Language;
  readonly chapters: readonly ChapterEntry[];
}

/** Fetches the panel when it is first opened, so that it weighs nothing before; it cuts in when it is there. */
export function MakingOnDemand(props: Props) {
  const open = useDesk().panel === "making";
  const [loaded, setLoaded] = useState<typeof import("./Panel")>();
  useEffect(() => {
    if (!open || loaded) return;
    import("./Panel").then(
      (panel) => {
        settle("offline");
        setLoaded(panel);
      },
      (cause: unknown) => {
        report({ kind: "offline", message: "the panel on how this was made did not arrive", cause });
        setDesk({ panel: null });
      },
    );
  }, [open, loaded]);
  return open && loaded ? <loaded.Panel {...props} /> : null;
}
