import { type Desk, getDesk, setDesk } from "@/components/controls/desk";
import type { Line } from "@/components/kiosk/line";
import { getInstallation, install, type TestSound } from "@/components/sound/installation";

/** What followers take over from the leader's desk: all that is seen or heard, and not which panel is open. */
const FOLLOWED = ["level", "captions", "ringing", "paused", "hearing", "edge", "signals"] as const;
type Followed = Pick<Desk, (typeof FOLLOWED)[number]>;

/** The leader says how its desk stands, and what its operator tests. */
export function tellDesk(line: Line): void {
  const { sound, level, captions, ringing, paused, hearing, edge, signals } = getDesk();
  const { test } = getInstallation();
  line.say({ kind: "desk", desk: { sound, level, captions, ringing, paused, hearing, edge, signals, test } });
}

/** A follower sets its own desk so. Sound that the leader has is to be begun here, where it may be refused. */
export function followDesk(told: Readonly<Record<string, unknown>>): void {
  const change: Record<string, unknown> = {};
  for (const key of FOLLOWED) if (key in told) change[key] = told[key];
  const wanted = told.sound === "on" || told.sound === "starting";
  const { sound } = getDesk();
  const begun = sound === "on" || sound === "starting";
  if (!wanted) change.sound = told.sound;
  else if (!begun) change.sound = "starting";
  setDesk(change as Partial<Followed>);
  if (typeof told.test === "string" && told.test !== getInstallation().test)
    install({ test: told.test as TestSound });
}
