import type { Report } from "./messages";
import type { Command, Pulse } from "./pulse";

const FAULTS = 50;
const KINDS = 30;

export interface Fault {
  /** ISO moment. */
  readonly at: string;
  readonly screen: string;
  readonly kind: string;
  readonly message: string;
}

export interface Heard {
  readonly pulse: Pulse;
  /** Monotonic, in ms. */
  readonly when: number;
}

const NOBODY: Report = {
  upSeconds: 0,
  serverRestarts: 0,
  allRestarts: 0,
  clockJumps: 0,
  launcherMemoryBytes: 0,
  screens: [],
  warnings: [],
};

/** What the server has heard: the newest pulse of each screen, the newest faults, and how many of each kind. */
export function openFoyer(now: () => number = () => performance.now()) {
  const heard = new Map<string, Heard>();
  const waiting = new Map<string, Command>();
  const counts = new Map<string, number>();
  const faults: Fault[] = [];
  return {
    heard: heard as ReadonlyMap<string, Heard>,
    faults: faults as readonly Fault[],
    counts: counts as ReadonlyMap<string, number>,
    report: NOBODY,
    now,
    /** Takes a pulse of a screen that there is. @returns the command that waited for this screen */
    take(pulse: Pulse): Command | null {
      heard.set(pulse.screen, { pulse, when: now() });
      for (const { kind, message } of pulse.faults) {
        faults.push({ at: new Date().toISOString(), screen: pulse.screen, kind, message });
        // Kinds become labels of a metric: there must be an end to them.
        const known = counts.has(kind) || counts.size < KINDS ? kind : "other";
        counts.set(known, (counts.get(known) ?? 0) + 1);
      }
      faults.splice(0, Math.max(0, faults.length - FAULTS));
      const command = waiting.get(pulse.screen) ?? null;
      waiting.delete(pulse.screen);
      return command;
    },
    /** The command is answered to the screen's next pulse. */
    leave: (screen: string, command: Command) => void waiting.set(screen, command),
  };
}
export type Foyer = ReturnType<typeof openFoyer>;
