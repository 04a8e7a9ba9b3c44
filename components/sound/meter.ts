/** Samples that are looked back over: two thirds of a second at 48 kHz, the most that an analyser keeps. */
const BACK = 32_768;

/**
 * Tells the highest sample of what has just left for the ears, in dBFS; -Infinity for silence. It costs next to
 * nothing until it is asked.
 */
export function createMeter(context: BaseAudioContext, from: AudioNode): () => number {
  const analyser = new AnalyserNode(context, { fftSize: BACK });
  const samples = new Float32Array(BACK);
  from.connect(analyser);
  return () => {
    analyser.getFloatTimeDomainData(samples);
    let peak = 0;
    for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
    return 20 * Math.log10(peak);
  };
}
