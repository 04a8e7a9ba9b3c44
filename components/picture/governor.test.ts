import { describe, expect, it } from "vitest";
import { type Drawn, type Governor, governor } from "./governor";
import type { Tier } from "./take";

const SECOND = 1000;

/** Frames of one kind and length, for so many seconds. */
function play(on: Governor, interval: number, seconds: number, drawn: Drawn = "picture", gpu?: number) {
  for (let at = 0; at < seconds * SECOND; at += interval) on.tell(interval, drawn, gpu);
}

/** The tiers that are drawn while frames of this length are seen and cuts come every four seconds. */
function watch(on: Governor, cuts: number, interval: (tier: Tier) => number, gpu?: number): Tier[] {
  return Array.from({ length: cuts }, () => {
    const { tier } = on;
    on.applied();
    play(on, interval(tier), 4, "picture", gpu);
    return tier;
  });
}

describe("the governor", () => {
  it("leaves a machine where it is while it keeps up", () => {
    expect(new Set(watch(governor("laptop"), 8, () => 16.7))).toEqual(new Set(["laptop"]));
  });

  it("goes down a tier when pictures are late for a while, and not for a hitch", () => {
    const on = governor("full");
    play(on, 16.7, 2);
    play(on, 60, 0.2);
    play(on, 16.7, 2);
    expect(on.tier).toBe("full");
    play(on, 30, 4);
    expect(on.tier).toBe("laptop");
  });

  it("goes down one tier a cut, however slow, and never below the last", () => {
    expect(watch(governor("full"), 6, () => 120)).toEqual([
      "full",
      "laptop",
      "phone",
      "old-phone",
      "old-phone",
      "old-phone",
    ]);
  });

  it("goes down where there are three pictures in a second, and takes no hidden page for that", () => {
    expect(watch(governor("full"), 6, () => 330).at(-1)).not.toBe("full");
    const on = governor("full");
    for (let minute = 0; minute < 9; minute++) {
      play(on, 16.7, 1);
      on.tell(60 * SECOND, "picture");
    }
    expect(on.tier).toBe("full");
  });

  it("does not return to a tier that failed", () => {
    const drawn = watch(governor("full"), 200, (tier) => (tier === "full" ? 34 : 16.7), 2);
    expect(drawn[0]).toBe("full");
    expect(new Set(drawn.slice(1))).toEqual(new Set(["laptop"]));
  });

  it("goes up after long calm with room to spare, and not without room", () => {
    expect(watch(governor("laptop"), 40, () => 16.7, 3).at(-1)).toBe("full");
    expect(watch(governor("laptop"), 40, () => 16.7, 12).at(-1)).toBe("laptop");
    expect(watch(governor("laptop"), 4, () => 16.7, 3).at(-1)).toBe("laptop");
  });

  it("never asks a phone for more than a phone's tier", () => {
    expect(watch(governor("old-phone"), 80, () => 16.7, 2).at(-1)).toBe("phone");
  });

  it("learns nothing from an idle page, from grain, from a cut's own frame or from a hidden tab", () => {
    const on = governor("full");
    play(on, 50, 20, "grain");
    play(on, 200, 20, "cut");
    for (let i = 0; i < 100; i++) on.tell(5000, "picture");
    expect(on.tier).toBe("full");
  });

  it("does not take a beat of 30 Hz for slowness: it is a wish to save power, and goes one tier down for it", () => {
    const on = governor("full");
    play(on, 33.3, 4, "nothing");
    expect([on.saves, on.tier]).toEqual([true, "laptop"]);
    expect(new Set(watch(on, 20, () => 33.3))).toEqual(new Set(["laptop"]));
    play(on, 16.7, 4, "nothing");
    expect([on.saves, on.tier]).toEqual([false, "full"]);
  });

  it("gives a tier less while the battery is short, and takes it back", () => {
    const on = governor("phone");
    on.spare(true);
    expect([on.saves, on.tier]).toEqual([true, "old-phone"]);
    on.spare(false);
    expect([on.saves, on.tier]).toEqual([false, "phone"]);
  });

  it("keeps a tier that was asked for, and that of a machine without a graphics processor", () => {
    expect(new Set(watch(governor("full", true), 6, () => 200))).toEqual(new Set(["full"]));
    expect(new Set(watch(governor("draft"), 6, () => 200))).toEqual(new Set(["draft"]));
  });
});
