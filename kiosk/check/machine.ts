import { accessSync, constants, mkdirSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { totalmem } from "node:os";
import { displays } from "../browser/displays";
import { connected } from "../machine/displays";
import { PIN_SAID, type PinState } from "../operator/pin";
import type { Settings } from "../settings/keys";
import { type Finding, fail, ok, warn } from "./finding";
import { printed } from "./printed";

const GB = 1e9;

/** @param found names and sizes of displays, from the X server, else the kernel */
export function displaysFound(
  found: readonly string[],
  { screens }: Settings,
  session: string | undefined,
): Finding {
  if (found.length === 0)
    return warn(
      "displays",
      "none can be told",
      "start this on the machine's own screen, or see to cable and power",
    );
  const wanted = Math.max(...screens.map(({ display }) => display)) + 1;
  const list = found.join(", ");
  if (wanted > found.length)
    return fail(
      "displays",
      list,
      `the settings name display ${wanted - 1}, and there are ${found.length} (from 0 on)`,
    );
  if (session === "wayland" && screens.length > 1)
    return warn("displays", list, "several screens are placed under X11 alone: choose an Xorg session");
  return ok("displays", list);
}

export function seenDisplays(settings: Settings): Finding {
  const x = displays().map(({ name, width, height }) => `${name} ${width}×${height}`);
  const kernel = [...connected("/sys/class/drm")].map(([name, { mode }]) => `${name} ${mode}`);
  return displaysFound(x.length > 0 ? x : kernel, settings, process.env.XDG_SESSION_TYPE);
}

export function memory(total = totalmem()): Finding {
  const found = `${(total / GB).toFixed(1)} GB`;
  return total < 3.5 * GB ? warn("memory", found, "4 GB is the least for one screen") : ok("memory", found);
}

/** @param free bytes */
export function space(free: number, folder: string): Finding {
  const found = `${(free / GB).toFixed(1)} GB free at ${folder}`;
  if (free < 0.2 * GB) return fail("disk", found, "make space: logs and visits need 200 MB");
  return free < 2 * GB ? warn("disk", found, "make space before weeks of running") : ok("disk", found);
}
export function seenDisk(folder: string): Finding {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return space(bavail * bsize, folder);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail(
      "disk",
      `${folder} cannot be written (${why})`,
      "give it to this user, or name another: NOT_SILENCE_HOME",
    );
  }
}

/** @param shown what `timedatectl show` prints */
export function clock(shown: string | null, hours: Settings["hours"], now = new Date()): Finding {
  const found = `${now.toLocaleString("en-GB")} ${Intl.DateTimeFormat().resolvedOptions().timeZone}`;
  if (now.getFullYear() < 2024)
    return fail("clock", found, "set it: sudo timedatectl set-time 'YYYY-MM-DD hh:mm'");
  if (shown !== null && !/NTPSynchronized=yes/.test(shown) && hours !== null)
    return warn(
      "clock",
      `${found}, set by nobody`,
      "opening hours go by it: look whether it is right, now and weekly",
    );
  return ok("clock", found);
}
export const seenClock = ({ hours }: Settings) => clock(printed("timedatectl", ["show"]), hours);

/** Whether the port that the settings name is free. */
export function port({ port }: Settings): Promise<Finding> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once("error", () =>
      settle(
        warn(
          "port",
          `${port} is taken`,
          "by a kiosk that runs already, or another server; the next one is used",
        ),
      ),
    );
    probe.listen(port, "127.0.0.1", () => probe.close(() => settle(ok("port", `${port} is free`))));
  });
}

export function user(uid = process.getuid?.()): Finding {
  return uid === 0
    ? warn("user", "root", "the browser has no sandbox so: give the kiosk a user of its own (INSTALL.md)")
    : ok("user", process.env.USER ?? String(uid));
}

export function pin(state: PinState): Finding {
  if (state === "set") return ok("PIN", "set");
  const { found, remedy } = PIN_SAID[state];
  return (state === "none" ? warn : fail)("PIN", found, remedy);
}
