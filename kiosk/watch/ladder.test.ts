import { beforeEach, describe, expect, it } from "vitest";
import { CALM_MS, ladder } from "./ladder";

let clock = 0;
const now = () => clock;
beforeEach(() => {
  clock = 0;
});

describe("What helps", () => {
  it("is the least at first, more if it does not, and waits ever longer, a minute at the most", () => {
    const steps = ladder(now);
    const climbed = Array.from({ length: 12 }, () => steps.climb("reload"));
    expect(climbed.slice(0, 4).map(({ rung }) => rung)).toEqual(["reload", "restart", "restart", "all"]);
    expect(climbed.map(({ wait }) => wait / 1000)).toEqual([0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
  });

  it("is the least again after a calm", () => {
    const steps = ladder(now);
    for (let times = 0; times < 5; times++) steps.climb("reload");
    clock += CALM_MS + 1;
    expect(steps.climb("reload")).toEqual({ rung: "reload", wait: 0 });
  });

  it("is no more than it may be", () => {
    const steps = ladder(now, "restart");
    const climbed = Array.from({ length: 12 }, () => steps.climb("reload").rung);
    expect(new Set(climbed.slice(1))).toEqual(new Set(["restart"]));
  });

  it("is never less than a fault needs", () => {
    expect(ladder(now).climb("restart")).toEqual({ rung: "restart", wait: 0 });
  });
});
