import * as v from "valibot";
import { ROLES } from "../settings/keys";

const number = v.pipe(v.number(), v.finite());
/** Text of a page's own making is cut, not refused: a page that is well must not be taken for a silent one. */
const cut = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  );
const short = cut(120);

/** What a page says of itself once a second. What it says beyond this is left out. */
export const pulse = v.object({
  screen: short,
  role: v.picklist(ROLES),
  state: v.fallback(v.picklist(["attract", "gate", "film", "warning", "dark", "operator"]), "film"),
  /** Frames of film, 24 to the second of nominal running time. */
  at: number,
  chapter: short,
  shot: short,
  picture: v.fallback(v.picklist(["live", "still", "lost"]), "live"),
  /** Frames presented since the last pulse. */
  drawn: number,
  /** Milliseconds between presented frames. */
  frameMs: v.object({ median: number, worst: number }),
  sound: v.object({
    state: short,
    level: number,
    device: v.nullable(cut(300)),
    /** dBFS; null where nothing sounds. */
    peakDb: v.nullable(number),
  }),
  heapBytes: v.nullable(number),
  nodes: number,
  /** New ones only. */
  faults: v.pipe(
    v.array(v.object({ kind: short, message: cut(1000) })),
    v.transform((faults) => faults.slice(0, 50)),
  ),
});
export type Pulse = v.InferOutput<typeof pulse>;

export const COMMANDS = ["reload", "attract", "dark", "wake"] as const;
export type Command = (typeof COMMANDS)[number];
