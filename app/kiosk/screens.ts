import { layHand, onHands } from "@/components/kiosk/far-hands";
import type { Foyer } from "@/components/kiosk/foyer";
import type { Line } from "@/components/kiosk/line";
import type { State } from "@/components/kiosk/visit";
import { whenLine } from "../installation/here";
import { soundAs } from "../installation/settings";

/**
 * Other screens show what the visitor of the first one is doing, and hand on to it what hands are laid on them; all of
 * them do what the launcher asks. To be begun ahead of the foyer, which swallows the hands of a screen that follows.
 */
export function kioskScreens(foyer: Foyer): () => void {
  const stops: (() => void)[] = [];
  const leads = () => foyer.settings.leader;
  let here: Line | undefined;

  function join(line: Line) {
    here = line;
    const say = () => {
      if (leads()) line.say({ kind: "state", state: foyer.state });
    };
    stops.push(
      line.on("state", ({ state }) => foyer.follow(state as State)),
      line.on("command", ({ command }) => foyer.obey(command)),
      line.on("hand", (hand) => leads() && layHand(hand)),
      line.on("settings", () => void foyer.reload()),
      foyer.usher.watch(say),
      foyer.onSettings(say),
    );
    say();
  }

  /** What an operator has changed is heard at once. */
  const installed = foyer.onSettings(() => soundAs(foyer.settings));
  const hands = onHands((hand) => {
    if (!leads()) here?.say(hand);
  });
  stops.push(whenLine(join), installed, hands);
  return () => {
    for (const stop of stops) stop();
  };
}
