import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "@playwright/test";
import { familyOf } from "@/kiosk/lib/processes";
import type { Status } from "@/kiosk/server/status";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
interface Line {
  readonly what: string;
  readonly [detail: string]: unknown;
}

/** The kiosk as a technician finds it: a command, a folder, a log and a status. The page is a stand-in. */
export interface Foyer {
  readonly home: string;
  readonly address: string;
  /** The launcher itself. */
  readonly launcher: ChildProcess;
  readonly said: () => string;
  log(): Line[];
  /** Waits for a line of the log, after the first `after` lines. @returns how many lines there are up to it */
  says(what: RegExp, after?: number): Promise<number>;
  status(): Promise<Status>;
  /** Of all processes that the launcher has started, those whose command says so. */
  processes(command: RegExp): number[];
  /** Writes what the kernel would say of a display. */
  display(of: Record<string, string>): void;
  end(): Promise<number | null>;
}

interface Options {
  readonly settings?: unknown;
  readonly env?: Record<string, string>;
  /** What is to be found in the home folder before the launcher is started. */
  readonly before?: (home: string) => void;
  /** Words before the command: a namespace, for instance. */
  readonly under?: readonly string[];
}

let ports = 4300 + (process.pid % 500) * 10;

function open({ settings = {}, env = {}, before, under = [] }: Options): Foyer {
  const home = mkdtempSync(join(tmpdir(), "not-silence-foyer-"));
  const port = ports++;
  writeFileSync(join(home, "kiosk.json"), typeof settings === "string" ? settings : JSON.stringify(settings));
  before?.(home);
  const [program = "", ...args] = [...under, process.execPath, join(ROOT, "kiosk/start.mjs")];
  const launcher = spawn(program, args, {
    env: {
      ...process.env,
      NOT_SILENCE_HOME: home,
      NOT_SILENCE_SITE: fileURLToPath(new URL("./site", import.meta.url)),
      NOT_SILENCE_HEADLESS: "1",
      NOT_SILENCE_PORT: String(port),
      NOT_SILENCE_DRM: join(home, "drm"),
      NODE_OPTIONS: `--import=${fileURLToPath(new URL("./clock.mjs", import.meta.url))}`,
      ...env,
    },
  });
  let said = "";
  launcher.stdout.on("data", (part) => (said += part));
  launcher.stderr.on("data", (part) => (said += part));
  const address = `http://localhost:${port}`;
  const log = (): Line[] => {
    try {
      const text = readFileSync(join(home, "logs", "kiosk.jsonl"), "utf8");
      return text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
    } catch {
      return [];
    }
  };
  return {
    home,
    address,
    launcher,
    log,
    said: () => said,
    async says(what, after = 0) {
      const found = () => log().findIndex((line, index) => index >= after && what.test(line.what));
      await expect
        .poll(found, { message: `the log says ${what}`, timeout: 60_000 })
        .toBeGreaterThanOrEqual(0);
      return found() + 1;
    },
    status: async () => (await fetch(`${address}/status`)).json() as Promise<Status>,
    processes: (command) =>
      familyOf(launcher.pid ?? 0).filter((pid) => {
        try {
          return command.test(readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " "));
        } catch {
          return false;
        }
      }),
    display(of) {
      const folder = join(home, "drm", "card0-HDMI-A-1");
      mkdirSync(folder, { recursive: true });
      for (const [file, text] of Object.entries(of)) writeFileSync(join(folder, file), `${text}\n`);
    },
    async end() {
      if (launcher.exitCode !== null) return launcher.exitCode;
      launcher.kill("SIGTERM");
      await new Promise((settle) => launcher.once("exit", settle));
      return launcher.exitCode;
    },
  };
}

export { expect };
export const test = base.extend<{ foyer: (options?: Options) => Foyer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
  foyer: async ({}, use) => {
    const opened: Foyer[] = [];
    await use((options = {}) => {
      const foyer = open(options);
      opened.push(foyer);
      return foyer;
    });
    for (const foyer of opened) {
      await foyer.end();
      rmSync(foyer.home, { recursive: true, force: true });
    }
  },
});
