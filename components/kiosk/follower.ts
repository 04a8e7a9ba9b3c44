import type { Cut, Edl } from "@/media/edl";
import type { Reused } from "../playhead/frame";
import type { Teller } from "../playhead/playhead";
import type { Place, Source } from "../playhead/source";
import type { PlaceMessage } from "./messages";

/** Milliseconds since 1970 at which a page's own clock began: pages of one machine have that clock in common. */
export interface WallClock {
  readonly timeOrigin: number;
  now(): number;
}

/**
 * Milliseconds that word may have been on its way between two pages of one machine. If it seems to have come before
 * it was sent, or long after, one of their clocks was set while they ran.
 */
const ON_ITS_WAY = { least: -2, most: 200 };

/** When a cut is to be seen, in milliseconds of this page's clock, whatever the clock of the other says. */
export function dueOf({ stamp, sent }: PlaceMessage, arrived: number, origin: number): number {
  const way = origin + arrived - sent;
  if (way < ON_ITS_WAY.least || way > ON_ITS_WAY.most) return arrived + Math.max(0, stamp - sent);
  return stamp - origin;
}

/** Tells the followers where the leader stands, whenever that has changed. */
export function leaderTells(say: (message: PlaceMessage) => void, clock: WallClock): Teller {
  let told: Pick<Place, "at" | "cut"> | undefined;
  return ({ at, cut, still }, due) => {
    if (told && told.at === at && told.cut === cut) return;
    told = { at, cut };
    const { timeOrigin } = clock;
    const [stamp, sent] = [timeOrigin + due, timeOrigin + clock.now()];
    say({ kind: "place", at, cut: cut.index, still, stamp, sent });
  };
}

export interface FollowerSource extends Source {
  /** The leader has said where it stands. */
  told(message: PlaceMessage): void;
}

/** A film that stands where the leader's does: at the film's first frame until it is told. */
export function followerSource(edl: Edl, clock: WallClock): FollowerSource {
  let place: Place = { at: 0, cut: edl.cuts[0] as Cut, still: 0 };
  let passed: Reused<Place> = { ...place };
  let fresh = true;
  let since = 0;
  return {
    told(message) {
      const cut = edl.cuts[message.cut];
      // Another build of the film leads: what it has beside ours cannot be shown.
      if (!cut) return;
      const { at, still } = message;
      place = { at, cut, still, due: dueOf(message, clock.now(), clock.timeOrigin) };
      passed = { ...place };
      fresh = true;
    },
    read(timestamp) {
      // In the animation frame that takes a place up, the scroll was as still as it was said to be.
      if (fresh) since = timestamp;
      fresh = false;
      passed.still = place.still + Math.max(0, timestamp - since) / 1000;
      return passed;
    },
    get place() {
      return place.at;
    },
    // Its hands are the leader's.
    seek() {},
    nudge() {},
  };
}
