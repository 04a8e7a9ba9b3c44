/** The server: a child of the launcher's, that ends with it. What it has to say goes to the launcher. */
import { join } from "node:path";
import { ROOT } from "../../tools/lib/root.mjs";
import { serve } from "../../tools/serve.mjs";
import { homeOf } from "../lib/home";
import { type Line, mountLine } from "../line";
import type { Say } from "../log/log";
import { pinAt } from "../operator/pin";
import { tokens } from "../operator/tokens";
import { readAnew } from "../settings/change";
import { readSettings } from "../settings/read";
import { openCounter } from "./counter";
import { deskOf } from "./desk";
import { openFoyer } from "./foyer";
import type { ToLauncher, ToServer } from "./messages";
import { operatorDoor } from "./operator";

/** Between two signs of life to the launcher, ms: a server that hangs is ended by it. */
const ALIVE_MS = 1000;

const home = homeOf();
const tell = (message: ToLauncher): void => void process.send?.(message, () => {});
const say: Say = (entry) => tell({ kind: "log", entry });
process.once("disconnect", () => process.exit(0));
// Ctrl+C reaches every process of the terminal: the launcher alone decides what ends when.
process.on("SIGINT", () => {});

let { settings } = readSettings(home.settings);
const pin = pinAt(home.secret, (what) => say({ level: "error", what }));
const foyer = openFoyer();
let line: Line | undefined;
const visits = await openCounter(home.visits, () => settings.retentionDays, say);

const desk = deskOf({
  settings: () => settings,
  settingsPath: home.settings,
  folder: home.folder,
  pin: pin.state,
  foyer,
  visits,
  door: operatorDoor(pin, tokens(), say),
  say,
  tell(message) {
    if (message.kind === "settings") {
      settings = readAnew(home.settings, settings).settings;
      line?.settings();
    }
    tell(message);
  },
});

const wanted = Number(process.argv[2]);
// With a token the status may be read from beyond this machine; the desk lets nothing else through.
const host = settings.statusToken ? "0.0.0.0" : "127.0.0.1";
const dir = process.env.NOT_SILENCE_SITE ?? join(ROOT, "out");
const house = await serve({ port: wanted, dir, host, next: true, desk }).catch((error: Error) => {
  tell({ kind: "failed", message: error.message });
  process.exitCode = 1;
});
if (house) {
  const mounted = mountLine(house.server, settings.screens);
  line = mounted;
  process.on("message", (message: ToServer) => {
    if (message.kind === "report") foyer.report = message.report;
    else {
      const names = message.screen ? [message.screen] : settings.screens.map(({ name }) => name);
      // Whoever is on the line hears it now; whoever is not, with its next pulse.
      for (const name of names)
        if (mounted.command(message.command, name) === 0) foyer.leave(name, message.command);
    }
  });
  setInterval(() => tell({ kind: "alive" }), ALIVE_MS);
  tell({ kind: "ready", url: house.url, port: house.port });
}
