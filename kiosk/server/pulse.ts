import * as v from "valibot";
import { ROLES } from "../settings/keys";

const number = v.pipe(v.number(), v.finite());
const short = v.pipe(v.string(), v.maxLength(120));

/** What a page says of itself once a second. What it says beyond this is left out. */
export const pulse = v.object({
  screen: short,
  role: v.picklist(ROLES),
  state: v.picklist(["attract", "gate", "film", "warning", "dark", "operator"]),
  /** Frames of film, 24 to the second of nominal running time. */
  at: number,
  chapter: short,
  shot: short,
  picture: v.picklist(["live", "still", "lost"]),
  /** Frames presented since the last pulse. */
  drawn: number,
  /** Milliseconds between presented frames. */
  frameMs: v.object({ median: number, worst: number }),
  sound: v.object({
    state: short,
    level: number,
    device: v.nullable(v.pipe(v.string(), v.maxLength(300))),
    /** dBFS; null where nothing sounds. */
    peakDb: v.nullable(number),
  }),
  heapBytes: v.nullable(number),
  nodes: number,
  /** New ones only. */
  faults: v.pipe(
    v.array(v.object({ kind: short, message: v.pipe(v.string(), v.maxLength(2000)) })),
    v.maxLength(100),
  ),
});
export type Pulse = v.InferOutput<typeof pulse>;

export const COMMANDS = ["reload", "attract", "dark", "wake"] as const;
export type Command = (typeof COMMANDS)[number];
