import { plan } from "../dsp/convolve";
import type { Stereo } from "../dsp/loop";

/**
 * Goes once round a loop in Hann-windowed frames and gives the transform of each, interleaved. Two channels ride in
 * it, in the real and the imaginary part: a bin and its mirror together hold twice the power of both.
 * @param size samples, a power of two. @param hop samples from one frame to the next. @param ahead samples by which the first begins before the loop.
 */
export function eachFrame(
  x: Stereo,
  size: number,
  hop: number,
  each: (spectrum: Float64Array, frame: number) => void,
  ahead = 0,
): void {
  const fft = plan(size);
  const n = x[0].length;
  const [time, spectrum] = [new Float64Array(2 * size), new Float64Array(2 * size)];
  const window = Float64Array.from(
    { length: size },
    (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size),
  );
  for (let frame = 0; frame * hop < n; frame++) {
    for (let i = 0; i < size; i++) {
      const at = (frame * hop + i - ahead + n) % n;
      time[2 * i] = x[0][at]! * window[i]!;
      time[2 * i + 1] = x[1][at]! * window[i]!;
    }
    fft.transform(spectrum, time);
    each(spectrum, frame);
  }
}

/** Power of both channels in a bin of such a transform, not scaled. */
export function powerOf(spectrum: Float64Array, size: number, k: number): number {
  const m = (size - k) % size;
  return (
    spectrum[2 * k]! ** 2 + spectrum[2 * k + 1]! ** 2 + spectrum[2 * m]! ** 2 + spectrum[2 * m + 1]! ** 2
  );
}
