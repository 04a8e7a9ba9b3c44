import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Browser } from "../browser/browser";
import type { Pulse } from "../server/pulse";
import { GRACE, judge, LATE, SILENT } from "./judge";
import type { Rung } from "./ladder";
import { type Hooks, screen } from "./screen";

let clock = 0;
const now = () => clock;
beforeEach(() => {
  clock = 0;
});
const PULSE: Pulse = {
  screen: "main",
  role: "all",
  state: "attract",
  at: 0,
  chapter: "silence",
  shot: "silence",
  picture: "live",
  drawn: 60,
  frameMs: { median: 16, worst: 17 },
  sound: { state: "running", level: 1, device: null, peakDb: null },
  heapBytes: null,
  nodes: 500,
  faults: [],
};

describe("A page's health", () => {
  /** A page that pulses once a second for so many seconds. */
  const lives = (health: ReturnType<typeof judge>, seconds: number, pulse: Partial<Pulse> = {}) => {
    for (let second = 0; second < seconds; second++) {
      clock += 1000;
      health.take({ ...PULSE, ...pulse });
    }
  };

  it("is asked after when it falls silent, and given time while it loads", () => {
    const health = judge(now);
    clock = GRACE;
    expect(health.silent()).toBe(false);
    lives(health, 2);
    clock += SILENT;
    expect(health.silent()).toBe(false);
    clock += 1;
    expect(health.silent()).toBe(true);
  });

  it("is not judged by the last words of the page before it", () => {
    const health = judge(now);
    lives(health, 3);
    health.load();
    clock += 500;
    expect(health.take(PULSE)).toBe(false);
    clock += SILENT + 1;
    expect(health.silent()).toBe(false);
  });

  it.each([
    ["the picture is lost", { picture: "lost" as const }, 6, "reload"],
    ["the sound is lost", { sound: { ...PULSE.sound, state: "interrupted" } }, 11, "restart"],
    ["the sound is lost", { sound: { ...PULSE.sound, state: "refused" } }, 11, "restart"],
    ["stills stand for the picture", { picture: "still" as const }, 31, "reload"],
    ["nothing is drawn any more", { drawn: 0 }, 22, "reload"],
  ])("%s: it says so itself, and not of a moment", (why, pulse, seconds, rung) => {
    const health = judge(now);
    lives(health, 2);
    lives(health, 2, pulse);
    expect(health.ill()).toBeNull();
    lives(health, seconds, pulse);
    expect(health.ill()).toEqual({ why, rung });
    lives(health, 1);
    expect(health.ill()).toBeNull();
  });

  it("does not suffer from what its browser never could: a machine without sound is left alone", () => {
    const health = judge(now);
    const mute = { sound: { ...PULSE.sound, state: "refused" } };
    lives(health, 60, mute);
    expect(health.ill()).toBeNull();
    lives(health, 2);
    // It has been heard: a page that is loaded anew in the same browser is still to be.
    health.load();
    lives(health, 12, mute);
    expect(health.ill()).not.toBeNull();
    health.begin();
    lives(health, 60, mute);
    expect(health.ill()).toBeNull();
  });

  it("does not suffer from stills where there never was a picture, nor soon again where it is slow to come", () => {
    const health = judge(now);
    lives(health, 120, { picture: "still" });
    expect(health.ill()).toBeNull();
    lives(health, 1);
    lives(health, 60, { picture: "still", role: "words" });
    lives(health, 60, { picture: "still", state: "dark" });
    lives(health, 40, { picture: "still" });
    expect(health.ill(2)).toBeNull();
    health.load();
    lives(health, 40, { picture: "still" });
    expect(health.ill(), "the same browser was able to").not.toBeNull();
    health.begin();
    lives(health, 120, { picture: "still" });
    expect(health.ill()).toBeNull();
  });

  it("does not suffer from the dark, nor a screen of words from drawing nothing", () => {
    const health = judge(now);
    lives(health, 60, { drawn: 0, state: "dark" });
    lives(health, 60, { drawn: 0, role: "words" });
    expect(health.ill()).toBeNull();
  });

  it("goes by a clock that cannot jump", () => {
    const health = judge(now);
    lives(health, 2);
    vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ["Date"] });
    expect(health.silent()).toBe(false);
    vi.useRealTimers();
  });
});

describe("A screen", () => {
  function stage(look: "well" | "white" | "hung" = "white", most: Rung = "all") {
    const log: string[] = [];
    const did: string[] = [];
    let hooks: Hooks = { crashed: () => {}, gone: () => {} };
    const browser: Browser = {
      pid: 0,
      reload: async () => void did.push("reload"),
      look: async () => look,
      ask: async () => undefined,
      end: async () => void did.push("end"),
    };
    const watch = screen({
      name: "main",
      now,
      most,
      say: ({ what }) => log.push(what),
      start: async (given) => {
        hooks = given;
        did.push("start");
        return browser;
      },
      all: () => void did.push("all"),
    });
    return { watch, log, did, hooks: () => hooks };
  }

  it("whose page is white is loaded anew, and says when it is back", async () => {
    const { watch, log, did } = stage("white");
    await watch.open();
    clock += GRACE + 1;
    await watch.tick();
    clock += 2000;
    watch.heard(PULSE);
    expect(did).toEqual(["start", "reload"]);
    expect(log).toEqual([
      "main: the page is white; the page is loaded anew.",
      "main: here after 2.0 s, at attract.",
    ]);
  });

  it("whose page was never there is loaded anew in time to be back within 15 s; one that answers is waited for", async () => {
    const [white, well] = [stage("white"), stage("well")];
    for (const { watch } of [white, well]) await watch.open();
    for (let second = 1; second <= 12; second++) {
      clock += 1000;
      for (const { watch } of [white, well]) await watch.tick();
    }
    expect([white.did, well.did]).toEqual([["start", "reload"], ["start"]]);
  });

  it("whose page hangs gets a new browser: there is nobody who would load a page", async () => {
    const { watch, did } = stage("hung");
    await watch.open();
    clock += GRACE + 1;
    await watch.tick();
    expect(did).toEqual(["start", "end", "start"]);
  });

  it("whose page answers is late, not ill, until it is very late", async () => {
    const { watch, did } = stage("well");
    await watch.open();
    clock += 2000;
    watch.heard(PULSE);
    clock += SILENT + 1000;
    await watch.tick();
    expect(did).toEqual(["start"]);
    clock += LATE;
    await watch.tick();
    expect(did).toEqual(["start", "reload"]);
  });

  it("on a slow machine is waited for longer, each time that it falls silent", async () => {
    const { watch, did } = stage("hung");
    await watch.open();
    for (const patience of [1, 2, 4]) {
      clock += 2000;
      watch.heard(PULSE);
      clock += SILENT * patience;
      await watch.tick();
      expect(did.length).toBe(1 + 2 * Math.log2(patience));
      clock += 1000;
      await watch.tick();
    }
  });

  it("is mended once for one fault, however many tell of it", async () => {
    const { watch, did, hooks } = stage();
    await watch.open();
    hooks().crashed();
    hooks().crashed();
    hooks().gone("SIGKILL");
    await vi.waitFor(() => expect(did).toEqual(["start", "reload"]));
  });

  it("that cannot be mended alone asks for everything", async () => {
    const { watch, did, hooks } = stage();
    await watch.open();
    for (let times = 1; times <= 4; times++) {
      hooks().gone("SIGKILL");
      await vi.waitFor(() => expect(did.length).toBeGreaterThanOrEqual(times < 4 ? 1 + 2 * times : 8), 8000);
    }
    expect(did.at(-1)).toBe("all");
    await watch.close();
  });

  it("beside which others are well is mended alone, however often", async () => {
    const { watch, did, hooks } = stage("white", "restart");
    await watch.open();
    for (let times = 1; times <= 4; times++) {
      hooks().gone("SIGKILL");
      await vi.waitFor(() => expect(did.length).toBe(1 + 2 * times), 8000);
    }
    expect(did).not.toContain("all");
    await watch.close();
  });
});
