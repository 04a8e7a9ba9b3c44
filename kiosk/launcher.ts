/** The launcher: keeps the server and the browsers up, and writes down what happened. */
import { join } from "node:path";
import { findBrowser } from "../tools/lib/browser.mjs";
import { type Browser, startBrowser } from "./browser/browser";
import { placing } from "./browser/displays";
import { homeOf } from "./lib/home";
import { openLog } from "./log/log";
import { leaveFolder, takeFolder } from "./machine/alone";
import { keepAwake } from "./machine/awake";
import { clockWatch } from "./machine/clock";
import { notify, watchdogEvery } from "./machine/systemd";
import type { Act, Report, ToLauncher } from "./server/messages";
import { readAnew } from "./settings/change";
import { leaderOf } from "./settings/keys";
import { readSettings } from "./settings/read";
import { displayKeeper } from "./watch/displays";
import { type ScreenWatch, screen } from "./watch/screen";
import { serverWatch } from "./watch/server";
import { told } from "./watch/told";

const TICK_MS = 1000;
/** Ticks between two looks at what changes slowly: displays, and the memory of processes. */
const SELDOM = 5;

/** Runs until an operator or a signal ends it. @returns the exit code: 0 where it was asked to leave */
export function launch(): Promise<number> {
  const home = homeOf();
  const now = () => performance.now();
  const begun = now();
  const say = openLog(home.logs);
  const other = takeFolder(home.folder);
  if (other !== null) {
    console.error(`A kiosk is running already (process ${other}) with its folder at ${home.folder}.`);
    return Promise.resolve(1);
  }
  const { settings, wrong } = readSettings(home.settings);
  for (const what of wrong) say({ level: "warn", what });
  /** As an operator has left them; `settings` are those of the start. */
  let current = { settings, wrong };
  const headless = process.env.NOT_SILENCE_HEADLESS === "1";
  const lift = keepAwake(say);
  const faults = told(say, now);
  let address = "";
  let allRestarts = 0;
  let clockJumps = 0;

  const places = placing();
  const leader = leaderOf(settings.screens);
  let first: Browser | null = null;
  const screens: ScreenWatch[] = settings.screens.map((entry) =>
    screen({
      name: entry.name,
      say,
      now,
      most: entry === leader ? "all" : "restart",
      all,
      start: async (hooks) => {
        const program = findBrowser();
        if (!program)
          throw new Error("no Chromium is found: install one, or name it with CHROMIUM=/path/to/it");
        const browser = await startBrowser({
          ...hooks,
          program,
          url: `${address}/kiosk?screen=${entry.name}`,
          profile: join(home.profiles, entry.name),
          place: places.of(entry),
          headless,
        });
        if (entry === leader) first = browser;
        // Whatever has just come has taken the focus, and may lie over the visitor's own window.
        void first?.front().catch(() => {});
        return browser;
      },
    }),
  );
  const server = serverWatch({ port: settings.port, say, now, heard, ready });
  const openAll = () => Promise.all(screens.map((each) => each.open()));

  function ready(url: string, again: boolean): void {
    const moved = url !== address;
    address = url;
    if (!again) {
      say({ level: "info", what: `Not Silence is at ${url}.`, url });
      notify("--ready");
      void openAll();
    } else if (moved) void openAll();
    // A page that was loading something from it may lack it now: nobody is left with half a film.
    else for (const each of screens) void each.reload();
  }

  function all(): void {
    allRestarts++;
    server.again();
    void openAll();
  }

  function heard(message: ToLauncher): void {
    if (message.kind === "pulse") {
      faults(message.pulse, current.settings.audioDevice);
      screens.find(({ name }) => name === message.pulse.screen)?.heard(message.pulse);
    } else if (message.kind === "act") act(message.act);
    else if (message.kind === "settings") current = readAnew(home.settings, settings);
  }

  let end: (code: number) => void = () => {};
  const ended = new Promise<number>((settle) => {
    end = settle;
  });

  function act(asked: Act): void {
    say({ level: "info", what: `An operator asks to ${asked}.` });
    if (asked === "reload") for (const each of screens) void each.reload();
    if (asked === "restart") all();
    if (asked === "leave") void leave(0);
  }

  async function leave(code: number): Promise<void> {
    notify("--stopping");
    clearInterval(beat);
    server.close();
    await Promise.all(screens.map((each) => each.close()));
    lift();
    leaveFolder(home.folder);
    if (code === 0) say({ level: "info", what: "The kiosk has ended, as it was asked to." });
    end(code);
  }

  const jumped = clockWatch();
  const displays = displayKeeper({
    say,
    // Nobody stood before a display that showed nothing.
    awoke: () => server.send({ kind: "command", screen: null, command: "attract" }),
    place,
  });

  /** @param other displays are not what they were: where nobody can tell what moved, all is opened anew */
  function place(other: boolean): void {
    // Until there is an address none has been opened, and each will be where it should.
    if (address === "") return;
    const moved = places.moved();
    for (const [index, entry] of settings.screens.entries())
      if (moved(entry) ?? other) void screens[index]?.open();
  }

  const report = (): Report => ({
    upSeconds: (now() - begun) / 1000,
    serverRestarts: server.restarts(),
    allRestarts,
    clockJumps,
    launcherMemoryBytes: process.memoryUsage.rss(),
    screens: screens.map((each) => each.report()),
    warnings: [...current.wrong, ...displays.asleep().map((name) => `The display ${name} shows nothing.`)],
  });

  let ticks = 0;
  let fed = begun;
  const every = watchdogEvery();
  const beat = setInterval(() => {
    const jump = jumped();
    if (jump !== 0) {
      clockJumps++;
      say({ level: "warn", what: `The clock jumped by ${jump} s; nothing here goes by it.`, seconds: jump });
    }
    server.tick();
    for (const each of screens) {
      if (server.ready()) void each.tick();
      else each.pardon();
    }
    if (ticks++ % SELDOM === 0) {
      for (const each of screens) each.weigh();
      displays.look();
    }
    server.send({ kind: "report", report: report() });
    if (every !== null && now() - fed >= every) {
      fed = now();
      notify("WATCHDOG=1");
    }
  }, TICK_MS);

  // What nobody has thought of: written down, and the whole begun anew by whoever started it.
  process.once("uncaughtException", (error) => {
    say({ level: "error", what: `The launcher failed: ${error.stack ?? error}` });
    void leave(1);
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void leave(0));
  displays.light();
  server.start();
  return ended;
}
