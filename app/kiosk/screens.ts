import type { Foyer } from "@/components/kiosk/foyer";
import type { Line } from "@/components/kiosk/line";
import type { State } from "@/components/kiosk/visit";
import { whenLine } from "../installation/here";
import { soundAs } from "../installation/settings";

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
      line.on("settings", () => void foyer.reload()),
      foyer.usher.watch(say),
      foyer.onSettings(say),
    );
    say();
  }

  /** What an operator has changed is heard at once. */
  const installed = foyer.onSettings(() => soundAs(foyer.settings));
  stops.push(whenLine(join), installed);
  return () => {
    for (const stop of stops) stop();
  };
}
