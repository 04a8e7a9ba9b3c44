import * as v from "valibot";
import { LANGUAGES } from "./languages";

export const ROLES = ["all", "picture", "words", "sound"] as const;
export type Role = (typeof ROLES)[number];

const within = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to));
const whole = (from: number, to: number) => v.pipe(within(from, to), v.integer());
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const name = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,32}$/));

const screen = v.strictObject({
  name,
  role: v.picklist(ROLES),
  display: v.optional(whole(0, 15), 0),
  x: v.optional(whole(-32_768, 32_767)),
  y: v.optional(whole(-32_768, 32_767)),
  width: v.optional(whole(100, 32_767)),
  height: v.optional(whole(100, 32_767)),
});
export type Screen = v.InferOutput<typeof screen>;

const leads = (entry: Screen) => entry.role === "all" || entry.role === "words";
/** The one whose hands the visitor's are: the first that has words. */
export const leaderOf = (screens: readonly Screen[]): Screen | undefined => screens.find(leads);

const address = v.pipe(v.string(), v.url(), v.startsWith("http"));
const hours = v.pipe(
  v.strictObject({ open: clock, close: clock }),
  v.check(({ open, close }) => open !== close),
);
const tactile = v.strictObject({
  output: v.picklist(["third channel", "device"]),
  device: v.optional(v.nullable(v.string()), null),
  gain: within(0, 1),
});
const screens = v.pipe(
  v.array(screen),
  v.minLength(1),
  v.maxLength(8),
  v.check((list) => leaderOf(list) !== undefined),
  v.check((list) => new Set(list.map((entry) => entry.name)).size === list.length),
);

interface Key<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: T;
  /** What is allowed, as the end of a sentence that begins "it is". */
  readonly is: string;
}
const key = <S extends v.GenericSchema>(schema: S, fallback: v.InferOutput<S>, is: string) =>
  ({ schema, fallback, is }) as Key<v.InferOutput<S>>;

/** Every setting there is: what it may be, what it is where nobody says, and how that is told. */
export const KEYS = {
  port: key(whole(1, 65_535), 4180, "a whole number from 1 to 65535"),
  language: key(v.picklist(LANGUAGES), "en", `a language that there is: ${LANGUAGES.join(", ")}`),
  idleSeconds: key(whole(20, 600), 60, "a whole number from 20 to 600"),
  warningSeconds: key(whole(10, 120), 30, "a whole number from 10 to 120"),
  attractSeconds: key(whole(4, 120), 12, "a whole number from 4 to 120"),
  hours: key(
    v.nullable(hours),
    null,
    'null, or { "open": "10:00", "close": "20:00" } (24 hours, not the same)',
  ),
  level: key(within(0, 1), 0.8, "a number from 0 to 1"),
  levelCap: key(within(0, 1), 1, "a number from 0 to 1"),
  audioDevice: key(v.nullable(v.string()), null, "null, or the name of a sound output or a part of it"),
  tactile: key(
    v.nullable(tactile),
    null,
    'null, or { "output": "third channel" or "device", "device": a name or null, "gain": 0 to 1 }',
  ),
  home: key(v.nullable(address), null, "null, or the documentary's public address, https://…"),
  screens: key(
    screens,
    [{ name: "main", role: "all", display: 0 }],
    'a list of 1 to 8 screens { "name": small letters, "role": "all", "picture", "words" or "sound", "display": 0, "x", "y", "width", "height" }, each of its own name, one at least of the role all or words',
  ),
  retentionDays: key(whole(1, 3650), 400, "a whole number from 1 to 3650"),
  statusToken: key(
    v.nullable(v.pipe(v.string(), v.minLength(16))),
    null,
    "null, or a secret of 16 characters or more",
  ),
  operatorKeys: key(
    v.pipe(v.string(), v.regex(/^(Control|Alt|Shift|Meta)(\+(Control|Alt|Shift|Meta))*\+[A-Z0-9]$/)),
    "Control+Alt+Shift+O",
    'keys held together, "Control+Alt+Shift+O" for instance',
  ),
  letItPlay: key(v.boolean(), true, "true or false"),
  soundless: key(v.boolean(), false, "true or false"),
} as const;

export type KeyName = keyof typeof KEYS;
export type Settings = { -readonly [K in KeyName]: (typeof KEYS)[K]["fallback"] };

export const NAMES = Object.keys(KEYS) as KeyName[];
/** The settings where nobody says anything. */
export const DEFAULTS = Object.fromEntries(NAMES.map((name) => [name, KEYS[name].fallback])) as Settings;

/** The value as it is taken, or what is wrong with it: a message without its remedy. */
export function taken(name: KeyName, value: unknown): { value: unknown } | { wrong: string } {
  const { schema, is } = KEYS[name];
  const result = v.safeParse(schema as v.GenericSchema, value);
  if (result.success) return { value: result.output };
  const said = JSON.stringify(value) ?? String(value);
  return { wrong: `${name} is ${said.length > 80 ? `${said.slice(0, 77)}…` : said}; it is ${is}` };
}
