import { gauss, seeded } from "../dsp/random";
import type { Event } from "../room";
import { beat } from "./escapement";

/** Seconds by which the exit pallet's beat is late: no clock hangs quite level. */
const OUT_OF_BEAT = 0.022;

/**
 * A clock going over a loop: an escape wheel of so many teeth, none of them quite true, turns under two pallets, so
 * that each unevenness comes round again once a turn. Anything else varies from beat to beat.
 * @param rate beats a second; two a tooth. @param wood how much of the case is heard: 1 for one that stands in the room.
 */
export function ticking(seed: number, loop: number, rate: number, wood: number): Event[] {
  const r = seeded(seed);
  const count = Math.round(loop * rate);
  const teeth = Array.from({ length: Math.min(30, count / 2) }, () => 0.0007 * gauss(r));
  return Array.from({ length: count }, (_, k): Event => {
    const pallet = (k % 2) as 0 | 1;
    const tooth = teeth[(k >> 1) % teeth.length]!;
    return {
      at: (k + 0.4) / rate + OUT_OF_BEAT * pallet + tooth / 2 + 0.0006 * gauss(r),
      sound: beat(r, { pallet, tooth, wood }),
      gain: 1 + 70 * tooth,
    };
  });
}
