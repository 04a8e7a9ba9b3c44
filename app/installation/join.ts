import { getDesk, onDesk, setDesk } from "@/components/controls/desk";
import { followerSource, leaderTells } from "@/components/kiosk/follower";
import { type Line, openLine } from "@/components/kiosk/line";
import { ALONE, type Plan, planOf } from "@/components/kiosk/screens";
import { report } from "@/components/playhead/faults";
import type { Playhead } from "@/components/playhead/playhead";
import { onInstallation } from "@/components/sound/installation";
import { followDesk, tellDesk } from "./desk";
import { lineIs } from "./here";
import { askSettings, soundAs } from "./settings";

function lead(playhead: Playhead, line: Line): () => void {
  let letGo: (() => void) | undefined;
  const stop = [
    line.on("followers", ({ count }) => {
      letGo?.();
      letGo = count > 0 ? playhead.lead(leaderTells(line.say, performance)) : undefined;
      if (count > 0) tellDesk(line);
    }),
    onDesk(() => tellDesk(line)),
    onInstallation(() => tellDesk(line)),
  ];
  return () => {
    letGo?.();
    for (const off of stop) off();
  };
}

function follow(playhead: Playhead, line: Line): () => void {
  const source = followerSource(playhead.edl, performance);
  document.documentElement.dataset.follows = "";
  const stop = [
    playhead.follow(source),
    line.on("place", source.told),
    line.on("desk", ({ desk }) => followDesk(desk)),
  ];
  return () => {
    delete document.documentElement.dataset.follows;
    for (const off of stop) off();
  };
}

/** Where another screen sounds, nobody here can tell whether it may: what is asked for is taken to be given. */
function leaveSoundToAnother(): () => void {
  const believe = () => {
    if (getDesk().sound === "starting") setDesk({ sound: "on" });
  };
  return onDesk(believe);
}

/**
 * Makes the page one of an installation's screens: it leads the others or follows them, and sounds as it is set
 * there. Where no launcher serves it, it stands by itself.
 * @param screen the name by which the launcher opened it
 */
export async function join(playhead: Playhead, screen: string): Promise<{ plan: Plan; leave: () => void }> {
  const { dataset } = document.documentElement;
  const settings = await askSettings(screen);
  if (!settings) report({ kind: "line", message: "there is no launcher to say what this screen is for" });
  const plan = settings ? planOf(settings.screens, screen) : ALONE;
  dataset.role = plan.role;
  if (plan.picture) delete dataset.picture;
  if (!settings) return { plan, leave: () => undefined };
  soundAs(settings);
  const opened = openLine(screen);
  lineIs(opened);
  const leave = [
    opened.on("settings", () => void askSettings(screen).then((said) => said && soundAs(said))),
    plan.leads ? lead(playhead, opened) : follow(playhead, opened),
    plan.leads && !plan.sound ? leaveSoundToAnother() : () => undefined,
  ];
  return {
    plan,
    leave() {
      for (const off of leave) off();
      opened.hangUp();
      lineIs(undefined);
    },
  };
}
