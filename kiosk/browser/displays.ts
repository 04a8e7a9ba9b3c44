import { spawnSync } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import type { Screen } from "../settings/keys";
import type { Place, Stand } from "./flags";

/** Displays from what `xrandr --query` prints: those that are on, the primary one first, then from left to right. */
export function displaysIn(xrandr: string): (Place & { name: string })[] {
  const found = [...xrandr.matchAll(/^(\S+) connected (primary )?(\d+)x(\d+)\+(\d+)\+(\d+)/gm)].map(
    ([, name = "", primary, width, height, x, y]) => ({
      name,
      primary: primary !== undefined,
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }),
  );
  found.sort((a, b) => Number(b.primary) - Number(a.primary) || a.x - b.x || a.y - b.y);
  return found.map(({ primary: _, ...display }) => display);
}

/** The displays of this machine; empty where nobody can tell (no X server, or headless). */
export function displays(): (Place & { name: string })[] {
  const { status, stdout } = spawnSync("xrandr", ["--query"], { encoding: "utf8", timeout: 5000 });
  return status === 0 ? displaysIn(stdout) : [];
}

/**
 * Where a screen's window stands, in pixels of the desktop: its own figures over its display's.
 * Null where neither says; then the window manager decides.
 */
export function placeOf(screen: Screen, found: readonly Place[]): Stand | null {
  const display = found[screen.display];
  const { x = display?.x ?? 0, y = display?.y ?? 0 } = screen;
  const { width = display?.width, height = display?.height } = screen;
  const windowed = screen.width !== undefined || screen.height !== undefined;
  return width === undefined || height === undefined ? null : { x, y, width, height, windowed };
}

/** Remembers where windows were opened, so that those alone are opened anew which would stand elsewhere. */
export function placing(find: () => readonly Place[] = displays) {
  const stood = new Map<string, Stand | null>();
  return {
    /** Where the screen's window is to stand now. */
    of(screen: Screen): Stand | null {
      const place = placeOf(screen, find());
      stood.set(screen.name, place);
      return place;
    },
    /** @returns whether the screen's window would stand elsewhere now; null where nobody can tell */
    moved(): (screen: Screen) => boolean | null {
      const found = find();
      return (screen) =>
        found.length === 0 ? null : !isDeepStrictEqual(placeOf(screen, found), stood.get(screen.name));
    },
  };
}
