import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

export type Level = "info" | "warn" | "error";
/** One thing that happened, in a sentence, with what a programme may want to read beside it. */
export interface Entry {
  readonly level: Level;
  readonly what: string;
  readonly [detail: string]: unknown;
}
export type Say = (entry: Entry) => void;

interface Options {
  /** Bytes of one file. */
  readonly size?: number;
  /** How many older files are kept beside it. */
  readonly older?: number;
}

const line = ({ level, what, ...more }: Entry, at: string) =>
  `${JSON.stringify({ at, level, what, ...more })}\n`;

/**
 * The kiosk's log: JSON, one entry a line, in `kiosk.jsonl` and so many older files; never more than
 * `size × (older + 1)` bytes in all (10 MB unless told). Each is printed as well, in words: for a terminal, or for the
 * system's journal. A log that cannot be written is said on stderr, once until it can be again, and how many lines it
 * has cost; nothing else stops for it.
 */
export function openLog(folder: string, { size = 2_000_000, older = 4 }: Options = {}): Say {
  const file = (index: number) => join(folder, index === 0 ? "kiosk.jsonl" : `kiosk.${index}.jsonl`);
  let lost = 0;
  // Whoever read what is printed may have gone.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

  function turn(bytes: number): void {
    if (!existsSync(file(0)) || statSync(file(0)).size + bytes <= size) return;
    rmSync(file(older), { force: true });
    for (let index = older - 1; index >= 0; index--)
      if (existsSync(file(index))) renameSync(file(index), file(index + 1));
  }

  function write(text: string): void {
    mkdirSync(folder, { recursive: true });
    turn(Buffer.byteLength(text));
    appendFileSync(file(0), text);
  }

  return (entry) => {
    const at = new Date().toISOString();
    console.log(`${at.slice(11, 19)} ${entry.level === "info" ? "" : `${entry.level}: `}${entry.what}`);
    try {
      if (lost > 0) {
        write(
          line({ level: "warn", what: `The log can be written again; ${lost} lines of it are lost.` }, at),
        );
        lost = 0;
      }
      write(line(entry, at));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (lost === 0) console.error(`The log cannot be written (${why}); the documentary goes on.`);
      lost++;
    }
  };
}
