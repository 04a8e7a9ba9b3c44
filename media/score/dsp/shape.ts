import { convolve } from "./convolve";
import { type Mono, silence } from "./loop";

const TAPS = 512;
const CUT = 0.2375;
/** A quarter of a second at four times the rate. */
const SETTLE = 48_000;

/** Waveshaping at four times the rate, so that its harmonics do not fold back into what is heard. */
export function shaped(x: Mono, curve: (v: number) => number): Mono {
  const up = silence(x.length * 4);
  for (let i = 0; i < x.length; i++) up[i * 4] = x[i]! * 4;
  const h = silence(TAPS);
  for (let i = 0; i < TAPS; i++) {
    const n = i - TAPS / 2;
    h[i] =
      (n === 0 ? CUT : Math.sin(Math.PI * CUT * n) / (Math.PI * n)) *
      (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / TAPS));
  }
  const driven = convolve(up, h, TAPS / 2);
  // A curve may remember (a capacitor between two valves): the loop's end settles it for its beginning.
  for (let i = Math.max(0, driven.length - SETTLE); i < driven.length; i++) curve(driven[i]!);
  for (let i = 0; i < driven.length; i++) driven[i] = curve(driven[i]!);
  const down = convolve(driven, h, TAPS / 2);
  const y = silence(x.length);
  for (let i = 0; i < y.length; i++) y[i] = down[i * 4]!;
  return y;
}
