import type { Role } from "./pulse";

/** An entry of the installation's screens; sizes and places are in pixels of the desktop. */
export interface ScreenEntry {
  readonly name: string;
  readonly role: Role;
  readonly display: number;
}

/** What a page may know of the technician's settings. The launcher validates them; seconds are whole. */
export interface PublicSettings {
  readonly language: string;
  readonly idleSeconds: number;
  readonly warningSeconds: number;
  readonly attractSeconds: number;
  /** Local time, as `hh:mm`; closing before opening means over midnight. */
  readonly hours: { readonly open: string; readonly close: string } | null;
  /** The level at which each visit begins, 0 to 1, and the most that a visitor may set. */
  readonly level: number;
  readonly levelCap: number;
  readonly audioDevice: string | null;
  readonly tactile: {
    readonly output: "third channel" | "device";
    readonly device: string | null;
    readonly gain: number;
  } | null;
  /** The documentary's public address. */
  readonly home: string | null;
  readonly screens: readonly ScreenEntry[];
  readonly retentionDays: number;
  readonly operatorKeys: string;
  readonly letItPlay: boolean;
  readonly soundless: boolean;
  readonly pinSet: boolean;
  /** The page's own screen, and whether visitors lay hands on it. */
  readonly screen: ScreenEntry;
  readonly leader: boolean;
}

const MAIN: ScreenEntry = { name: "main", role: "all", display: 0 };

/** Where no launcher answers: one screen, alone. */
export const DEFAULTS: PublicSettings = {
  language: "en",
  idleSeconds: 60,
  warningSeconds: 30,
  attractSeconds: 12,
  hours: null,
  level: 0.8,
  levelCap: 1,
  audioDevice: null,
  tactile: null,
  home: null,
  screens: [MAIN],
  retentionDays: 400,
  operatorKeys: "Control+Alt+Shift+O",
  letItPlay: true,
  soundless: false,
  pinSet: false,
  screen: MAIN,
  leader: true,
};
