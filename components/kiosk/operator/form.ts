import type { Words } from "@/media/words";
import type { PublicSettings } from "../settings";

export type FieldName = keyof Words["kiosk"]["operator"]["fields"];
export type Form = Readonly<Record<FieldName, string | boolean>>;

/** How each setting is asked for. The launcher alone says what is allowed. */
export const FIELDS: Readonly<Record<FieldName, "text" | "number" | "time" | "check" | "tactile">> = {
  language: "text",
  idleSeconds: "number",
  warningSeconds: "number",
  attractSeconds: "number",
  "hours.open": "time",
  "hours.close": "time",
  level: "number",
  levelCap: "number",
  audioDevice: "text",
  "tactile.output": "tactile",
  "tactile.device": "text",
  "tactile.gain": "number",
  home: "text",
  retentionDays: "number",
  operatorKeys: "text",
  letItPlay: "check",
  soundless: "check",
};
export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

/** Gain of a tactile channel that nobody has set. */
const TACTILE_GAIN = 0.5;

export function toForm(settings: PublicSettings): Form {
  const { hours, tactile } = settings;
  return {
    language: settings.language,
    idleSeconds: String(settings.idleSeconds),
    warningSeconds: String(settings.warningSeconds),
    attractSeconds: String(settings.attractSeconds),
    "hours.open": hours?.open ?? "",
    "hours.close": hours?.close ?? "",
    level: String(settings.level),
    levelCap: String(settings.levelCap),
    audioDevice: settings.audioDevice ?? "",
    "tactile.output": tactile?.output ?? "",
    "tactile.device": tactile?.device ?? "",
    "tactile.gain": String(tactile?.gain ?? TACTILE_GAIN),
    home: settings.home ?? "",
    retentionDays: String(settings.retentionDays),
    operatorKeys: settings.operatorKeys,
    letItPlay: settings.letItPlay,
    soundless: settings.soundless,
  };
}

const orNull = (value: string | boolean) => (value === "" ? null : value);

function setting(key: string, form: Form): unknown {
  if (key === "hours")
    return form["hours.open"] === "" && form["hours.close"] === ""
      ? null
      : { open: form["hours.open"], close: form["hours.close"] };
  if (key === "tactile")
    return form["tactile.output"] === ""
      ? null
      : {
          output: form["tactile.output"],
          device: orNull(form["tactile.device"]),
          gain: Number(form["tactile.gain"]),
        };
  const name = key as FieldName;
  if (FIELDS[name] === "number") return Number(form[name]);
  return key === "home" || key === "audioDevice" ? orNull(form[name]) : form[name];
}

/** The settings that were changed in a form, whole, by their own names. */
export function patchOf(before: Form, now: Form): Readonly<Record<string, unknown>> {
  const changed = FIELD_NAMES.filter((name) => before[name] !== now[name]);
  const keys = new Set(changed.map((name) => name.split(".")[0] as string));
  return Object.fromEntries([...keys].map((key) => [key, setting(key, now)]));
}
