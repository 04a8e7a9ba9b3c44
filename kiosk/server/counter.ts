import type { Say } from "../log/log";
import { openVisits, type Visits } from "../visits/store";
import type { Visit } from "../visits/visit";

const AGAIN_MS = 30_000;
const DAY_MS = 86_400_000;

/** The store of visits as the server has it: one that cannot be opened, or fails, is opened anew, and said once. */
export interface Counter {
  /** @throws Error where it cannot be kept now: the page keeps it and sends it again. */
  keep(record: Visit): Promise<void>;
  /** Null while there is no store. */
  count(): number | null;
  csv(): AsyncIterable<string> | null;
  close(): Promise<void>;
}

/** @param days asked at every round: how long visits are kept */
export async function openCounter(
  path: string,
  days: () => number,
  say: Say,
  open: typeof openVisits = openVisits,
): Promise<Counter> {
  let store: Visits | null = null;
  let closing: Promise<void> | undefined;
  let kept = 0;
  let failing = false;
  /** A visit could not be written: that the store opens is no proof that the next one can. */
  let refused = false;

  function failed(what: string, error: unknown): void {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (!failing)
      say({ level: "error", what: `${what} (${cause instanceof Error ? cause.message : cause}).` });
    failing = true;
  }

  /** After a write that failed a store takes no other: only opened anew it looks at what is on the disk. */
  function drop(broken: Visits | null): void {
    if (!broken || broken !== store) return;
    closing = broken.close().catch(() => {});
    store = null;
  }

  function mended(): void {
    if (failing) say({ level: "info", what: "Visits can be kept again." });
    failing = false;
  }

  async function round(): Promise<void> {
    let mine = store;
    try {
      await closing;
      mine = store ??= await open(path, (message) => say({ level: "error", what: message }));
      const gone = await mine.forget(days());
      if (gone > 0)
        say({ level: "info", what: `${gone} visits of more than ${days()} days ago are forgotten.` });
      kept = await mine.count();
      if (!refused) mended();
    } catch (error) {
      failed("The store of visits cannot be had; it is tried again", error);
      drop(mine);
    }
  }

  await round();
  const again = setInterval(() => void (store ?? round()), AGAIN_MS);
  const daily = setInterval(() => void round(), DAY_MS);
  for (const timer of [again, daily]) timer.unref();

  return {
    async keep(record) {
      const mine = store;
      if (!mine) throw new Error("There is no store of visits now.");
      try {
        await mine.keep(record);
        refused = false;
        mended();
        kept = await mine.count();
      } catch (error) {
        refused = true;
        failed("A visit cannot be kept; the page keeps it and sends it again", error);
        drop(mine);
        throw error;
      }
    },
    count: () => (store ? kept : null),
    csv: () => store?.csv() ?? null,
    async close() {
      clearInterval(again);
      clearInterval(daily);
      await store?.close();
    },
  };
}
