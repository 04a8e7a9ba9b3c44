import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { quotedBy } from "../../media/score/delivery/inputs";
import type { Score } from "../../media/score/score";
import { SCORES } from "../../media/score/scores";
import type { Manifest } from "../../media/stems/measured";

/** What a renderer says at the end: in words, and for the manifest. */
export interface Done {
  readonly words: readonly string[];
  readonly delivered?: Manifest;
}
/** What it says while it works, too. */
export type Note = { readonly doing: string } | Done;
export type Task = "deliver" | "bits";

const RENDERER = fileURLToPath(new URL("./renderer.ts", import.meta.url));

const children = new Set<ChildProcess>();
// A renderer hears nothing while it computes: it is ended with whoever started it.
process.once("exit", () => {
  for (const child of children) child.kill();
});
process.once("SIGTERM", () => process.exit(1));

/** Runs one score; resolves with its last words, rejects with why it stopped. */
function run(score: Score, task: Task, tell: (doing: string) => void): Promise<Done> {
  return new Promise((resolve, reject) => {
    const child = fork(RENDERER, [score.name, task], { execArgv: ["--import", "tsx"] });
    children.add(child);
    let done: Done | undefined;
    child.on("message", (note: Note) => {
      if ("doing" in note) tell(note.doing);
      else done = note;
    });
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      children.delete(child);
      if (code === 0 && done) resolve(done);
      else reject(new Error(`${score.name} stopped (${signal ?? `exit ${code}`}).`));
    });
  });
}

export interface Progress {
  readonly started: (score: Score) => void;
  readonly doing: (score: Score, what: string) => void;
  readonly done: (score: Score, done: Done) => void;
}

/**
 * Runs scores side by side, one for each core, in their order; one that quotes others waits for them. Where one
 * fails the others go on, since what is delivered stays delivered; returns what failed.
 */
export async function runAll(due: readonly Score[], task: Task, progress: Progress): Promise<string[]> {
  const waiting = [...due];
  const open = new Set<Score>(due);
  const failures: Error[] = [];
  const running = new Map<Score, Promise<void>>();
  while (open.size > 0) {
    const next = waiting.find((s) => !quotedBy(s, SCORES).some((q) => open.has(q)));
    if (next && running.size < availableParallelism()) {
      waiting.splice(waiting.indexOf(next), 1);
      progress.started(next);
      const end = run(next, task, (what) => progress.doing(next, what))
        .then((done) => progress.done(next, done))
        .catch((error: Error) => void failures.push(error))
        .finally(() => {
          open.delete(next);
          running.delete(next);
        });
      running.set(next, end);
    } else {
      await Promise.race(running.values());
    }
  }
  return failures.map((f) => f.message);
}
