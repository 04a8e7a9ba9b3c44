import { type Mono, silence } from "./loop";

const HALF = 16;

/** Plays a sound at another rate (2 is an octave up) by windowed-sinc interpolation. */
export function resampled(x: Mono, rate: number): Mono {
  const y = silence(Math.max(1, Math.floor(x.length / rate)));
  const cut = Math.min(1, 1 / rate);
  for (let i = 0; i < y.length; i++) {
    const p = i * rate;
    const j = Math.floor(p);
    let s = 0;
    for (let k = Math.max(0, j - HALF + 1); k <= Math.min(x.length - 1, j + HALF); k++) {
      const d = p - k;
      const w = 0.5 + 0.5 * Math.cos((Math.PI * d) / (HALF + 1));
      s += x[k]! * w * (d === 0 ? cut : Math.sin(Math.PI * cut * d) / (Math.PI * d));
    }
    y[i] = s;
  }
  return y;
}

/** Between two samples, b and c, and their neighbours: Hermite's cubic at `f` of the way. For delays that move. */
export const hermite = (a: number, b: number, c: number, d: number, f: number): number =>
  b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)));
