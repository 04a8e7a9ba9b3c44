import FFT from "fft.js";
import { type Mono, type Stereo, silence } from "./loop";

const plans = new Map<number, FFT>();
export function plan(size: number): FFT {
  let p = plans.get(size);
  if (!p) {
    p = new FFT(size);
    plans.set(size, p);
  }
  return p;
}

/**
 * Circular convolution, overlap-add. Two real channels ride in one complex
 * transform: a pair through one response, or one source through a pair of
 * responses. `early` samples are taken off the response's delay.
 */
function convolveComplex(x: Stereo, h: Stereo, early: number): Stereo {
  const n = x[0].length;
  const taps = h[0].length;
  let size = 16384;
  while (size < taps * 2) size *= 2;
  const step = size - taps + 1;
  const fft = plan(size);
  const time = new Float64Array(2 * size);
  const response = new Float64Array(2 * size);
  const spectrum = new Float64Array(2 * size);
  for (let i = 0; i < taps; i++) {
    time[2 * i] = h[0][i]!;
    time[2 * i + 1] = h[1][i]!;
  }
  fft.transform(response, time);
  const out: Stereo = [silence(n), silence(n)];
  for (let s = 0; s < n; s += step) {
    const m = Math.min(step, n - s);
    time.fill(0);
    for (let i = 0; i < m; i++) {
      time[2 * i] = x[0][s + i]!;
      time[2 * i + 1] = x[1][s + i]!;
    }
    fft.transform(spectrum, time);
    for (let k = 0; k < 2 * size; k += 2) {
      const a = spectrum[k]!;
      const b = spectrum[k + 1]!;
      const c = response[k]!;
      const d = response[k + 1]!;
      spectrum[k] = a * c - b * d;
      spectrum[k + 1] = a * d + b * c;
    }
    fft.inverseTransform(time, spectrum);
    let p = (((s - early) % n) + n) % n;
    for (let i = 0; i < m + taps - 1; i++) {
      out[0][p]! += time[2 * i]!;
      out[1][p]! += time[2 * i + 1]!;
      if (++p === n) p = 0;
    }
  }
  return out;
}

/** A pair through one response. */
export const convolvePair = (x: Stereo, h: Mono, early = 0): Stereo =>
  convolveComplex(x, [h, silence(h.length)], early);
/** One source through a pair of responses: a source in a room. */
export const convolveInto = (x: Mono, h: Stereo): Stereo => convolveComplex([x, silence(x.length)], h, 0);
export const convolve = (x: Mono, h: Mono, early = 0): Mono =>
  convolveComplex([x, silence(x.length)], [h, silence(h.length)], early)[0];
