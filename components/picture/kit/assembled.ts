import { BufferGeometry } from "three";
import { merged } from "./geometry";
import type { Pause, Steps } from "./steps";

/** Parts, and between them whatever steps they take: `yield yield* lathed(…)`. */
export type Parts = Iterable<BufferGeometry | Pause>;
/** By what they are made of; a generator where they are many, for one of them is a step. */
export type Kinds<Kind extends string> = Readonly<Record<Kind, () => Parts>>;

/** The parts of each kind merged into one geometry: made part by part. */
export function* assembled<Kind extends string>(kinds: Kinds<Kind>): Steps<Record<Kind, BufferGeometry>> {
  const made: Partial<Record<Kind, BufferGeometry>> = {};
  for (const kind in kinds) {
    const parts: BufferGeometry[] = [];
    for (const part of kinds[kind]()) {
      if (part instanceof BufferGeometry) parts.push(part);
      yield part instanceof BufferGeometry ? undefined : part;
    }
    made[kind] = yield* merged(parts);
    yield;
  }
  return made as Record<Kind, BufferGeometry>;
}
