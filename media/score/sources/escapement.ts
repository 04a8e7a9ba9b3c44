import { biquad, run } from "../dsp/biquad";
import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { burst, type Mode, struck, varied } from "../dsp/modes";
import { between, gauss, type Random } from "../dsp/random";

/** Steel against steel: pallet and tooth. */
const PALLET: readonly Mode[] = [
  [1870, 0.005, 0.4],
  [2410, 0.004, 0.5],
  [2930, 0.004, 0.8],
  [3570, 0.0032, 0.7],
  [4410, 0.003, 0.8],
  [5290, 0.0024, 0.7],
  [6720, 0.0018, 0.6],
  [7850, 0.0014, 0.5],
  [9300, 0.001, 0.4],
  [11600, 0.0008, 0.3],
];
/** Front, back and sides of a wooden case, and the air in it. */
const CASE: readonly Mode[] = [
  [142, 0.045, 1],
  [233, 0.035, 0.9],
  [371, 0.026, 0.7],
  [508, 0.02, 0.8],
  [812, 0.013, 0.5],
  [1240, 0.008, 0.3],
];
/** The gong it strikes the hours on, a coiled rod, answers every beat a little. */
const GONG: readonly Mode[] = [
  [287, 0.4, 0.3],
  [611, 0.36, 0.6],
  [1043, 0.3, 1],
  [1562, 0.24, 0.8],
  [2210, 0.2, 0.7],
  [2968, 0.15, 0.5],
];

export interface Beat {
  /** 0 for the entry pallet (tick), 1 for the exit pallet (tock). */
  readonly pallet: 0 | 1;
  /** How true the tooth is: seconds by which it drops early or late. */
  readonly tooth: number;
  /** How much of the case is heard against the steel: 1 for one that stands in the room. */
  readonly wood: number;
}

/** One beat of a recoil escapement: the tooth unlocks, slides along the pallet, drops on the other, and recoils. */
export function beat(r: Random, { pallet, tooth, wood }: Beat): Mono {
  const y = silence(Math.floor(2.4 * RATE));
  const scale = pallet ? 0.91 : 1;
  const steel = varied(
    r,
    PALLET.map(([hz, t, g]) => [hz * scale, t, g] as const),
    0.006,
    0.25,
  );
  const panels = varied(
    r,
    CASE.map(([hz, t, g], k) => [hz, t, g * (k % 2 === pallet ? 1 : 0.62)] as const),
    0.001,
    0.1,
  );
  const drop = (pallet ? 0.0125 : 0.0095) + tooth;
  const blow = 1 + 0.05 * gauss(r);
  // Unlock, slide, drop, and the pendulum's weight pushing the wheel back.
  lay(y, struck(steel, 0.0002), 0, 0.5);
  const slide = run(run(burst(r, 0.004, 0.003), biquad("high", 1400, 0.8)), biquad("low", 5200, 0.8));
  lay(y, slide, 0.002 * RATE, 0.06);
  lay(y, struck(steel, 0.00012), drop * RATE, 2.6 * blow);
  const click = run(burst(r, 0.0001, 0.0009), biquad("high", 1800, 0.7));
  lay(y, click, drop * RATE, 0.1 * blow);
  lay(y, struck(panels, 0.0006), drop * RATE, 0.9 * wood * blow * (pallet ? 1.15 : 1));
  lay(y, struck(GONG, 0.0004), drop * RATE, 0.012 * blow);
  lay(y, struck(panels, 0.0016), (drop + between(r, 0.016, 0.02)) * RATE, 0.35 * wood);
  return y;
}
