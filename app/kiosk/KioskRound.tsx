"use client";

import { useMemo } from "react";
import { Kiosk } from "@/components/kiosk/Kiosk";
import { usePlayhead } from "@/components/playhead/PlayheadContext";
import type { Words } from "@/media/words";
import { kioskDevices } from "./devices";
import { kioskHouse } from "./house";

interface Props {
  readonly words: Words["kiosk"];
  readonly gate: Words["gate"];
}

/** Glues the kiosk to the film that it stands round. */
export function KioskRound(props: Props) {
  const playhead = usePlayhead();
  const glue = useMemo(() => ({ house: kioskHouse(), devices: kioskDevices(playhead) }), [playhead]);
  return <Kiosk {...props} {...glue} />;
}
