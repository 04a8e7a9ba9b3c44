import { getDesk, onDesk, resetDesk, setDesk } from "@/components/controls/desk";
import type { House } from "@/components/kiosk/house";
import { visit } from "@/components/playhead/address";
import type { Playhead } from "@/components/playhead/playhead";

/** Begins the film as its gate does. */
export function begin(playhead: Playhead, sound: boolean): void {
  visit(playhead, playhead.edl.cuts[1]?.shot.name ?? "");
  setDesk({ sound: sound ? "starting" : "off", reference: "off", playing: getDesk().handsFree });
}

/** The desk and the sound, as the kiosk asks for them. */
export function kioskHouse(): House {
  return {
    reset: (level) => resetDesk({ level, sound: "off" }),
    sounding: () => getDesk().sound === "on",
    playing: () => getDesk().playing,
    testing: () => getDesk().reference !== "off",
    tones: ["left", "right"],
    test: (tone) => setDesk({ reference: tone === "left" || tone === "right" ? tone : "off" }),
    signal: () => setDesk({ signals: getDesk().signals + 1 }),
    watch: onDesk,
    sound: () => ({
      state: document.documentElement.dataset.sound ?? "off",
      level: getDesk().level,
      device: null,
      peakDb: null,
    }),
  };
}
