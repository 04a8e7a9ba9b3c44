import { describe, expect, test } from "vitest";
import { HELD, hands, type Input, TURN } from "./hands";
import { usher } from "./usher";
import type { Passed } from "./visit";

const RULES = { idleSeconds: 60, warningSeconds: 30 };
const DETENT: Input = { by: "dial", at: 0 };
const BOOK: Input = { by: "key", key: "ArrowDown", at: 0 };

/** A house, at its loop, where time passes only as it is told to. */
function house() {
  const attendant = usher(() => RULES);
  const { laid } = hands(attendant);
  let at = 0;
  const passes = (seconds: number, more: Partial<Passed> = {}) => {
    at += seconds * 1000;
    const of = { open: true, atGate: false, rests: false, playing: false, testing: false, ...more };
    attendant.tell({ kind: "passed", seconds, ...of });
  };
  return {
    passes,
    leave: () => attendant.tell({ kind: "leave" }),
    state: () => attendant.visit.state,
    lay(input: Input, after = 0) {
      at += after;
      return laid({ ...input, at });
    },
    /** A key that lies under something. @returns whether the last of it was let on to the film */
    hold(seconds: number) {
      let film = false;
      for (let second = 0; second < seconds; second++) {
        for (let tenth = 0; tenth < 10; tenth++)
          film = laid({ ...BOOK, repeats: true, at: at + tenth * 100 });
        passes(1);
      }
      return film;
    },
  };
}

describe("The turn that wakes the house", () => {
  for (const by of ["dial", "wheel", "gamepad", "midi"] as const)
    test(`goes no further until the hand has rested: ${by}`, () => {
      const { lay, state } = house();
      const detent: Input = { by, at: 0 };
      expect(lay(detent)).toBe(false);
      expect(state()).toBe("gate");
      for (let detents = 0; detents < 20; detents++) expect(lay(detent, TURN - 100)).toBe(false);
      expect(lay(detent, TURN)).toBe(true);
      expect(lay(detent, 10)).toBe(true);
    });

  test("goes no further where it has answered the warning", () => {
    const { lay, passes, state } = house();
    lay(DETENT);
    passes(60);
    expect(state()).toBe("warning");
    expect(lay(DETENT)).toBe(false);
    expect(state()).toBe("gate");
    expect(lay(DETENT, 100)).toBe(false);
    expect(lay(DETENT, TURN)).toBe(true);
  });

  test("is no turn of another hand's, nor of another key's", () => {
    const { lay } = house();
    lay(BOOK);
    expect(lay({ by: "key", key: "Tab", at: 0 }, 100)).toBe(true);
    expect(lay({ by: "touch", at: 0 }, 10)).toBe(true);
  });

  test("is one touch: a finger is lifted between two", () => {
    const { lay } = house();
    expect(lay({ by: "touch", at: 0 })).toBe(false);
    expect(lay({ by: "touch", at: 0 }, 100)).toBe(true);
  });
});

describe("What never comes to rest", () => {
  test("keeps no visit alive: a key that is held is a hand's for half a minute", () => {
    const { lay, hold, state } = house();
    lay(BOOK);
    lay(BOOK, TURN);
    expect(hold(HELD / 1000 - 1)).toBe(true);
    expect(hold(2), "nor does it move the film, or end Let it play").toBe(false);
    hold(60);
    expect(state()).toBe("warning");
    hold(30);
    expect(state()).toBe("attract");
    hold(60);
    expect(state()).toBe("attract");
    lay(BOOK, 10);
    expect(state(), "until it is let go and pressed again").toBe("gate");
  });

  test("does not wake the house: a key that something lay on before the page came", () => {
    const { hold, state } = house();
    hold(60);
    expect(state()).toBe("attract");
  });

  test("does not wake the house: a turn that was going on when the visit ended", () => {
    const { lay, leave, state } = house();
    lay(DETENT);
    lay(DETENT, TURN);
    leave();
    for (let detents = 0; detents < 20; detents++) lay(DETENT, 100);
    expect(state()).toBe("attract");
    lay(DETENT, TURN);
    expect(state()).toBe("gate");
  });
});
