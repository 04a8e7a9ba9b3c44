import { type Browser, LOOK_MS } from "../browser/browser";
import { familyOf, memoryOf } from "../lib/processes";
import type { Say } from "../log/log";
import type { ScreenReport } from "../server/messages";
import type { Pulse } from "../server/pulse";
import { type Fault, judge, LATE, SILENT } from "./judge";
import { ladder, type Rung } from "./ladder";

export interface Hooks {
  crashed(): void;
  gone(how: string): void;
}

interface Options {
  readonly name: string;
  readonly say: Say;
  readonly now: () => number;
  /** Starts this screen's browser on the page as it is served now. */
  start(hooks: Hooks): Promise<Browser>;
  /** What may be done for its sake at the most: a visitor who stands before another screen has no part in its fault. */
  readonly most: Rung;
  /** Everything is to be started anew, this screen with it: it is opened again from there. */
  all(): void;
}

const DONE = {
  reload: "the page is loaded anew",
  restart: "its browser is started anew",
  all: "everything is started anew",
};
const LOOKED = {
  white: { why: "the page is white", rung: "reload" },
  hung: { why: "the page hangs", rung: "restart" },
  well: { why: "the page says nothing", rung: "reload" },
} as const satisfies Record<string, Fault>;

/** One screen: its browser, its health, and what is done when it is ill. One thing at a time. */
export function screen({ name, say, now, most, start, all }: Options) {
  const health = judge(now);
  const steps = ladder(now, most);
  let browser: Browser | null = null;
  let busy = false;
  let closed = false;
  let ill: number | null = null;
  let reloads = 0;
  let restarts = 0;
  let memoryBytes = 0;

  const sleep = (ms: number) => new Promise((settle) => setTimeout(settle, ms));

  async function restart(): Promise<void> {
    await browser?.end();
    browser = null;
    if (closed) return;
    health.begin();
    let mine: Browser | null = null;
    // A browser that was ended on purpose may still have something to say.
    const current = () => browser === mine;
    mine = browser = await start({
      crashed: () => void (current() && mend({ why: "the page's process is gone", rung: "reload" })),
      gone: (how) => void (current() && mend({ why: `the browser is gone (${how})`, rung: "restart" })),
    });
    // What a browser takes to start is not held against its page.
    health.pardon();
    if (closed) await mine.end();
  }

  async function reload(): Promise<void> {
    health.load();
    await browser?.reload();
  }

  async function mend({ why, rung: wanted }: Fault): Promise<void> {
    if (busy || closed) return;
    busy = true;
    ill ??= now();
    const { rung, wait } = steps.climb(browser ? wanted : "restart");
    const patience = wait > 0 ? ` in ${wait / 1000} s` : "";
    say({ level: "warn", what: `${name}: ${why}; ${DONE[rung]}${patience}.`, screen: name, why, rung });
    await sleep(wait);
    let next: Fault | null = null;
    try {
      if (closed) return;
      if (rung === "reload") {
        reloads++;
        await reload();
      } else if (rung === "restart") {
        restarts++;
        await restart();
      }
    } catch (error) {
      next = { why: error instanceof Error ? error.message : String(error), rung: "restart" };
    } finally {
      busy = false;
    }
    if (next) void mend(next);
    else if (rung === "all") all();
  }

  async function tick(): Promise<void> {
    if (busy || closed || !browser) return;
    const patience = steps.patience();
    const told = health.ill(patience);
    if (told) return mend(told);
    if (!health.silent(patience)) return;
    busy = true;
    const looked = await browser.look(LOOK_MS * patience);
    busy = false;
    // It may have spoken while it was looked at.
    if (health.silent(patience, looked === "well" ? LATE : SILENT)) await mend(LOOKED[looked]);
  }

  return {
    name,
    /** Starts its browser, anew where one runs. One that is being mended comes by itself. */
    open: async () => {
      if (busy || closed) return;
      busy = true;
      let wrong: unknown = null;
      await restart().catch((error: unknown) => {
        wrong = error;
      });
      busy = false;
      if (wrong) await mend({ why: wrong instanceof Error ? wrong.message : String(wrong), rung: "restart" });
    },
    tick,
    /** Not a fault: an operator asks for it, or the server was started anew. */
    reload: () => reload().catch(() => mend({ why: "the page cannot be loaded anew", rung: "restart" })),
    pardon: health.pardon,
    heard(pulse: Pulse): void {
      if (!health.take(pulse)) return;
      const after = ill === null ? "" : ` after ${((now() - ill) / 1000).toFixed(1)} s`;
      say({
        level: "info",
        what: `${name}: here${after}, at ${pulse.state}.`,
        screen: name,
        state: pulse.state,
      });
      ill = null;
    },
    weigh: () => {
      memoryBytes = browser ? memoryOf(familyOf(browser.pid)) : 0;
    },
    report: (): ScreenReport => ({ name, pid: browser?.pid ?? null, reloads, restarts, memoryBytes }),
    close: async () => {
      closed = true;
      await browser?.end();
      browser = null;
    },
  };
}
export type ScreenWatch = ReturnType<typeof screen>;
