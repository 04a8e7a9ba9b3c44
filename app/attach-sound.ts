import { type Desk, getDesk, hearingWished, onDesk, setDesk } from "@/components/controls/desk";
import { report, settle } from "@/components/playhead/faults";
import type { Playhead } from "@/components/playhead/playhead";
import { LATE } from "@/components/playhead/sync";
import { getInstallation, onInstallation } from "@/components/sound/installation";
import type { Sound } from "@/components/sound/player";
import { whenReadable } from "./when-readable";

/**
 * Lets the sound read the playhead and the desk. Its code is fetched once the words can be read; it opens
 * nothing, and fetches no sound, before the visitor has asked for some.
 * @returns a function that takes it off
 */
export function attachSound(playhead: Playhead): () => void {
  let sound: Promise<Sound> | undefined;
  let player: Sound | undefined;
  let before: Desk = { ...getDesk(), sound: "undecided", reference: "off" };
  let stopped = false;
  let toldLate = false;
  const { dataset } = document.documentElement;

  async function make(): Promise<Sound> {
    try {
      const { createSound } = await import("@/components/sound/player");
      player = createSound({
        cuts: playhead.edl.cuts,
        onFault: report,
        onMended: settle,
        onState: (state) => {
          dataset.sound = state;
        },
      });
      player.level(getDesk().level);
      player.mute(getDesk().sound === "off");
      return player;
    } catch (cause) {
      // It is fetched anew when it is asked for again.
      sound = undefined;
      report({ kind: "offline", message: "the player's code did not arrive", cause });
      throw cause;
    }
  }
  const load = () => (sound ??= make());
  /** Once it is there; a failure has been reported where it came up. */
  const loaded = (use: (ready: Sound) => unknown) => void load().then(use, () => undefined);
  const starting = () => getDesk().sound === "starting";

  async function begin() {
    let begun = false;
    try {
      const ready = player ?? (await load());
      if (!starting()) return;
      begun = await ready.begin();
    } catch {
      // Reported where it came up; the visitor is told that there is no sound.
    }
    // The visitor may have thought better of it meanwhile.
    if (!starting()) return;
    if (begun) settle("sound");
    setDesk({ sound: begun ? "on" : "refused" });
  }

  /** Where there is something to feel, it is felt without sound too: begun, and muted. */
  const felt = ({ sound: choice }: Desk) => choice === "off" && getInstallation().tactile !== null;

  /** Runs within the visitor's own gesture, because that is when a browser lets sound begin. */
  function follow() {
    const now = getDesk();
    if (now === before) return;
    const last = before;
    before = now;
    if (now.sound === "starting" && last.sound !== "starting") void begin();
    if (now.sound === "undecided" && last.sound !== "undecided") player?.rest();
    if (felt(now) && !felt(last)) loaded((ready) => ready.begin());
    if (now.reference !== last.reference) {
      if (player) player.reference(now.reference);
      else loaded((ready) => ready.reference(getDesk().reference));
    }
    if (now.signals !== last.signals) player?.signal();
    player?.level(now.level);
    player?.mute(now.sound === "off");
    player?.pause(now.paused);
  }

  let tested = getInstallation().test;

  /** An operator's choices: what is installed is made ready at once, so that what is missing is told at once. */
  function followInstallation() {
    const { device, tactile, test } = getInstallation();
    if (device !== null || tactile) loaded((ready) => ready.prepare());
    if (test === tested) return;
    tested = test;
    if (player) player.test();
    else loaded((ready) => ready.test());
  }

  /** Once a visit: what a wireless headset adds is its own, and a cut that waited for it would not be one. */
  function tellLate(milliseconds: number) {
    if (toldLate) return;
    toldLate = true;
    const figures = { milliseconds: Math.round(milliseconds / 10) * 10 };
    report({ kind: "late-output", message: "the output is too late for cuts to be moved to it", figures });
  }

  const cancel = whenReadable(() => loaded(() => undefined));
  const letGo = [onDesk(follow), onInstallation(followInstallation)];
  followInstallation();
  const detach = playhead.hear((frame) => {
    if (!player) return 0;
    const { paused, ringing, sound: choice } = getDesk();
    if (choice !== "on" && !felt(getDesk())) return 0;
    player.apply(frame, { paused, ringing, hearing: hearingWished(frame.cut.shot.scene) });
    const waiting = player.waiting();
    const { scene } = frame.cut.shot;
    const arrival = scene && waiting.includes(scene) ? "late" : waiting.length > 0 ? "here" : "ready";
    if (dataset.scene !== arrival) dataset.scene = arrival;
    const latency = player.latency();
    if (latency > LATE) tellLate(latency);
    return latency;
  });
  return () => {
    stopped = true;
    cancel();
    for (const off of letGo) off();
    detach();
    void sound?.then((ready) => stopped && ready.dispose());
  };
}
