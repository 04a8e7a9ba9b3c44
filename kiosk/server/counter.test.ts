import { expect, it, vi } from "vitest";
import type { Entry } from "../log/log";
import type { Visits } from "../visits/store";
import { openCounter } from "./counter";

const RECORD = {} as Parameters<Visits["keep"]>[0];

it("on a full disk a visit is refused and said once, and kept again as soon as there is space", async () => {
  // No disk is filled here: the store's own write says what a full one says.
  vi.useFakeTimers();
  let full = true;
  let opened = 0;
  let closed = 0;
  const store = {
    keep: () => (full ? Promise.reject(new Error("IO error: No space left on device")) : Promise.resolve()),
    count: () => Promise.resolve(1),
    forget: () => Promise.resolve(0),
    close: () => Promise.resolve(void closed++),
  } as unknown as Visits;
  const said: Entry[] = [];
  const counter = await openCounter(
    "",
    () => 400,
    (entry) => said.push(entry),
    async () => {
      opened++;
      return store;
    },
  );
  for (let times = 0; times < 3; times++) {
    await expect(counter.keep(RECORD)).rejects.toThrow("No space");
    await expect(counter.keep(RECORD)).rejects.toThrow("no store");
    // A failed write stays with the open store: it is closed, and opened anew.
    expect([opened, closed]).toEqual([times + 1, times + 1]);
    full = times < 2;
    await vi.advanceTimersByTimeAsync(30_000);
  }
  await counter.keep(RECORD);
  expect(said.map(({ what }) => what)).toEqual([
    "A visit cannot be kept; the page keeps it and sends it again (IO error: No space left on device).",
    "Visits can be kept again.",
  ]);
  await counter.close();
  vi.useRealTimers();
});

it("a store that cannot be opened stops nothing: visits wait with the page", async () => {
  const said: Entry[] = [];
  const refuse = () => Promise.reject(new Error("EACCES"));
  const counter = await openCounter(
    "",
    () => 400,
    (entry) => said.push(entry),
    refuse,
  );
  await expect(counter.keep(RECORD)).rejects.toThrow();
  expect([counter.count(), counter.csv(), said.length]).toEqual([null, null, 1]);
});
