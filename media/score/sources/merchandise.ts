import { biquad, run } from "../dsp/biquad";
import { lay, type Mono, mapped, RATE, silence } from "../dsp/loop";
import { burst, type Mode, struck, varied } from "../dsp/modes";
import { between, gauss, type Random } from "../dsp/random";

/** What the film of the tape rings with as each bit of glue lets go. */
const FILM = [
  [1150, 0.9],
  [2350, 1.4],
  [4100, 2],
  [6900, 1.4],
] as const;

/** Packing tape: the glue lets go bit by bit, hundreds of times a second, in two or three pulls; then the teeth. */
export function tape(r: Random): Mono {
  const dry = silence(Math.floor(3.4 * RATE));
  let t = 0;
  const pulls = 1 + Math.floor(3 * r());
  for (let pull = 0; pull < pulls; pull++) {
    const length = between(r, 0.12, 0.6);
    const from = between(r, 220, 360);
    for (let s = 0; s < length; ) {
      const speed = Math.sin((Math.PI * Math.min(1, s / length + 0.12)) ** 0.8);
      s += (1 / (from + 900 * Math.max(0, speed))) * Math.exp(0.5 * gauss(r));
      const i = Math.floor((t + s) * RATE);
      if (i < dry.length) dry[i]! += Math.exp(0.6 * gauss(r)) * (0.25 + Math.max(0, speed));
    }
    t += length + between(r, 0.04, 0.45);
  }
  const y = silence(dry.length);
  for (const [hz, q] of FILM) {
    const part = run(dry, biquad("band", hz * between(r, 0.9, 1.12), q));
    for (let i = 0; i < y.length; i++) y[i]! += 2 * part[i]!;
  }
  const teeth = run(burst(r, 0.012, 0.009), biquad("high", 1600, 0.7));
  lay(y, teeth, (t + 0.05) * RATE, 0.5);
  return run(y, biquad("low", 11000, 0.7));
}

const CARTON: readonly Mode[] = [
  [84, 0.05, 1],
  [141, 0.04, 0.7],
  [230, 0.025, 0.5],
  [420, 0.012, 0.3],
  [910, 0.006, 0.12],
];

/** A full carton set down: one edge, then the other, and what is in it shifts. */
export function carton(r: Random): Mono {
  const y = silence(Math.floor(0.8 * RATE));
  lay(y, struck(varied(r, CARTON, 0.05), 0.003), 0, 4);
  lay(y, struck(varied(r, CARTON, 0.05), 0.002), between(r, 0.04, 0.11) * RATE, 6);
  lay(y, cloth(r), between(r, 0.1, 0.2) * RATE, 0.5);
  return y;
}

/** Cloth or card moved: many small slips, not one breath of noise. */
export function cloth(r: Random): Mono {
  const seconds = between(r, 0.2, 0.6);
  const slips = silence(Math.floor(seconds * RATE));
  for (let k = 0; k < seconds * 1400; k++) slips[Math.floor(r() * slips.length)]! += Math.exp(gauss(r)) * 0.3;
  const x = run(run(slips, biquad("high", 700, 0.7)), biquad("low", 4200, 0.7));
  const hand = between(r, 3, 7);
  const phase = 2 * Math.PI * r();
  return mapped(x, (v, i) => {
    const p = i / x.length;
    return v * Math.sin(Math.PI * p) * (0.35 + 0.65 * Math.sin(hand * p + phase) ** 2);
  });
}

/** Coins dropped into a tin tray: discs that ring two or three times each, and the tray. */
export function coins(r: Random): Mono {
  const y = silence(Math.floor(1.2 * RATE));
  for (let coin = 0; coin < 2 + 3 * r(); coin++) {
    const hz = between(r, 4300, 7600);
    const disc: Mode[] = [1, 1.73, 2.33].map((m, k) => [hz * m, 0.045 / (1 + k), 1 / (1 + 0.6 * k)]);
    let t = between(r, 0, 0.3);
    for (let hop = between(r, 0.05, 0.11); hop > 0.012; hop *= 0.55, t += hop) {
      lay(y, struck(varied(r, disc, 0.002), 0.00008), t * RATE, 5 * hop);
      lay(y, struck(varied(r, TRAY, 0.03), 0.0004), t * RATE, 16 * hop);
    }
  }
  return y;
}
const TRAY: readonly Mode[] = [
  [310, 0.03, 0.6],
  [745, 0.024, 1],
  [1420, 0.016, 0.6],
  [2610, 0.01, 0.4],
];
