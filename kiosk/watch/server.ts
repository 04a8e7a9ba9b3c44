import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Say } from "../log/log";
import type { ToLauncher, ToServer } from "../server/messages";
import { ladder } from "./ladder";

/** ms without a sign of life, after which a server is taken for hung. */
const DEAF = 8000;
const START = 30_000;

interface Options {
  /** Asked for first, and again at every restart: the pages know it. */
  readonly port: number;
  readonly say: Say;
  readonly now: () => number;
  heard(message: ToLauncher): void;
  /** @param again it had been there before */
  ready(url: string, again: boolean): void;
}

/** Keeps a server up: one that ends or hangs is started anew, at the port where it was. */
export function serverWatch({ port: wanted, say, now, heard, ready }: Options) {
  let child: ChildProcess | null = null;
  let port = wanted;
  let heardAt = now();
  let isReady = false;
  let starts = 0;
  let closed = false;
  const steps = ladder(now);

  function take(message: ToLauncher): void {
    heardAt = now();
    if (message.kind === "ready") {
      if (message.port !== port)
        say({ level: "warn", what: `Port ${port} is taken; ${message.port} is used.` });
      port = message.port;
      isReady = true;
      ready(message.url, starts > 1);
    } else if (message.kind === "failed") say({ level: "error", what: message.message });
    else if (message.kind === "log") say(message.entry);
    else if (message.kind !== "alive") heard(message);
  }

  function start(): void {
    if (closed) return;
    starts++;
    isReady = false;
    heardAt = now();
    const mine = fork(fileURLToPath(new URL("../server/main.ts", import.meta.url)), [String(port)], {
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    child = mine;
    mine.on("message", (message: ToLauncher) => mine === child && take(message));
    mine.on("error", () => {});
    mine.once("exit", (code, signal) => mine === child && gone(signal ?? `code ${code}`));
  }

  function gone(how: string): void {
    child = null;
    isReady = false;
    if (closed) return;
    const { wait } = steps.climb("restart");
    const patience = wait > 0 ? ` in ${wait / 1000} s` : "";
    say({ level: "warn", what: `The server is gone (${how}); it is started anew${patience}.`, why: how });
    setTimeout(start, wait);
  }

  return {
    start,
    ready: () => isReady,
    restarts: () => Math.max(0, starts - 1),
    send: (message: ToServer): void => void (child?.connected && child.send(message, () => {})),
    tick(): void {
      if (!child || now() - heardAt <= (isReady ? DEAF : START)) return;
      say({ level: "warn", what: "The server hangs; it is ended." });
      child.kill("SIGKILL");
    },
    /** Ends it, to be started anew as after a fault. */
    again: () => void child?.kill("SIGKILL"),
    close(): void {
      closed = true;
      child?.kill("SIGKILL");
    },
  };
}
