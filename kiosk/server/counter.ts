import type { Say } from "../log/log";
import { openVisits, type Visits } from "../visits/store";
import type { Visit } from "../visits/visit";

const AGAIN_MS = 30_000;
const DAY_MS = 86_400_000;

/** The store of visits as the server has it: one that cannot be opened is tried again, and said once. */
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
  let kept = 0;
  let failing = false;

  function failed(what: string, error: unknown): void {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (!failing)
      say({ level: "error", what: `${what} (${cause instanceof Error ? cause.message : cause}).` });
    failing = true;
  }

  function mended(): void {
    if (failing) say({ level: "info", what: "Visits can be kept again." });
    failing = false;
  }

  async function round(): Promise<void> {
    try {
      store ??= await open(path, (message) => say({ level: "error", what: message }));
      const gone = await store.forget(days());
      if (gone > 0)
        say({ level: "info", what: `${gone} visits of more than ${days()} days ago are forgotten.` });
      kept = await store.count();
      mended();
    } catch (error) {
      failed("The store of visits cannot be had; it is tried again", error);
    }
  }

  await round();
  const again = setInterval(() => void (store ?? round()), AGAIN_MS);
  const daily = setInterval(() => void round(), DAY_MS);
  for (const timer of [again, daily]) timer.unref();

  return {
    async keep(record) {
      if (!store) throw new Error("There is no store of visits now.");
      try {
        await store.keep(record);
        mended();
        kept = await store.count();
      } catch (error) {
        failed("A visit cannot be kept; the page keeps it and sends it again", error);
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
