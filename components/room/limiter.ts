/** Amplitude that nothing goes over: 12 dB under full scale. */
export const CAP = 10 ** (-12 / 20);
/** Seconds in which a level that was held down comes two thirds of the way back. */
const BACK = 0.2;

/** Holds both ears under `CAP`, by the same gain so that no sound wanders. It acts at once and looks at nothing ahead. */
export function createLimiter(rate: number): (left: Float32Array, right: Float32Array) => void {
  const step = 1 / (BACK * rate);
  let gain = 1;
  return (left, right) => {
    for (let i = 0; i < left.length; i++) {
      const l = left[i] ?? 0;
      const r = right[i] ?? 0;
      gain = Math.min(gain + (1 - gain) * step, CAP / Math.max(CAP, Math.abs(l), Math.abs(r)));
      left[i] = l * gain;
      right[i] = r * gain;
    }
  };
}
