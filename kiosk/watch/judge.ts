import type { Pulse } from "../server/pulse";
import type { Rung } from "./ladder";

/** ms. A pulse comes every 1000. */
export const SILENT = 5000;
/** Until the first pulse of a page that is being loaded: a white one has to be looked at, and back, within 15 s. */
export const GRACE = 8000;
/** For a page that answers when it is asked, and shows something: it is late, on a machine that has much to do. */
export const LATE = 20_000;
const LOST = 4000;
/** The first cut to a take that is long to make shows its still for some seconds; a picture that failed shows stills for ever. */
const STILL = 30_000;
/** A page that is well and presents nothing; a slow machine presents something in this time. */
const FROZEN = 20_000;
/** A pulse that comes sooner after a load is the old page's. */
const STALE = 1000;

/** The page's words for sound that was asked for and is not heard (components/sound/session.ts). */
const DUMB: ReadonlySet<string> = new Set(["interrupted", "refused"]);
/** The page tries by itself every few seconds; only a browser begun anew asks the system for another stream. */
const SOUNDLESS = 10_000;

export interface Fault {
  readonly why: string;
  readonly rung: Rung;
}

/** What a screen's pulses say of its health; every moment is monotonic, in ms. */
export function judge(now: () => number) {
  let loaded = now();
  let heard: number | null = null;
  /** What this browser has been able to do: what it never could is no fault of its, and begun anew it could not either. */
  let sounded = false;
  let pictured = false;
  /** Since when each thing is as it should not be. */
  const since = new Map<string, number>();
  const mark = (name: string, ill: boolean) => {
    if (!ill) since.delete(name);
    else if (!since.has(name)) since.set(name, now());
  };
  const longer = (name: string, than: number) => now() - (since.get(name) ?? now()) > than;

  /** A page is being loaded: what was known is of the old one. */
  function load(): void {
    loaded = now();
    heard = null;
    since.clear();
  }

  return {
    load,
    /** A browser is begun anew, and a page loaded in it: nobody knows what it is able to do. */
    begin(): void {
      sounded = false;
      pictured = false;
      load();
    },
    /** The time in which nobody could have been heard (no server) is not held against the page. */
    pardon(): void {
      if (heard !== null) heard = now();
      else loaded = now();
    },
    /** @returns whether it is the first of a loaded page */
    take(pulse: Pulse): boolean {
      if (now() - loaded < STALE) return false;
      const first = heard === null;
      heard = now();
      mark("picture", pulse.picture === "lost");
      sounded ||= pulse.sound.state === "running";
      mark("sound", sounded && DUMB.has(pulse.sound.state));
      const draws =
        (pulse.role === "all" || pulse.role === "picture") &&
        pulse.state !== "dark" &&
        pulse.state !== "operator";
      mark("frozen", draws && pulse.drawn === 0);
      pictured ||= pulse.picture === "live";
      mark("still", draws && pictured && pulse.picture === "still");
      return first;
    },
    /**
     * It has said nothing for too long: somebody has to look.
     * @param patience times as long as usual
     */
    silent: (patience = 1, than = SILENT) =>
      heard === null ? now() - loaded > Math.max(GRACE, than) * patience : now() - heard > than * patience,
    /**
     * What it says is wrong itself, or null.
     * @param patience times as long as usual: where takes are slow to make, loading them anew helps nobody
     */
    ill(patience = 1): Fault | null {
      if (longer("picture", LOST)) return { why: "the picture is lost", rung: "reload" };
      if (longer("sound", SOUNDLESS)) return { why: "the sound is lost", rung: "restart" };
      if (longer("still", STILL * patience)) return { why: "stills stand for the picture", rung: "reload" };
      if (longer("frozen", FROZEN)) return { why: "nothing is drawn any more", rung: "reload" };
      return null;
    },
  };
}
