/** Bessel functions of integer order, by their integrals (Abramowitz & Stegun 9.1.21 and 9.6.19). */
import type { Steps } from "./steps";

const POINTS = 160;

/** J_n(x). */
export function besselJ(n: number, x: number): number {
  let sum = 0;
  for (let i = 0; i < POINTS; i++) {
    const a = ((i + 0.5) / POINTS) * Math.PI;
    sum += Math.cos(n * a - x * Math.sin(a));
  }
  return sum / POINTS;
}

/** I_n(x) · e^(−x): scaled, since I_n itself outgrows everything it is compared with. */
export function besselI(n: number, x: number): number {
  let sum = 0;
  for (let i = 0; i < POINTS; i++) {
    const a = ((i + 0.5) / POINTS) * Math.PI;
    sum += Math.exp(x * (Math.cos(a) - 1)) * Math.cos(n * a);
  }
  return sum / POINTS;
}

/** J_n'(x), by recurrence; x above 0. */
export const besselJ1 = (n: number, x: number): number => (n / x) * besselJ(n, x) - besselJ(n + 1, x);

/** I_n'(x) · e^(−x), by recurrence; x above 0. */
export const besselI1 = (n: number, x: number): number => (n / x) * besselI(n, x) + besselI(n + 1, x);

/** Zeros of J_n up to x = `limit`, the one at 0 left out. */
export function* besselZeros(n: number, limit: number): Steps<number[]> {
  const zeros: number[] = [];
  const step = 0.1;
  let since = 0;
  for (let x = Math.max(1, n); x < limit; x += step) {
    if (++since % 16 === 0) yield;
    let [low, high] = [x, x + step];
    if (besselJ(n, low) * besselJ(n, high) >= 0) continue;
    for (let i = 0; i < 40; i++) {
      if (i % 16 === 15) yield;
      const middle = (low + high) / 2;
      if (besselJ(n, low) * besselJ(n, middle) > 0) low = middle;
      else high = middle;
    }
    if (low <= limit) zeros.push(low);
  }
  return zeros;
}
