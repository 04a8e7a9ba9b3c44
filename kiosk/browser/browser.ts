import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { flagsFor, type Stand } from "./flags";
import { openPipe, type Pipe } from "./pipe";

export interface Browser {
  readonly pid: number;
  /** Puts its window before all others, with the focus. */
  front(): Promise<void>;
  /** Loads the page anew. */
  reload(): Promise<void>;
  /** Asks the page for a sign of life, within so many ms (3000 unless told). @returns "white" where nothing of ours is to be seen, "hung" where it says nothing */
  look(within?: number): Promise<"well" | "white" | "hung">;
  /** What an expression is worth in the page. @throws Error where the page does not say. */
  ask(expression: string): Promise<unknown>;
  /** Ends it, and everything it started. Settles when it is gone. */
  end(): Promise<void>;
}

interface Options {
  readonly program: string;
  readonly url: string;
  readonly profile: string;
  readonly place: Stand | null;
  readonly headless: boolean;
  /** The page's process is gone; the browser still runs. */
  crashed(): void;
  /** The browser itself is gone, unasked. */
  gone(how: string): void;
}

/** What the page may do without asking: a prompt would stand on the screen until somebody with a mouse came. */
// Browsers of 2026 give no MIDI at all without the leave for its system messages.
const GRANTS = [
  { name: "microphone" },
  { name: "speaker-selection" },
  { name: "midi", sysex: true },
  { name: "screen-wake-lock" },
];
/** Whether anything is to be seen: run in the page, a word at the most. */
const SEEN = `location.protocol !== "chrome-error:" && (document.readyState === "loading" || [...document.querySelectorAll("canvas,img,video,svg")].length > 0 || (document.body?.innerText ?? "").trim() !== "")`;
export const LOOK_MS = 3000;
const LOAD_MS = 15_000;
const END_MS = 3000;

function exited(child: ChildProcess): Promise<void> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((settle) => child.once("exit", () => settle()));
}

async function attach(pipe: Pipe, url: string): Promise<string> {
  const { targetInfos } = await pipe.ask("Target.getTargets", {}, undefined, 20_000);
  const page = (targetInfos as { type: string; targetId: string }[]).find(({ type }) => type === "page");
  const target = page?.targetId ?? (await pipe.ask("Target.createTarget", { url: "about:blank" })).targetId;
  const { sessionId } = await pipe.ask("Target.attachToTarget", { targetId: target, flatten: true });
  const session = String(sessionId);
  await pipe.ask("Inspector.enable", {}, session);
  // One at a time: a browser that does not know one of them still grants the rest.
  const { origin } = new URL(url);
  for (const permission of GRANTS)
    await pipe.ask("Browser.setPermission", { permission, setting: "granted", origin }).catch(() => {});
  return session;
}

/**
 * Starts a browser on a page, full screen, with a profile that nobody has used: it has no tabs to restore.
 * @throws Error where it does not start; nothing of it is left.
 */
export async function startBrowser(options: Options): Promise<Browser> {
  const { program, url, profile, place, headless } = options;
  rmSync(profile, { recursive: true, force: true });
  mkdirSync(profile, { recursive: true });
  const child = spawn(
    program,
    flagsFor({ profile: join(profile, "data"), place, headless, root: process.getuid?.() === 0 }),
    {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
      // A group of its own: Ctrl+C is the launcher's, and the whole group can be ended.
      detached: true,
      env: {
        ...process.env,
        GOOGLE_API_KEY: "no",
        GOOGLE_DEFAULT_CLIENT_ID: "no",
        GOOGLE_DEFAULT_CLIENT_SECRET: "no",
      },
    },
  );
  const begun = new Promise<number>((settle, fail) => {
    child.once("spawn", () => settle(child.pid ?? 0));
    child.once("error", fail);
  });
  const pid = await begun;
  const group = (signal: NodeJS.Signals) => {
    try {
      process.kill(-pid, signal);
    } catch {
      // Nobody is left in it.
    }
  };
  let asked = false;
  const [, , , to, from] = child.stdio;
  const pipe = openPipe(to as Writable, from as Readable, ({ method }) => {
    if (method === "Inspector.targetCrashed" && !asked) options.crashed();
  });
  const end = async () => {
    asked = true;
    group("SIGTERM");
    const late = setTimeout(() => group("SIGKILL"), END_MS);
    await exited(child);
    clearTimeout(late);
    // What it had started outlives it where it was killed.
    group("SIGKILL");
    pipe.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  child.once("exit", (code, signal) => {
    if (!asked) options.gone(signal ?? `code ${code}`);
  });
  try {
    const session = await attach(pipe, url);
    const load = async () => {
      const { errorText } = await pipe.ask("Page.navigate", { url }, session, LOAD_MS);
      if (errorText) throw new Error(`the page cannot be loaded (${errorText})`);
    };
    await load();
    const ask = async (expression: string, within = LOOK_MS) => {
      const said = await pipe.ask("Runtime.evaluate", { expression, returnByValue: true }, session, within);
      return (said.result as { value?: unknown } | undefined)?.value;
    };
    return {
      pid,
      end,
      front: async () => void (await pipe.ask("Page.bringToFront", {}, session)),
      reload: load,
      ask: (expression) => ask(expression),
      look: (within) =>
        ask(SEEN, within).then(
          (seen) => (seen === true ? "well" : "white"),
          () => "hung",
        ),
    };
  } catch (error) {
    await end();
    throw error;
  }
}
