import type { Entry } from "../log/log";
import type { Command, Pulse } from "./pulse";

export type Act = "restart" | "leave" | "reload";

/** What the launcher knows of one screen. */
export interface ScreenReport {
  readonly name: string;
  /** The browser's process, or null where none runs. */
  readonly pid: number | null;
  readonly reloads: number;
  readonly restarts: number;
  readonly memoryBytes: number;
}

/** What the launcher knows and the server tells. Seconds and bytes. */
export interface Report {
  readonly upSeconds: number;
  readonly serverRestarts: number;
  readonly allRestarts: number;
  readonly clockJumps: number;
  readonly launcherMemoryBytes: number;
  readonly screens: readonly ScreenReport[];
  /** What is wrong now and was said: settings not taken, a display asleep. */
  readonly warnings: readonly string[];
}

export type ToLauncher =
  | { readonly kind: "ready"; readonly url: string; readonly port: number }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "pulse"; readonly pulse: Pulse }
  | { readonly kind: "act"; readonly act: Act }
  | { readonly kind: "log"; readonly entry: Entry }
  | { readonly kind: "settings" }
  | { readonly kind: "alive" };

export type ToServer =
  | { readonly kind: "report"; readonly report: Report }
  /** To one screen, or to all. */
  | { readonly kind: "command"; readonly screen: string | null; readonly command: Command };
