import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { keep } from "../lib/keep";

/** The wrong tries that cost nothing; each one more doubles the wait. */
const FREE = 4;
const LONGEST_S = 3600;
const COST = { N: 2 ** 14, r: 8, p: 1, maxmem: 64 * 2 ** 20 };

interface Secret {
  readonly salt: string;
  readonly hash: string;
  /** Wrong tries in a row. */
  readonly wrong: number;
  /** ISO moment before which no try is heard. */
  readonly until: string | null;
}

/**
 * Unusable is a file that is there and says no PIN. It counts as none for nobody: whoever held the corner next would
 * choose a PIN, and the machine would be theirs.
 */
export type PinState = "none" | "set" | "unusable";

/** What is wrong while there is no PIN, and what helps. */
export const PIN_SAID = {
  none: { found: "none is set", remedy: "whoever holds the corner first chooses it: set one at the screen" },
  unusable: {
    found: "operator.json cannot be used, and nobody gets in",
    remedy:
      "remove it (and operator.json.unreadable) from the kiosk's folder, and set a PIN at the screen at once",
  },
} as const satisfies Record<Exclude<PinState, "set">, object>;

export type Tried = "right" | "wrong" | { readonly seconds: number };

/** 6 to 12 digits, and not all of them the same or in a row. */
export function goodPin(pin: unknown): pin is string {
  if (typeof pin !== "string" || !/^\d{6,12}$/.test(pin)) return false;
  const steps = new Set([...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index])));
  return !(steps.size === 1 && [-1, 0, 1].includes([...steps][0] ?? 2));
}

const hashed = (pin: string, salt: string) => scryptSync(pin, Buffer.from(salt, "hex"), 32, COST);

function secretIn(found: unknown): Secret | null {
  const { salt, hash, wrong, until } = Object(found) as Partial<Secret>;
  const whole = /^[0-9a-f]{32}$/.test(String(salt)) && /^[0-9a-f]{64}$/.test(String(hash));
  return whole
    ? { salt: String(salt), hash: String(hash), wrong: Number(wrong) || 0, until: until ?? null }
    : null;
}

/**
 * The operator's PIN in a file of its own: hashed with scrypt, the wrong tries counted there too, so that a restart
 * does not give new ones. `now` is in ms since 1970; a clock that is set back lets nobody wait longer than an hour.
 */
export function pinAt(path: string, said: (message: string) => void, now: () => number = Date.now) {
  let told = false;
  function unusable(why: string): "unusable" {
    if (!told) said(`${path} cannot be used (${why}): ${PIN_SAID.unusable.remedy}.`);
    told = true;
    return "unusable";
  }
  function read(): Secret | Exclude<PinState, "set"> {
    try {
      const secret = secretIn(JSON.parse(readFileSync(path, "utf8")));
      if (!secret) return unusable("it says no PIN");
      told = false;
      return secret;
    } catch (error) {
      const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
      if (!missing) return unusable(error instanceof Error ? error.message : String(error));
      // Put aside by hand, or by a version that did so itself.
      return existsSync(`${path}.unreadable`) ? unusable("it was put aside") : "none";
    }
  }
  const write = (secret: Secret) => keep(path, `${JSON.stringify(secret)}\n`);

  return {
    state(): PinState {
      const found = read();
      return typeof found === "string" ? found : "set";
    },

    /** Sets the first PIN. @returns false where one is set already, or cannot be read @throws Error where it cannot be written. */
    first(pin: string): boolean {
      if (read() !== "none") return false;
      const salt = randomBytes(16).toString("hex");
      write({ salt, hash: hashed(pin, salt).toString("hex"), wrong: 0, until: null });
      return true;
    },

    /** @throws Error where the count of wrong tries cannot be written: a full disk is no way in. */
    try(pin: unknown): Tried {
      const secret = read();
      if (typeof secret === "string") return "wrong";
      const wait = secret.until ? Math.min((Date.parse(secret.until) - now()) / 1000, LONGEST_S) : 0;
      if (wait > 0) return { seconds: Math.ceil(wait) };
      const wrong = secret.wrong + 1;
      const seconds = wrong < FREE ? 0 : Math.min(30 * 2 ** (wrong - FREE), LONGEST_S);
      // Counted before it is looked at: whoever pulls the plug in between has had his try.
      write({ ...secret, wrong, until: seconds > 0 ? new Date(now() + seconds * 1000).toISOString() : null });
      const given = typeof pin === "string" && /^\d{1,32}$/.test(pin) ? pin : "";
      const right = timingSafeEqual(hashed(given, secret.salt), Buffer.from(secret.hash, "hex"));
      if (right) write({ ...secret, wrong: 0, until: null });
      return right ? "right" : "wrong";
    },
  };
}
