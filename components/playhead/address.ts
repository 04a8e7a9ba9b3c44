import type { Edl } from "@/media/edl";
import { report } from "./faults";
import { named } from "./locate";
import type { Playhead } from "./playhead";

/** Where a returning visitor had got to, in frames. */
const PLACE = "not-silence:place";
/** Seconds without scroll after which the address and the remembered place follow. */
const SETTLED = 0.4;

/**
 * The browser's own methods: the router wraps those on `window.history` and renders the page again for each
 * new address, and this address is the playhead's alone.
 */
const { replaceState: replace, pushState: push } =
  typeof History === "undefined" ? ({} as History) : History.prototype;

/** The frame that a fragment such as `#the-gig` names; `undefined` for none, `null` for a name not in the film. */
export function frameOf(edl: Edl, fragment: string): number | null | undefined {
  const raw = fragment.replace(/^#/, "");
  if (raw === "") return undefined;
  let name: string;
  try {
    name = decodeURIComponent(raw);
  } catch {
    return null;
  }
  return named(edl, name)?.in ?? null;
}

function remembered(edl: Edl): number | undefined {
  const inHistory: unknown = window.history.state?.at;
  const stored = storage((store) => store.getItem(PLACE));
  const at = typeof inHistory === "number" ? inHistory : Number.parseFloat(stored ?? "");
  return at > 0 && at <= edl.length ? at : undefined;
}

/** Storage may be refused (a private window, a kiosk profile, a full disk): the film goes on without memory. */
function storage<T>(use: (store: Storage) => T): T | undefined {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}

/**
 * Keeps the address and the playhead together: deep links in, the chapter out, back and forward, reload and
 * return. The address follows the chapter without filling the history.
 * @param remembers where one visitor follows another, nobody's place is kept
 * @returns a function that lets them go
 */
export function followAddress(playhead: Playhead, remembers = true): () => void {
  const { edl } = playhead;
  const { history, location } = window;
  history.scrollRestoration = "manual";

  const goTo = (fragment: string): boolean => {
    const at = frameOf(edl, fragment);
    if (at === null)
      report({ kind: "address", message: `“${fragment}” names no chapter or shot of the film.` });
    if (typeof at === "number") playhead.seek(at);
    return typeof at === "number";
  };

  // A reload carries its place in the history; a fresh visit by a deep link has none, and the link decides.
  const reloaded = typeof history.state?.at === "number";
  if (reloaded || !goTo(location.hash)) {
    const at = remembers ? remembered(edl) : undefined;
    if (at !== undefined) playhead.seek(at);
  }

  let saved = Number.NaN;
  const save = () => {
    const { at, cut } = playhead.frame;
    if (!remembers || at === saved) return;
    saved = at;
    storage((store) => store.setItem(PLACE, String(at)));
    const slug =
      cut.chapter === edl.cuts[0]?.chapter ? location.pathname + location.search : `#${cut.chapter}`;
    const here = location.hash === `#${cut.shot.name}` ? location.hash : slug;
    replace.call(history, { ...history.state, at }, "", here);
  };
  const stop = playhead.read((frame) => {
    if (frame.still > SETTLED) save();
  });

  const onPop = (event: PopStateEvent) => {
    const at: unknown = event.state?.at;
    if (typeof at === "number") playhead.seek(at);
    else if (!goTo(location.hash)) playhead.seek(0);
  };
  window.addEventListener("popstate", onPop);
  window.addEventListener("pagehide", save);
  return () => {
    stop();
    window.removeEventListener("popstate", onPop);
    window.removeEventListener("pagehide", save);
  };
}

/** Goes to a shot or chapter by name, as a step that Back undoes. */
export function visit(playhead: Playhead, name: string): void {
  const cut = named(playhead.edl, name);
  if (!cut) return;
  replace.call(window.history, { ...window.history.state, at: playhead.frame.at }, "");
  push.call(window.history, { ...window.history.state, at: cut.in }, "", `#${name}`);
  playhead.seek(cut.in);
}
