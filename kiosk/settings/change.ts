import { keep, kept } from "../lib/keep";
import { KEYS, type KeyName, type Settings, taken } from "./keys";
import { type Read, readSettings } from "./read";

/**
 * What the operator's panel may not change, as it would lock itself out by it or it needs a hand at the machine, and
 * what is taken at the start alone.
 */
const FIXED = new Set<KeyName>(["port", "statusToken", "screens"]);

/** What was wrong, by key; nothing is written while there is anything. */
export type Wrong = Record<string, string>;

/**
 * Writes a patch of settings into the file; null puts a key that may be null to null.
 * @throws Error where the file cannot be written (a full disk, for instance).
 */
export function changeSettings(path: string, patch: Record<string, unknown>): Wrong {
  const wrong: Wrong = {};
  for (const [name, value] of Object.entries(patch)) {
    if (!Object.hasOwn(KEYS, name)) wrong[name] = `${name} is no setting.`;
    else if (FIXED.has(name as KeyName)) wrong[name] = `${name} is changed in ${path} alone.`;
    else {
      const result = taken(name as KeyName, value);
      if ("wrong" in result) wrong[name] = `${result.wrong}.`;
    }
  }
  if (Object.keys(wrong).length > 0) return wrong;
  const before = kept(path, () => {});
  const base = typeof before === "object" && before !== null && !Array.isArray(before) ? before : {};
  keep(path, `${JSON.stringify({ ...base, ...patch }, null, 2)}\n`);
  return {};
}

/** The settings as they are after a change. Whatever is taken at the start alone stays as it was then. */
export function readAnew(path: string, started: Settings): Read {
  const { settings, wrong } = readSettings(path);
  const fixed = Object.fromEntries([...FIXED].map((name) => [name, started[name]]));
  return { settings: { ...settings, ...fixed }, wrong };
}
