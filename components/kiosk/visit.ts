/** What stands between a visitor and the film, if anything. */
export type State = "attract" | "gate" | "film" | "warning" | "dark" | "operator";

/** Commands of the launcher that concern the visitor. */
export type Order = "attract" | "dark" | "wake";

export interface Visit {
  readonly state: State;
  /** Whether the film had begun, for a warning that is answered. */
  readonly begun: boolean;
  /** Seconds without input that count, in this state. */
  readonly quiet: number;
  /** Seconds for which a shot that rewards not touching, or a sound test, has held the clock since the last input. */
  readonly held: number;
  /** What the launcher ordered against the opening hours, until they say so themselves. */
  readonly ordered: "dark" | "wake" | null;
}

export interface Rules {
  readonly idleSeconds: number;
  readonly warningSeconds: number;
}

/** Time that passed, and what it found. */
export interface Passed {
  readonly kind: "passed";
  readonly seconds: number;
  /** Within the opening hours. */
  readonly open: boolean;
  /** The film stands at its gate. */
  readonly atGate: boolean;
  /** In a chapter that rewards not touching. */
  readonly rests: boolean;
  /** Let it play: nobody is expected to touch anything until it has come to its end. */
  readonly playing: boolean;
  /** The reference sound or the operator's test is heard: it has no end of its own, and may have been left on. */
  readonly testing: boolean;
}

export type Event =
  | Passed
  | { readonly kind: "input" }
  | { readonly kind: "leave" }
  | { readonly kind: "operator" }
  | { readonly kind: "close" }
  | { readonly kind: "order"; readonly order: Order };

/** Seconds for which a chapter or a sound test may hold the clock. */
export const HELD_MOST = 180;
/** Seconds after which an operator has gone without leaving. */
export const OPERATOR_IDLE = 180;

export const FIRST: Visit = { state: "attract", begun: false, quiet: 0, held: 0, ordered: null };

const to = (visit: Visit, state: State, begun = visit.begun): Visit => ({
  ...visit,
  state,
  begun,
  quiet: 0,
  held: 0,
});
const attract = (visit: Visit) => to(visit, "attract", false);

export const isVisit = (state: State): boolean => state === "gate" || state === "film" || state === "warning";

function touched(visit: Visit): Visit {
  switch (visit.state) {
    case "attract":
      return to(visit, "gate", false);
    case "warning":
      return to(visit, visit.begun ? "film" : "gate");
    case "dark":
      return visit;
    default:
      return { ...visit, quiet: 0, held: 0 };
  }
}

/** The doors: only an empty house is darkened. */
function doors(visit: Visit, open: boolean): Visit {
  const agrees = (visit.ordered === "dark") === !open;
  const now = visit.ordered !== null && agrees ? { ...visit, ordered: null } : visit;
  const closed = now.ordered === null ? !open : now.ordered === "dark";
  if (closed && now.state === "attract") return to(now, "dark", false);
  if (!closed && now.state === "dark") return attract(now);
  return now;
}

function passed(visit: Visit, event: Passed, rules: Rules): Visit {
  const { seconds, open, atGate, rests, playing, testing } = event;
  const { state } = visit;
  if (state === "attract" || state === "dark") return doors(visit, open);
  if (playing) return { ...place(visit, atGate), quiet: 0, held: 0 };
  if (state !== "warning" && (rests || testing) && visit.held < HELD_MOST)
    return { ...place(visit, atGate), held: visit.held + seconds };
  const quiet = visit.quiet + seconds;
  if (state === "operator") return quiet >= OPERATOR_IDLE ? attract(visit) : { ...visit, quiet };
  if (state === "warning") return quiet >= rules.warningSeconds ? attract(visit) : { ...visit, quiet };
  if (quiet >= rules.idleSeconds) return to(visit, "warning");
  return { ...place(visit, atGate), quiet };
}

function place(visit: Visit, atGate: boolean): Visit {
  if (visit.state === "gate" && !atGate) return { ...visit, state: "film", begun: true };
  if (visit.state === "film" && atGate) return { ...visit, state: "gate", begun: false };
  return visit;
}

/** The visitor's way: what comes next after an event. */
export function next(visit: Visit, event: Event, rules: Rules): Visit {
  switch (event.kind) {
    case "passed":
      return passed(visit, event, rules);
    case "input":
      return touched(visit);
    case "leave":
      return isVisit(visit.state) ? attract(visit) : visit;
    case "operator":
      return to(visit, "operator", false);
    case "close":
      return visit.state === "operator" ? attract(visit) : visit;
    case "order":
      if (event.order === "dark") return { ...to(visit, "dark", false), ordered: "dark" };
      if (event.order === "wake")
        return { ...(visit.state === "dark" ? attract(visit) : visit), ordered: "wake" };
      return visit.state === "dark" ? visit : attract(visit);
  }
}
