import type { BufferGeometry } from "three";
import { merge } from "./geometry";
import type { Steps } from "./steps";

/** Parts by what they are made of; a generator where they are many, for one of them is a step. */
export type Kinds<Kind extends string> = Readonly<Record<Kind, () => Iterable<BufferGeometry>>>;

/** The parts of each kind merged into one geometry: made part by part. */
export function* assembled<Kind extends string>(kinds: Kinds<Kind>): Steps<Record<Kind, BufferGeometry>> {
  const made: Partial<Record<Kind, BufferGeometry>> = {};
  for (const kind in kinds) {
    const parts: BufferGeometry[] = [];
    for (const part of kinds[kind]()) {
      parts.push(part);
      yield;
    }
    made[kind] = merge(parts);
    yield;
  }
  return made as Record<Kind, BufferGeometry>;
}
