import { plan } from "./convolve";
import type { Curve } from "./filter";
import { type Mono, RATE, silence } from "./loop";

/** The quietest that a curve may ask for, so that its logarithm is one. */
const FLOOR = 1e-6;

/**
 * Response of a curve that rings only after what excites it, as a cavity does: minimum phase, from the folded
 * cepstrum (Oppenheim and Schafer, "Discrete-Time Signal Processing", 1989, chapter 12). @param taps a power of two;
 * its length, and with it the narrowest mode it can hold.
 */
export function causal(curve: Curve, taps: number): Mono {
  const size = 4 * taps;
  const fft = plan(size);
  const [a, b] = [new Float64Array(2 * size), new Float64Array(2 * size)];
  for (let k = 0; k < size; k++)
    a[2 * k] = Math.log(Math.max(FLOOR, curve((Math.min(k, size - k) * RATE) / size)));
  fft.inverseTransform(b, a);
  for (let k = 1; k < size; k++) {
    const fold = k < size / 2 ? 2 : k === size / 2 ? 1 : 0;
    b[2 * k]! *= fold;
  }
  for (let k = 0; k < size; k++) b[2 * k + 1] = 0;
  fft.transform(a, b);
  for (let k = 0; k < size; k++) {
    const gain = Math.exp(a[2 * k]!);
    const phase = a[2 * k + 1]!;
    b[2 * k] = gain * Math.cos(phase);
    b[2 * k + 1] = gain * Math.sin(phase);
  }
  fft.inverseTransform(a, b);
  const h = silence(taps);
  const from = Math.floor(taps * 0.75);
  for (let i = 0; i < taps; i++)
    h[i] = a[2 * i]! * (i < from ? 1 : 0.5 + 0.5 * Math.cos((Math.PI * (i - from)) / (taps - from)));
  return h;
}
