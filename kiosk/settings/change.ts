import { keep, kept } from "../lib/keep";
import { KEYS, type KeyName, taken } from "./keys";

/** What the operator's panel may not change: what it would lock itself out by, or that needs a hand at the machine. */
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
