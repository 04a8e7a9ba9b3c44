import { convolve } from "./convolve";
import { type Mono, mapped, type Stereo, silence } from "./loop";

/** Long enough to turn everything above some 12 Hz. */
const TAPS = 16384;
let turner: Mono | undefined;

/** Hilbert's transformer, Hann-windowed; its delay is half its length. */
function kernel(): Mono {
  if (turner) return turner;
  turner = silence(TAPS);
  for (let i = 0; i < TAPS; i++) {
    const n = i - TAPS / 2;
    if (n % 2 !== 0) turner[i] = (2 / (Math.PI * n)) * (0.5 + 0.5 * Math.cos((2 * Math.PI * n) / TAPS));
  }
  return turner;
}

/**
 * The loop with every frequency turned by 90 degrees: added to what it was made from it neither swells nor cancels,
 * so that a mix may travel from one to the other at equal power.
 */
export const quadrature = (x: Mono): Mono => convolve(x, kernel(), TAPS / 2);
export const quadraturePair = (x: Stereo): Stereo => [quadrature(x[0]), quadrature(x[1])];

/**
 * Every frequency turned by one angle, which no ear tells: for a path whose own filters have turned it already, chosen
 * so that a mix of it with the open room swells or cancels least in any octave.
 */
export function turned(x: Mono, degrees: number): Mono {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const late = quadrature(x);
  return mapped(x, (v, i) => c * v - s * late[i]!);
}
