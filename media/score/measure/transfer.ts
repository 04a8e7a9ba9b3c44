import { plan } from "../dsp/convolve";
import type { Curve } from "../dsp/filter";
import { type Mono, RATE } from "../dsp/loop";

const SIZE = 131072;

interface Cross {
  readonly xx: Mono;
  readonly yy: Mono;
  readonly re: Mono;
  readonly im: Mono;
}

/** Power and cross spectra of two loops, averaged over Hann windows three quarters overlapped (Welch 1967). */
function cross(x: Mono, y: Mono): Cross {
  const fft = plan(SIZE);
  const [time, out] = [new Float64Array(2 * SIZE), new Float64Array(2 * SIZE)];
  const half = SIZE / 2;
  const of = (): Mono => new Float64Array(half);
  const c: Cross = { xx: of(), yy: of(), re: of(), im: of() };
  for (let s = 0; s < x.length; s += SIZE / 4) {
    for (let i = 0; i < SIZE; i++) {
      const w = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / SIZE);
      time[2 * i] = x[(s + i) % x.length]! * w;
      time[2 * i + 1] = y[(s + i) % y.length]! * w;
    }
    fft.transform(out, time);
    for (let k = 1; k < half; k++) {
      const [a, b] = [out[2 * k]!, out[2 * k + 1]!];
      const [d, e] = [out[2 * (SIZE - k)]!, out[2 * (SIZE - k) + 1]!];
      const [xr, xi, yr, yi] = [(a + d) / 2, (b - e) / 2, (b + e) / 2, (d - a) / 2];
      c.xx[k]! += xr * xr + xi * xi;
      c.yy[k]! += yr * yr + yi * yi;
      c.re[k]! += yr * xr + yi * xi;
      c.im[k]! += yi * xr - yr * xi;
    }
  }
  return c;
}

/** Share of a band that must come from the source for its gain to be read off; the rest is what an enclosure adds. */
const COHERENT = 0.5;

/**
 * How far what was done to a loop departs from a stated curve: the largest difference in any third of an octave
 * between two frequencies in Hz, once the one static gain is taken off. dB; Infinity where no band can be read.
 */
export function departure(x: Mono, y: Mono, stated: Curve, low: number, high: number): number {
  const { xx, yy, re, im } = cross(x, y);
  const off: number[] = [];
  for (let hz = low; hz <= high * 1.001; hz *= 2 ** (1 / 3)) {
    let [given, got, want, all] = [0, 0, 0, 0];
    for (let k = Math.ceil((hz / 2 ** (1 / 6) / RATE) * SIZE); (k * RATE) / SIZE < hz * 2 ** (1 / 6); k++) {
      given += xx[k]!;
      all += yy[k]!;
      got += (re[k]! ** 2 + im[k]! ** 2) / Math.max(xx[k]!, 1e-30);
      want += xx[k]! * stated((k * RATE) / SIZE) ** 2;
    }
    if (got / all > COHERENT && given > 0) off.push(10 * Math.log10(got / want));
  }

  const gain = (Math.max(...off) + Math.min(...off)) / 2;
  return off.length ? Math.max(...off.map((v) => Math.abs(v - gain))) : Infinity;
}
