import type { Env } from "../lib/home";
import { kept } from "../lib/keep";
import { DEFAULTS, KEYS, type KeyName, NAMES, type Settings, taken } from "./keys";

export interface Read {
  readonly settings: Settings;
  /** One sentence for each key or value that was not taken: what it is, what is allowed, what is used. */
  readonly wrong: readonly string[];
}

const PREFIX = "NOT_SILENCE_";
/** Names of the environment that are no setting. */
const OTHERS = new Set(["HOME", "SETTINGS", "SITE", "HEADLESS", "DRM", "PROFILE"]);

/** `idleSeconds` → `NOT_SILENCE_IDLE_SECONDS`; `NOT_SILENCE_HOME` is the folder's already. */
export const variableOf = (name: KeyName) =>
  name === "home"
    ? `${PREFIX}HOME_ADDRESS`
    : `${PREFIX}${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/** In the environment everything is text: what reads as JSON is taken so, the rest as it stands. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Settings from what a file says and what the environment says above it. A bad value falls back, alone. */
export function settingsFrom(file: unknown, env: Env = {}): Read {
  const wrong: string[] = [];
  const settings: Settings = { ...DEFAULTS };
  const isRecord = typeof file === "object" && file !== null && !Array.isArray(file);
  if (file !== undefined && !isRecord)
    wrong.push(
      `The settings are ${Array.isArray(file) ? "a list" : typeof file}; they are { "key": value, … }.`,
    );
  const said: [KeyName, unknown, string][] = [];
  for (const [name, value] of Object.entries(isRecord ? file : {})) {
    if (Object.hasOwn(KEYS, name)) said.push([name as KeyName, value, ""]);
    else wrong.push(`${name} is no setting; there are ${NAMES.join(", ")}.`);
  }
  const known = new Map(NAMES.map((name) => [variableOf(name), name]));
  for (const [variable, text] of Object.entries(env)) {
    if (!variable.startsWith(PREFIX) || text === undefined) continue;
    const name = known.get(variable);
    if (name) said.push([name, parsed(text), `${variable}: `]);
    else if (!OTHERS.has(variable.slice(PREFIX.length)))
      wrong.push(`${variable} is no setting; there are ${[...known.keys()].join(", ")}.`);
  }
  for (const [name, value, where] of said) {
    const result = taken(name, value);
    if ("value" in result) Object.assign(settings, { [name]: result.value });
    else wrong.push(`${where}${result.wrong}; ${JSON.stringify(settings[name])} is used.`);
  }
  return { settings, wrong };
}

/** Settings as the file and the environment have them. A file that is not JSON is put aside. */
export function readSettings(path: string, env: Env = process.env): Read {
  const aside: string[] = [];
  const { settings, wrong } = settingsFrom(
    kept(path, (message) => aside.push(message)),
    env,
  );
  return { settings, wrong: [...aside, ...wrong] };
}
