import { convolve, convolvePair, plan } from "./convolve";
import { fromDb, type Mono, RATE, type Stereo, silence } from "./loop";

/** Gain (linear, not dB) at a frequency in Hz. */
export type Curve = (hz: number) => number;

/** Linear-phase response of a curve, Hann-windowed; its delay is half its length. */
export function response(curve: Curve, taps: number): Mono {
  const fft = plan(taps);
  const spectrum = new Float64Array(2 * taps);
  const time = new Float64Array(2 * taps);
  for (let k = 0; k <= taps / 2; k++) {
    const gain = curve((k * RATE) / taps) * (k & 1 ? -1 : 1);
    spectrum[2 * k] = gain;
    if (k && k < taps / 2) spectrum[2 * (taps - k)] = gain;
  }
  fft.inverseTransform(time, spectrum);
  const h = silence(taps);
  for (let i = 0; i < taps; i++) h[i] = time[2 * i]! * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / taps));
  return h;
}

/** The loop through a curve, without delay. 8192 taps resolve about 12 Hz. */
export const filtered = (x: Mono, curve: Curve, taps = 8192): Mono =>
  convolve(x, response(curve, taps), taps / 2);
export const filteredPair = (x: Stereo, curve: Curve, taps = 8192): Stereo =>
  convolvePair(x, response(curve, taps), taps / 2);

const octaves = (a: number, b: number): number => Math.log2(Math.max(a, 1) / b);

/** Slopes in dB an octave beyond a corner in Hz, rounded over a third of an octave. */
const knee = (x: number): number => (x > 3 ? x : Math.log1p(Math.exp(x * 4)) / 4);
export const above =
  (corner: number, slope: number): Curve =>
  (hz) =>
    fromDb(-slope * knee(octaves(hz, corner)));
export const below =
  (corner: number, slope: number): Curve =>
  (hz) =>
    fromDb(-slope * knee(-octaves(hz, corner)));
/** A bump (or dip) of `db` at `centre`, `width` octaves to either side. */
export const bump =
  (centre: number, width: number, db: number): Curve =>
  (hz) =>
    fromDb(db * Math.exp(-((octaves(hz, centre) / width) ** 2)));
export const times =
  (...curves: readonly Curve[]): Curve =>
  (hz) =>
    curves.reduce((g, c) => g * c(hz), 1);
/** Band between two corners, with slopes outside it. */
export const band = (low: number, high: number, slopeLow = 18, slopeHigh = 18): Curve =>
  times(below(low, slopeLow), above(high, slopeHigh));
/** A curve through points of [Hz, dB], straight lines on a logarithmic axis, flat outside. */
export function through(points: readonly (readonly [hz: number, db: number])[]): Curve {
  return (hz) => {
    const first = points[0]!;
    if (hz <= first[0]) return fromDb(first[1]);
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1]!, points[i]!];
      if (hz <= b[0]) return fromDb(a[1] + ((b[1] - a[1]) * octaves(hz, a[0])) / octaves(b[0], a[0]));
    }
    return fromDb(points[points.length - 1]![1]);
  };
}
