import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { type Mode, struck, varied } from "../dsp/modes";
import { between, gauss, seeded } from "../dsp/random";
import type { Event } from "../room";

const TICK: Mode[] = [
  [1180, 0.006, 1],
  [2350, 0.004, 0.9],
  [3900, 0.003, 0.6],
  [6200, 0.0016, 0.3],
];
const CASE: Mode[] = [
  [132, 0.035, 1],
  [247, 0.03, 0.7],
  [418, 0.02, 0.5],
  [655, 0.012, 0.3],
];

/**
 * An escapement over a loop: lock, drop and the case's answer. Tick and tock
 * differ in pitch and are a little off the middle of the swing, as a clock that hangs not quite straight.
 * @param rate beats a second. @param wood how much of the case is heard.
 */
export function ticking(seed: number, loop: number, rate: number, wood: number): Event[] {
  const r = seeded(seed);
  return Array.from({ length: Math.round(loop * rate) }, (_, k) => {
    const tock = k % 2 === 1;
    const y: Mono = silence(Math.floor(0.3 * RATE));
    const tuned = (modes: readonly Mode[], by: number): Mode[] =>
      varied(r, modes, 0.006, 0.15).map(([hz, d, g]) => [hz * by, d, g] as const);
    lay(y, struck(tuned(TICK, tock ? 0.86 : 1), 0.0001), 0, tock ? 0.85 : 1);
    lay(y, struck(tuned(TICK, tock ? 0.8 : 0.93), 0.0002), between(r, 0.009, 0.012) * RATE, 0.4);
    lay(y, struck(tuned(CASE, tock ? 0.96 : 1), 0.0012), 0.001 * RATE, 3 * wood);
    return { at: k / rate + (tock ? 0.028 : 0) + 0.0008 * gauss(r), sound: y, gain: between(r, 0.92, 1.05) };
  });
}
