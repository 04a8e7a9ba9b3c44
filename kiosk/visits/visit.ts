import * as v from "valibot";

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,64}$/));

/**
 * One visit, of nobody in particular: when it began to the minute, how far it went and how. The id is a random number
 * of this visit alone, so that a record sent twice is kept once.
 */
export const visit = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  begun: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:00(\.000)?)?Z$/)),
  seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000)),
  furthest: slug,
  left: slug,
  /** Interrupted: the page was gone before the visitor was. */
  end: v.picklist(["idle", "credits", "left", "operator", "interrupted"]),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  sound: v.boolean(),
  letItPlay: v.boolean(),
  begunBy: v.picklist(["touch", "key", "wheel", "dial", "gamepad", "midi", "button"]),
});
export type Visit = v.InferOutput<typeof visit>;

/** Without the id: it was for the sending alone. */
export const COLUMNS = [
  "begun",
  "seconds",
  "furthest",
  "left",
  "end",
  "language",
  "sound",
  "letItPlay",
  "begunBy",
] as const satisfies readonly (keyof Visit)[];

export const heading = `${COLUMNS.join(",")}\r\n`;
/** A line of RFC 4180; nothing that a visit may hold needs quotes. */
export const row = (record: Visit) => `${COLUMNS.map((column) => String(record[column])).join(",")}\r\n`;
