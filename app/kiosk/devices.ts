import { getDesk, onDesk, setDesk } from "@/components/controls/desk";
import type { Device, Step } from "@/components/controls/devices/device";
import { dial } from "@/components/controls/devices/dial";
import { gamepads } from "@/components/controls/devices/gamepad";
import { midi } from "@/components/controls/devices/midi";
import { oneSwitch } from "@/components/controls/devices/switch";
import type { Foyer } from "@/components/kiosk/foyer";
import { HELD } from "@/components/kiosk/hands";
import type { Hand } from "@/components/kiosk/record";
import { report } from "@/components/playhead/faults";
import { beside } from "@/components/playhead/locate";
import type { Playhead } from "@/components/playhead/playhead";
import { begin } from "./house";

/**
 * Whatever a visitor may lay hands on at a kiosk, besides what scrolls by itself. At the gate one button is asked
 * the gate's own question: press for sound, hold for none.
 * @returns what lays them on, which returns what takes them off
 */
export function kioskDevices(playhead: Playhead): (foyer: Foyer) => () => void {
  const { edl } = playhead;

  function atGate(step: Step, { settings }: Foyer) {
    if (step === "play") setDesk({ handsFree: settings.letItPlay });
    begin(playhead, step !== "previous-shot" && !settings.soundless);
  }

  function go(step: Step, playing: boolean, foyer: Foyer) {
    if (foyer.usher.visit.state === "gate") return atGate(step, foyer);
    if (step === "play") setDesk({ playing: !playing });
    else playhead.seek(beside(edl, playhead.place, step));
  }

  return (foyer) => {
    function lay(by: Hand, device: Device): () => void {
      /** A hand ends Let it play, and what only wakes the house does not move the film. */
      const may = () => {
        const film = foyer.laid({ by, at: performance.now() }) && foyer.usher.visit.state !== "operator";
        if (film && getDesk().playing) setDesk({ playing: false });
        return film;
      };
      return device(
        (frames) => {
          if (may()) playhead.nudge(frames);
        },
        (step) => {
          const { playing } = getDesk();
          if (may()) go(step, playing, foyer);
        },
      );
    }
    const refuse = (cause: unknown) =>
      report({ kind: "midi", message: "there is no MIDI to listen to", cause });
    const forbid = () => {
      const { playing, handsFree } = getDesk();
      if (!foyer.settings.letItPlay && (playing || handsFree)) setDesk({ playing: false, handsFree: false });
    };
    const stops = [
      lay("dial", dial),
      lay("button", oneSwitch),
      lay("gamepad", gamepads(HELD)),
      lay("midi", midi(edl.length, refuse)),
      onDesk(forbid),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };
}
