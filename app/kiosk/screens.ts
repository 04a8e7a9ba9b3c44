import { setDesk } from "@/components/controls/desk";
import type { Foyer } from "@/components/kiosk/foyer";
import type { Line } from "@/components/kiosk/line";
import type { State } from "@/components/kiosk/visit";
import { install } from "@/components/sound/installation";
import { whenLine } from "../installation/here";

/** Other screens show what the visitor of the first one is doing, and all of them do what the launcher asks. */
export function kioskScreens(foyer: Foyer): () => void {
  const stops: (() => void)[] = [];

  function join(line: Line) {
    const say = () => {
      if (foyer.settings.leader) line.say({ kind: "state", state: foyer.state });
    };
    stops.push(
      line.on("state", ({ state }) => foyer.follow(state as State)),
      line.on("command", ({ command }) => foyer.obey(command)),
      foyer.usher.watch(say),
      foyer.onSettings(say),
    );
    say();
  }

  /** What an operator has changed is heard at once. */
  const installed = foyer.onSettings(() => {
    const { audioDevice, levelCap, tactile } = foyer.settings;
    install({ device: audioDevice, levelCap, tactile });
    setDesk({ most: levelCap });
  });
  stops.push(whenLine(join), installed);
  return () => {
    for (const stop of stops) stop();
  };
}
