import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Display {
  readonly awake: boolean;
  /** The mode that it prefers, "1920x1080"; "" where it says none. */
  readonly mode: string;
}

const line = (path: string) => {
  try {
    return readFileSync(path, "utf8").split("\n")[0]?.trim() ?? "";
  } catch {
    return "";
  }
};

/** Connected displays as the kernel lists them (`/sys/class/drm`); none where it lists none. */
export function connected(folder: string): Map<string, Display> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^card\d+-/.test(name)) : [];
  return new Map(
    names
      .filter((name) => line(join(folder, name, "status")) === "connected")
      .map((name) => {
        const mode = line(join(folder, name, "modes"));
        return [name, { awake: line(join(folder, name, "dpms")) !== "Off", mode }];
      }),
  );
}

export type DisplayEvent =
  | { readonly kind: "asleep" | "awake" | "gone" | "come"; readonly name: string }
  | { readonly kind: "mode"; readonly name: string; readonly from: string; readonly to: string };

/** What has happened to displays since it was asked last. */
export function displayWatch(folder = process.env.NOT_SILENCE_DRM ?? "/sys/class/drm") {
  let before = connected(folder);
  return (): DisplayEvent[] => {
    const now = connected(folder);
    const events: DisplayEvent[] = [];
    for (const [name, was] of before) {
      const is = now.get(name);
      if (!is) events.push({ kind: "gone", name });
      else if (is.awake !== was.awake) events.push({ kind: is.awake ? "awake" : "asleep", name });
      else if (is.mode !== was.mode) events.push({ kind: "mode", name, from: was.mode, to: is.mode });
    }
    for (const name of now.keys()) if (!before.has(name)) events.push({ kind: "come", name });
    before = now;
    return events;
  };
}

export const DISPLAY_SAID = {
  asleep: "is asleep; it is woken",
  awake: "is awake again; the pages go to attract",
  gone: "is gone: look at its power and cable",
  come: "is there; the browsers that belong on it are started anew",
  mode: "has another resolution; the browsers that stand elsewhere for it are started anew",
} as const satisfies Record<DisplayEvent["kind"], string>;

/** Asks an X server to keep its displays on. Nothing happens where there is none. */
export function wakeDisplays(): void {
  if (!process.env.DISPLAY) return;
  const asked = spawn("xset", ["s", "off", "s", "noblank", "-dpms", "dpms", "force", "on"], {
    stdio: "ignore",
  });
  asked.on("error", () => {});
}
