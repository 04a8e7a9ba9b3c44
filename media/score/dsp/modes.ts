import { type Mono, RATE, silence } from "./loop";
import { between, gauss, type Random } from "./random";

/** One mode of a struck thing: frequency in Hz, time to fall by 1/e in seconds, gain. */
export type Mode = readonly [hz: number, decay: number, gain: number];

/** A struck thing: its modes ring down together after a contact of `contact` seconds, which rounds off the high ones. */
export function struck(modes: readonly Mode[], contact = 0.0005): Mono {
  const longest = Math.max(...modes.map((m) => m[1]));
  const y = silence(Math.ceil(Math.min(12, longest * 7) * RATE));
  for (const [hz, decay, gain] of modes) {
    if (hz > RATE * 0.45) continue;
    const blow = gain / (1 + (hz * contact * 2) ** 2);
    const w = (2 * Math.PI * hz) / RATE;
    const c = 2 * Math.cos(w) * Math.exp(-1 / (decay * RATE));
    const d = -Math.exp(-2 / (decay * RATE));
    let a = 0;
    let b = blow * Math.sin(w);
    const n = Math.min(y.length, Math.ceil(decay * 7 * RATE));
    for (let i = 1; i < n; i++) {
      y[i]! += b;
      const next = c * b + d * a;
      a = b;
      b = next;
    }
  }
  return y;
}

/** The same thing struck elsewhere: each mode a little off in pitch, length and strength. */
export const varied = (r: Random, modes: readonly Mode[], pitch = 0.003, gain = 0.35): Mode[] =>
  modes.map(([hz, decay, g]) => [
    hz * (1 + pitch * gauss(r)),
    decay * between(r, 0.8, 1.15),
    g * Math.max(0.05, 1 + gain * gauss(r)),
  ]);

/** A noise burst that rises for `attack` and falls by 1/e in `decay` seconds. */
export function burst(r: Random, attack: number, decay: number): Mono {
  const y = silence(Math.ceil((attack + decay * 7) * RATE));
  for (let i = 0; i < y.length; i++) {
    const t = i / RATE;
    y[i] = gauss(r) * (t < attack ? t / attack : Math.exp(-(t - attack) / decay));
  }
  return y;
}
