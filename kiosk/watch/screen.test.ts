import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Browser } from "../browser/browser";
import { PULSE as SAMPLE } from "../server/sample";
import { GRACE, LATE, SILENT } from "./judge";
import type { Rung } from "./ladder";
import { type Hooks, screen } from "./screen";

let clock = 0;
const now = () => clock;
beforeEach(() => {
  clock = 0;
});
const PULSE = { ...SAMPLE, state: "attract" as const };

describe("A screen", () => {
  function stage(look: "well" | "white" | "hung" = "white", most: Rung = "all") {
    const log: string[] = [];
    const did: string[] = [];
    let hooks: Hooks = { crashed: () => {}, gone: () => {} };
    const browser: Browser = {
      pid: 0,
      front: async () => undefined,
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
