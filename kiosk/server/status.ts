import { statfsSync } from "node:fs";
import { freemem, totalmem } from "node:os";
import { PIN_SAID, type PinState } from "../operator/pin";
import type { Settings } from "../settings/keys";
import type { Foyer } from "./foyer";

/** Bytes that may still be written where the kiosk keeps its things; null where nobody can tell. */
function freeDisk(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** All that an operator may want to know, in seconds, bytes, milliseconds and decibels. */
export function statusOf(
  foyer: Foyer,
  settings: Settings,
  visits: number | null,
  folder: string,
  pin: PinState,
) {
  const { report } = foyer;
  return {
    upSeconds: Math.round(report.upSeconds),
    restarts: {
      server: report.serverRestarts,
      all: report.allRestarts,
      browsers: report.screens.reduce((sum, { restarts }) => sum + restarts, 0),
      reloads: report.screens.reduce((sum, { reloads }) => sum + reloads, 0),
    },
    clockJumps: report.clockJumps,
    warnings: [
      ...report.warnings,
      ...(pin === "set" ? [] : [`The PIN: ${PIN_SAID[pin].found}; ${PIN_SAID[pin].remedy}.`]),
    ],
    screens: settings.screens.map(({ name, role }) => {
      const said = foyer.heard.get(name);
      const known = report.screens.find((screen) => screen.name === name);
      const {
        faults: _,
        screen: __,
        role: ___,
        ...pulse
      } = said?.pulse ?? { faults: [], screen: name, role };
      return {
        name,
        role,
        pid: known?.pid ?? null,
        reloads: known?.reloads ?? 0,
        restarts: known?.restarts ?? 0,
        memoryBytes: known?.memoryBytes ?? 0,
        pulseSeconds: said ? (foyer.now() - said.when) / 1000 : null,
        pulse: said ? (pulse as Omit<typeof said.pulse, "faults" | "screen" | "role">) : null,
      };
    }),
    faults: { counts: Object.fromEntries(foyer.counts), newest: foyer.faults },
    visits,
    memory: {
      serverBytes: process.memoryUsage.rss(),
      launcherBytes: report.launcherMemoryBytes,
      freeBytes: freemem(),
      totalBytes: totalmem(),
    },
    disk: { freeBytes: freeDisk(folder) },
  };
}
export type Status = ReturnType<typeof statusOf>;
