import { biquad, run } from "../dsp/biquad";
import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { burst, type Mode, struck, varied } from "../dsp/modes";
import { between, gauss, type Random } from "../dsp/random";
import { remembered } from "./drummer";

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
  [104, 0.022, 0.25],
  [192, 0.02, -0.5],
  [303, 0.018, 0.8],
  [471, 0.014, -1],
  [684, 0.011, 0.9],
  [1015, 0.009, -1.3],
  [1490, 0.006, 1.3],
  [2230, 0.004, -1],
];

/** A stroke: rubber gives way for a few milliseconds, less when it is hit hard. @param force 0 to 1 */
export function tap(r: Random, hand: 0 | 1, force: number): Mono {
  const y = silence(Math.floor(0.3 * RATE));
  const contact = 0.0011 - 0.0006 * force;
  lay(y, struck(varied(r, PAD, 0.012, 0.12), contact), 0, 1.6 * force);
  lay(y, struck(varied(r, stick(hand), 0.018, 0.25), 0.0003 - 0.00018 * force), 0, 0.95 * force ** 1.4);
  const slap = run(
    run(burst(r, 0.0006, 0.0035), biquad("high", 900, 0.7)),
    biquad("low", 3500 + 7500 * force, 0.7),
  );
  lay(y, slap, 0, 0.5 * force ** 1.5);
  return y;
}

export interface Stroke {
  readonly at: number;
  readonly hand: 0 | 1;
  readonly force: number;
}

/**
 * Twenty-four bars of rudiments in sixteenths, no two alike: r and l are the hands' taps, capitals their accents; F
 * and f a flam that lands right or left, D and d a drag (two grace notes); a dot is a rest. Warming up, paradiddles,
 * doubles, flams and drags, singles until the arms burn, a pause, and back to it.
 */
const BARS = [
  "R...l...R...l...",
  "R.l.R.l.RlrlR.l.",
  "R.rrL.llR.rrLrll",
  "RlrrLrllRlrrLrll",
  "RlrrLrllR.l.R...",
  "R.lrL.rlRlr.L.rl",
  "F...f...F.l.f.r.",
  "F.rlf.lrF.rlf.lr",
  "RrllRrllRrllRrll",
  "RrllRrlLrrLlRrll",
  "RlrlRlrlRlrlRlrl",
  "RlrlrlRlrlrlRlrL",
  "R.......l.......",
  "....R...l...R.l.",
  "D.r.d.l.D.r.d.l.",
  "D.rld.lrDlrldrlr",
  "RlrLrlRlrLrlRlrl",
  "RrlLrrLlRrlLRlrl",
  "RlrlRlrlRlrlRlrl",
  "RlRlrlRlRlrlRlRl",
  "R.l.r...........",
  "......l.R.l.R.l.",
  "RlrrF.l.LrllF.r.",
  "RlrrLrllF...D.r.",
] as const;

/** Grace notes before a main stroke: how long before it, seconds, and how hard against it. */
const GRACE: Record<string, readonly (readonly [before: number, share: number, other: boolean])[]> = {
  f: [[0.026, 0.36, true]],
  d: [
    [0.062, 0.3, true],
    [0.03, 0.34, true],
  ],
};

/** How tired the arms are over the loop: twice, the second time worse, and rested after each pause. */
const tiredness = (where: number): number =>
  0.7 * Math.exp(-(((where - 0.46) / 0.07) ** 2)) + Math.exp(-(((where - 0.79) / 0.075) ** 2));

/**
 * Someone practising to a beat: hands that are never each other's equal, time that wanders with a memory, arms that
 * warm up, tire, drag behind and recover; when they are tired a stick falls back on the pad by its own weight.
 * @param beat seconds a beat.
 */
export function practising(r: Random, beat: number): Stroke[] {
  const step = beat / 4;
  const steps = BARS.length * 16;
  const sway = remembered(r, steps);
  const effort = remembered(r, steps);
  return BARS.flatMap((bar, b) =>
    [...bar].flatMap((c, s): Stroke[] => {
      if (c === ".") return [];
      const k = b * 16 + s;
      const tired = tiredness(k / steps);
      const small = c.toLowerCase();
      const hand: 0 | 1 = small === "l" || c === "f" || c === "d" ? 0 : 1;
      const accent = c === c.toUpperCase() || c in GRACE;
      const late = 0.006 * sway[k]! + tired * between(r, 0.002, 0.016) + (hand ? 0 : 0.003);
      const force = Math.min(
        1,
        Math.max(
          0.12,
          (accent ? 0.74 : 0.46) *
            (1 - 0.24 * tired) *
            (hand ? 1 : 0.88) *
            (1 + 0.06 * effort[k]! + (0.05 + 0.09 * tired) * gauss(r)),
        ),
      );
      const at = k * step + late + 0.003 * (1 + tired) * gauss(r);
      const before = (GRACE[small] ?? []).map(([t, share, other]): Stroke => {
        const by: 0 | 1 = other ? (hand ? 0 : 1) : hand;
        return { at: at - t * between(r, 0.85, 1.15), hand: by, force: force * share };
      });
      const falls = r() < 0.05 + 0.3 * tired;
      const after: Stroke[] = falls
        ? [{ at: at + between(r, 0.062, 0.094), hand, force: force * between(r, 0.1, 0.2) }]
        : [];
      return [...before, { at, hand, force }, ...after];
    }),
  );
}
