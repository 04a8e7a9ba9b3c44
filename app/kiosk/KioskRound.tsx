"use client";

import { useMemo } from "react";
import type { Foyer } from "@/components/kiosk/foyer";
import { Kiosk } from "@/components/kiosk/Kiosk";
import { usePlayhead } from "@/components/playhead/PlayheadContext";
import type { Words } from "@/media/words";
import { kioskDevices } from "./devices";
import { kioskHouse } from "./house";
import { kioskScreens } from "./screens";

interface Props {
  readonly words: Words["kiosk"];
  readonly gate: Words["gate"];
}

/** Glues the kiosk to the film that it stands round. */
export function KioskRound(props: Props) {
  const playhead = usePlayhead();
  const glue = useMemo(() => {
    const lay = kioskDevices(playhead);
    function devices(foyer: Foyer) {
      const stops = [lay(foyer), kioskScreens(foyer)];
      return () => {
        for (const stop of stops) stop();
      };
    }
    return { house: kioskHouse(), devices };
  }, [playhead]);
  return <Kiosk {...props} {...glue} />;
}
