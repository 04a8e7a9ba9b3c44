import { existsSync } from "node:fs";
import { ClassicLevel } from "classic-level";
import { putAside } from "../lib/keep";
import { heading, row, type Visit } from "./visit";

const DAY = 86_400_000;
/** Days without a visit that a clock is believed: an exhibition may close between two rooms. */
const BELIEVED = 60;

/** By day of beginning, then by id: a visit that is sent twice is one, and old ones lie together. */
const keyOf = ({ begun, id }: Visit) => `${begun.slice(0, 16)}|${id}`;

export interface Visits {
  /**
   * Keeps a visit; when it settles, the record is on the disk.
   * @throws Error where it cannot be kept: whoever sent it keeps it and sends it again.
   */
  keep(record: Visit): Promise<void>;
  /** All visits as CSV, the oldest first, in parts. */
  csv(): AsyncGenerator<string>;
  count(): Promise<number>;
  /**
   * Forgets what began more than so many days before `now` (ms since 1970). A clock that is years ahead for once, as after
   * a dead battery, must not empty the store: it is believed for 60 days past the newest visit. @returns how many
   */
  forget(days: number, now?: number): Promise<number>;
  close(): Promise<void>;
}

async function opened(path: string): Promise<ClassicLevel<string, Visit>> {
  const level = new ClassicLevel<string, Visit>(path, { valueEncoding: "json" });
  await level.open();
  return level;
}

/**
 * What is wrong with the folder itself. A full disk, a missing right or a second launcher is nothing of that kind: a good
 * store must not be given up for it.
 */
export const damaged = (error: unknown): boolean =>
  error instanceof Error &&
  /CORRUPTION|Corruption|No such file|does not exist|Not a directory/.test(
    `${error.cause} ${Object(error.cause).code}`,
  );

/**
 * Opens the store of visits. One that is damaged is put aside, said, and a new one begun.
 * @throws Error where none can be had (no space, no right to write, or open elsewhere).
 */
export async function openVisits(path: string, said: (message: string) => void): Promise<Visits> {
  const level = await opened(path).catch((error: unknown) => {
    if (!damaged(error) || !existsSync(path)) throw error;
    const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    said(
      `The store of visits is damaged (${why}); it now lies at ${putAside(path)}, and a new one is begun.`,
    );
    return opened(path);
  });
  return {
    keep: (record) => level.put(keyOf(record), record, { sync: true }),
    async *csv() {
      yield heading;
      for await (const record of level.values()) yield row(record);
    },
    async count() {
      let all = 0;
      for await (const _ of level.keys()) all++;
      return all;
    },
    async forget(days, now = Date.now()) {
      const [newest] = await level.keys({ reverse: true, limit: 1 }).all();
      const latest = Date.parse(`${newest?.slice(0, 16)}Z`) + BELIEVED * DAY;
      const before = new Date(Math.min(now, latest || now) - days * DAY).toISOString().slice(0, 16);
      const old = await level.keys({ lt: before }).all();
      await level.batch(
        old.map((key) => ({ type: "del" as const, key })),
        { sync: true },
      );
      return old.length;
    },
    close: () => level.close(),
  };
}
