import { ask } from "./api";
import { DEFAULTS, type PublicSettings } from "./settings";

/** The launcher's settings, as far as a page is told them. */
export interface HouseRules {
  /** The defaults until the launcher has been heard, and where there is none. */
  readonly settings: PublicSettings;
  /** Whether a launcher serves this page; null until that is known. */
  readonly launched: boolean | null;
  /** It did not answer, and is to be asked again. */
  readonly stale: boolean;
  /** Asks the launcher. @returns whether the answer is one */
  reload(): Promise<boolean>;
}

/** @param screen the name by which the launcher opened this page's window; null where nobody did */
export function houseRules(screen: string | null): HouseRules {
  let settings = DEFAULTS;
  let launched: boolean | null = null;
  let stale = true;
  return {
    get settings() {
      return settings;
    },
    get launched() {
      return launched;
    },
    get stale() {
      return stale;
    },
    async reload() {
      const query = screen === null ? "" : `?screen=${encodeURIComponent(screen)}`;
      const { status, body } = await ask(`settings${query}`);
      // A launcher that starts anew is asked again; a host of files has none.
      stale = status === 0 || status >= 500;
      if (stale) return false;
      launched = status === 200 && typeof body === "object" && body !== null;
      if (launched) settings = { ...DEFAULTS, ...(body as Partial<PublicSettings>) };
      return true;
    },
  };
}
