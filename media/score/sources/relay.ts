import { biquad, run } from "../dsp/biquad";
import { convolve } from "../dsp/convolve";
import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { burst, type Mode, struck, varied } from "../dsp/modes";
import { between, drift, gauss, type Random, seeded } from "../dsp/random";
import type { Event } from "../room";

/** A rail of steel tube, 7 m, hung by its ends: what everything screwed to it makes ring. */
const RAIL: readonly Mode[] = [
  [41, 0.5, 0.5],
  [83, 0.42, 0.8],
  [137, 0.36, 1],
  [206, 0.3, 0.9],
  [289, 0.24, 0.7],
  [386, 0.19, 0.55],
  [622, 0.12, 0.4],
  [1130, 0.07, 0.25],
];

/** What is screwed to the rail, as the rail hands it on. */
export const alongRail = (x: Mono): Mono =>
  convolve(
    x,
    struck(
      RAIL.map(([hz, t, g]) => [hz, t, g * 0.02] as const),
      0.0002,
    ).slice(0, 32768),
  );

/** A contactor that closes: the coil's snap, the armature home, contacts that bounce, the panel, the yoke's chatter until its ring holds. */
export function relay(seed: number): Mono {
  const r = seeded(seed);
  const y = silence(Math.floor(3.6 * RATE));
  const add = (x: Mono, at: number, gain: number): void => lay(y, x, at * RATE, gain);
  const armature: Mode[] = [
    [310, 0.02, 1],
    [690, 0.015, 0.9],
    [1240, 0.011, 0.7],
    [1720, 0.008, 0.8],
    [2650, 0.006, 0.6],
    [3350, 0.004, 0.6],
    [5200, 0.003, 0.5],
    [7600, 0.0016, 0.4],
  ];
  const contact: Mode[] = [
    [1900, 0.004, 1],
    [4200, 0.003, 0.9],
    [7300, 0.0015, 0.6],
    [10900, 0.0008, 0.4],
  ];
  const panel: Mode[] = [
    [72, 0.05, 1],
    [96, 0.06, 1],
    [151, 0.045, 0.8],
    [233, 0.03, 0.6],
    [410, 0.02, 0.4],
  ];
  add(struck(armature, 0.00012), 0, 1);
  add(run(burst(r, 0.0001, 0.0012), biquad("high", 1800, 0.7)), 0, 0.4);
  for (const [at, gain] of [
    [0.0041, 0.7],
    [0.0068, 0.4],
    [0.0083, 0.22],
    [0.0131, 0.1],
  ] as const)
    add(struck(varied(r, contact), 0.00008), at, gain);
  add(struck(panel, 0.0014), 0.0006, 2.4);
  add(struck(RAIL, 0.001), 0.002, 0.35);
  for (let k = 0; k < 7; k++)
    add(struck(varied(r, armature, 0.02), 0.0003), 0.028 + 0.01 * k, 0.2 * 0.62 ** k * between(r, 0.7, 1.2));
  return y;
}

/**
 * A cap loose in its socket: for a second or three at a time it arcs, and every
 * half cycle strikes again, now early, now late, now not at all.
 * @param phase of the mains in cycles of 100 Hz.
 */
export function loose(seed: number, phase: Mono): Mono {
  const r = seeded(seed);
  const n = phase.length;
  const y = silence(n);
  const will = drift(seed + 1, n, 0.9, 7);
  const fret = drift(seed + 2, n, 0.03, 0.3);
  const brass: Mode[] = [
    [1820, 0.003, 0.5],
    [2970, 0.0026, 1],
    [4450, 0.002, 0.9],
    [6900, 0.0012, 0.7],
    [9800, 0.0007, 0.4],
  ];
  let last = 0;
  for (let i = 0; i < n; i++) {
    const cycle = Math.floor(phase[i]!);
    if (cycle === last) continue;
    last = cycle;
    const open = will[i]! - 0.75 + 0.35 * fret[i]!;
    if (open < 0 || r() < 0.12) continue;
    const at = i + between(r, 0.0004, 0.0021) * RATE;
    const force = Math.min(1, open) * between(r, 0.2, 1);
    lay(y, struck(varied(r, brass, 0.12, 0.6), 0.00006), at, force);
    lay(y, run(burst(r, 0.00005, 0.0004), biquad("high", 2200, 0.7)), at, 0.5 * force);
    if (r() < 0.3)
      lay(
        y,
        struck(varied(r, brass, 0.05, 0.5), 0.00005),
        at + between(r, 0.0008, 0.003) * RATE,
        0.5 * open * r(),
      );
  }
  return y;
}

/** Glass that warms: ticks, close together while it is cold, then one now and then; every bulb has its own note. @param notes one for each bulb, Hz */
export function warming(
  r: Random,
  loop: number,
  notes: readonly number[],
): (Event & { readonly bulb: number })[] {
  const out: (Event & { readonly bulb: number })[] = [];
  for (let t = 0.35; t < loop - 0.5; ) {
    const bulb = Math.floor(r() * notes.length);
    const hz = notes[bulb]!;
    const glass: Mode[] = [1, 1.62, 2.33, 3.21].map((m, i) => [
      hz * m * (1 + 0.004 * gauss(r)),
      0.014 / (1 + i),
      1 / (1 + 0.7 * i),
    ]);
    out.push({ at: t, sound: struck(glass, 0.00005), gain: between(r, 0.1, 1) ** 1.7, bulb });
    t += between(r, 0.25, 1) * (0.55 + 2.6 * (1 - Math.exp(-t / 14)));
  }
  return out;
}
