/** What a metronome is set by: the marks behind its pendulum, and the beats a minute that they stand for. */
import type { Parts } from "../kit/assembled";
import { place } from "../kit/geometry";
import type { Vec3 } from "../take";
import { front, half, LEAN } from "./metronome-case";
import { numeral } from "./numerals";

/** Height of the lowest mark, and from one to the next, metres. */
const [FIRST, PITCH, MARKS] = [0.086, 0.0044, 27];
/** Beats a minute at every so many marks, from below: the nearer the weight is to the axle, the faster. */
const [NUMBERED, EVERY] = [[184, 144, 112, 92, 76, 60, 48], 4] as const;

/**
 * Where on the scale the weight's upper edge stands, metres: between two numbers by their ratio.
 * @param tempo beats a minute, 48 to 184
 * @throws RangeError for a tempo that is not on the scale
 */
export function heightOf(tempo: number): number {
  const above = NUMBERED.findIndex((numbered) => numbered <= tempo);
  const [fast, slow] = [NUMBERED[Math.max(0, above - 1)], NUMBERED[above]];
  if (!fast || !slow || tempo > fast) throw new RangeError(`${tempo} beats a minute are not on the scale.`);
  const part = fast === slow ? 0 : Math.log(fast / tempo) / Math.log(fast / slow);
  return FIRST + (Math.max(0, above - 1) + part) * EVERY * PITCH;
}

/** How far the scale lies behind the front, metres. */
export const INSET = 0.0135;

/** The marks of the scale behind the pendulum: long and numbered at every fourth. */
export function* marks(): Parts {
  const printed = INSET - 0.0005;
  yield front(0.082, 0.206, -0.012, 0.012, 0.0004, printed);
  for (let k = 0; k < MARKS; k++) {
    const y = FIRST + k * PITCH;
    const long = k % EVERY === 0;
    const [a, b] = k % 2 === 0 ? [-(long ? 0.27 : 0.2), -0.07] : [0.07, 0.2];
    yield front(y, y + (long ? 0.001 : 0.0006), a, b, 0.0004, printed);
    if (!long) continue;
    const at: Vec3 = [-0.34 * half(y), y + 0.0005, half(y) - INSET + 0.0005];
    for (const figure of numeral(NUMBERED[k / EVERY] ?? 0, 0.0034))
      yield place(figure, { at, turn: [LEAN, 0, 0] });
  }
}
