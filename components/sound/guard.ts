/**
 * The last node before the ears. The browser's own compressor looks ahead 6 ms and adds make-up gain, and a
 * worklet needs a secure context, which a kiosk on a local network has not; a wave-shaper has no latency, no
 * state and no gain, and cannot give more than its curve holds.
 */

/** Below this amplitude (−3 dBFS) nothing is touched. */
export const KNEE = 10 ** (-3 / 20);
/** Amplitude at either end of the curve; what is louder is given what the end holds. */
export const REACH = 2;
/** Odd, so that digital silence falls on a point of the curve and stays exactly silent. */
const POINTS = 8193;

/** The guard's law: as it was up to the knee, then bent so that it never reaches full scale. */
export function guarded(sample: number): number {
  const size = Math.abs(sample);
  if (size <= KNEE) return sample;
  return Math.sign(sample) * (KNEE + (1 - KNEE) * Math.tanh((size - KNEE) / (1 - KNEE)));
}

export function guardCurve(): Float32Array<ArrayBuffer> {
  const half = (POINTS - 1) / 2;
  return Float32Array.from({ length: POINTS }, (_, point) => guarded(((point - half) / half) * REACH));
}

/** @returns where to send what is to be guarded, and the node that gives it, to connect to the destination. */
export function guard(context: BaseAudioContext): { input: AudioNode; output: AudioNode } {
  const input = new GainNode(context, { gain: 1 / REACH });
  const output = new WaveShaperNode(context, { curve: guardCurve(), oversample: "none" });
  input.connect(output);
  return { input, output };
}
