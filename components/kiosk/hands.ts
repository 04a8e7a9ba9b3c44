import type { Hand } from "./record";
import type { Usher } from "./usher";
import type { State } from "./visit";

/** Milliseconds for which a hand rests before what comes of it is a new turn. */
export const TURN = 500;
/** Milliseconds for which what does not come back to rest counts as held by a hand: a book on a key is none. */
export const HELD = 30_000;

/** One input, of whatever is laid hands on. */
export interface Input {
  readonly by: Hand;
  /** Which key, where it is one: each has a turn of its own. */
  readonly key?: string;
  /** The key is held, and repeats itself. */
  readonly repeats?: boolean;
  /** Milliseconds of the page's clock. */
  readonly at: number;
}

/** What comes of a hand until it rests. */
interface Turn {
  /** When it was last laid on anew, and last heard, in milliseconds. */
  readonly laid: number;
  readonly heard: number;
  /** It has woken the house, or answered its warning, and goes no further. */
  readonly spent: boolean;
}

export interface Hands {
  /** A hand was laid on something. @returns whether the film may have the input */
  laid(input: Input): boolean;
  /** What woke the house last. */
  readonly woke: Hand;
}

const OPEN: readonly State[] = ["gate", "film", "operator"];

/**
 * Tells the usher of whatever is a hand's. A turn wakes the house, or answers its warning, by its beginning alone, and
 * then goes no further: a dial is turned by several detents, and the later ones would begin the film before anybody
 * has chosen how. A finger is lifted between two touches, so each of those is a turn.
 */
export function hands(attendant: Usher): Hands {
  const turns = new Map<string, Turn>();
  let woke: Hand = "touch";

  /** The turn that an input is of, or undefined if nobody is taken to hold what it comes from. */
  function turnOf({ by, key, repeats = false, at }: Input, open: boolean): Turn | undefined {
    const name = key ?? by;
    const before = turns.get(name);
    if (repeats && (!before || at - before.laid >= HELD)) return undefined;
    const goesOn = before && (repeats || (by !== "touch" && at - before.heard < TURN));
    const turn: Turn = {
      laid: repeats && before ? before.laid : at,
      heard: at,
      spent: !open || (goesOn === true && before.spent),
    };
    turns.set(name, turn);
    if (!open && goesOn) return undefined;
    return turn;
  }

  return {
    get woke() {
      return woke;
    },
    laid(input) {
      const { state } = attendant.visit;
      const turn = turnOf(input, OPEN.includes(state));
      if (!turn) return false;
      if (state === "attract") woke = input.by;
      attendant.tell({ kind: "input" });
      return !turn.spent;
    },
  };
}
