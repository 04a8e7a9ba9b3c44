import { getDesk, onDesk, resetDesk, setDesk } from "@/components/controls/desk";
import type { Heard, House } from "@/components/kiosk/house";
import { visit } from "@/components/playhead/address";
import type { Playhead } from "@/components/playhead/playhead";
import { getInstallation, install, onInstallation, readSound } from "@/components/sound/installation";

/** Begins the film as its gate does. */
export function begin(playhead: Playhead, sound: boolean): void {
  visit(playhead, playhead.edl.cuts[1]?.shot.name ?? "");
  setDesk({ sound: sound ? "starting" : "off", reference: "off", playing: getDesk().handsFree });
}

const HEARD: readonly Heard[] = ["left", "right", "reference"];

/** The desk and the sound, as the kiosk asks for them. */
export function kioskHouse(): House {
  return {
    reset(level) {
      install({ test: "off" });
      resetDesk({ level });
    },
    sounding: () => getDesk().sound === "on",
    playing: () => getDesk().playing,
    testing: () => getDesk().reference !== "off" || getInstallation().test !== "off",
    get tones() {
      return getInstallation().tactile ? [...HEARD, "tactile" as const] : HEARD;
    },
    test: (tone) => install({ test: tone }),
    signal: () => setDesk({ signals: getDesk().signals + 1 }),
    watch(listener) {
      const stops = [onDesk(listener), onInstallation(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    sound: () => ({
      state: document.documentElement.dataset.sound ?? "off",
      level: getDesk().level,
      ...readSound(),
    }),
  };
}
