import { biquad, run } from "../dsp/biquad";
import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { burst, type Mode, struck, varied } from "../dsp/modes";
import { between, gauss, type Random } from "../dsp/random";

/** A hickory stick, free at both ends: a bar's bending modes (ratios 1, 2.76, 5.40, 8.93). The left one of a pair is never the right one's equal. */
const stick = (hand: 0 | 1): readonly Mode[] => {
  const hz = hand ? 642 : 613;
  return [
    [hz, 0.012, 0.5],
    [hz * 2.76, 0.008, -1],
    [hz * 5.4, 0.005, 0.8],
    [hz * 8.93, 0.003, -0.5],
  ];
};
/** Rubber on a wooden board on a stand. */
const PAD: readonly Mode[] = [
  [104, 0.03, 0.3],
  [192, 0.028, -0.8],
  [303, 0.022, 1],
  [471, 0.014, -0.8],
  [790, 0.009, 0.6],
  [1260, 0.006, -0.4],
];

/** A stroke: rubber gives way for a few milliseconds, less when it is hit hard. @param force 0 to 1 */
export function tap(r: Random, hand: 0 | 1, force: number): Mono {
  const y = silence(Math.floor(0.3 * RATE));
  const contact = 0.0025 - 0.0013 * force;
  lay(y, struck(varied(r, PAD, 0.012, 0.06), contact), 0, 2 * force);
  lay(y, struck(varied(r, stick(hand), 0.006, 0.08), 0.0006 - 0.0003 * force), 0, 0.7 * force ** 1.3);
  const slap = run(
    run(burst(r, 0.0006, 0.0035), biquad("high", 900, 0.7)),
    biquad("low", 3000 + 4200 * force, 0.7),
  );
  lay(y, slap, 0, 0.12 * force ** 1.4);
  return y;
}

export interface Stroke {
  readonly at: number;
  readonly hand: 0 | 1;
  readonly force: number;
}

/** Rudiments in eighths, sixteenths and rests: capitals are accents, r and l the hands, a dot a rest. Four beats a bar. */
const BARS = [
  "R.l.R.l.RlrrLrll",
  "RlrrLrllR...L...",
  "RlRlrlrlR.rlR.rl",
  "R.......L.......",
  "RrllRrllRrllRrll",
  "Rlr.Lrl.Rlr.Lrl.",
  "RlrlRlrlRlrlRlrl",
  "R...l...R.......",
  "..RlR.RlRllRrrLl",
] as const;

/**
 * Someone practising to a beat: the arms warm up, tire, drag behind and recover.
 * @param beat seconds a beat; there are as many bars as patterns, and then all over again.
 */
export function practising(r: Random, beat: number): Stroke[] {
  const step = beat / 4;
  const whole = BARS.length * 16;
  return BARS.flatMap((bar, b) =>
    [...bar].flatMap((c, k): Stroke[] => {
      if (c === ".") return [];
      const where = (b * 16 + k) / whole;
      // Tired two thirds of the way through, rested by the end.
      const tired = Math.exp(-(((where - 0.66) / 0.16) ** 2));
      const hand: 0 | 1 = c.toLowerCase() === "l" ? 0 : 1;
      const accent = c === c.toUpperCase();
      const late = tired * between(r, 0.002, 0.016) - (hand ? 0 : -0.003);
      const force =
        (accent ? 0.8 : 0.53) *
        (1 - 0.22 * tired) *
        (hand ? 1 : 0.9) *
        (1 + (0.06 + 0.09 * tired) * gauss(r));
      return [
        {
          at: (b * 16 + k) * step + late + 0.004 * (1 + tired) * gauss(r),
          hand,
          force: Math.min(1, Math.max(0.14, force)),
        },
      ];
    }),
  );
}
