import { type Mono, mapped, RATE, silence } from "../dsp/loop";
import { type Mode, struck, varied } from "../dsp/modes";
import type { Random } from "../dsp/random";
import type { Event } from "../room";

const LEAF: readonly Mode[] = [
  [61, 0.1, 1],
  [104, 0.08, 0.8],
  [188, 0.05, 0.5],
  [655, 0.02, 0.2],
  [1480, 0.01, 0.2],
];
const LATCH: readonly Mode[] = [
  [1320, 0.012, 1],
  [2480, 0.008, 0.7],
];

/**
 * A door on a closer: what is outside comes in as far as it stands open, and it is heard to be unlatched, to fall into
 * its frame and to meet its latch.
 * @param opened seconds at which it is pulled open and has fallen shut.
 */
export function streetDoor(
  r: Random,
  beyond: Mono,
  opened: readonly (readonly [from: number, to: number])[],
): { readonly outside: Mono; readonly leaf: readonly Event[] } {
  const ajar = silence(beyond.length);
  for (const [from, to] of opened)
    for (let i = Math.floor(from * RATE); i < to * RATE; i++) {
      const t = i / RATE;
      ajar[i] = Math.max(0, Math.min(1, (t - from) / 0.7, (to - t) / 0.9)) ** 1.5;
    }
  const leaf = opened.flatMap(([from, to]): Event[] => [
    { at: from, sound: struck(varied(r, LATCH, 0.03), 0.0003), gain: 0.25 },
    { at: to, sound: struck(varied(r, LEAF, 0.02), 0.0025), gain: 4 },
    { at: to + 0.06, sound: struck(varied(r, LEAF, 0.03), 0.001), gain: 1 },
  ]);
  return { outside: mapped(beyond, (v, i) => v * ajar[i]!), leaf };
}
