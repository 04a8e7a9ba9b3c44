/**
 * What is felt: the stems' own 20 to 300 Hz for a shaker under a seat. Skin feels best near 250 Hz and poorly under
 * 30, so that a heart, which is 25 to 50 Hz, would be played and not felt: what lies under {@link LOW} is carried
 * up, its envelope on a tone of {@link CARRIER}; above, the stems go as they are.
 */

/** Hz: between these the channel is heard by the skin, and nothing else is sent to it. */
export const SPAN = { from: 20, to: 300 } as const;
/** Hz, under which the envelope is followed instead of the wave. */
export const LOW = 42;
/** Hz of the tone that it is given: skin feels it some 15 dB better than a heart's own 30. */
export const CARRIER = 72;
/** Hz: as fast as the envelope of a heart's beat rises, and slow against twice its pitch. */
const ENVELOPE = 14;
/** The mean of a rectified sine to its peak. */
const PEAK_TO_MEAN = Math.PI / 2;

/** Q of the two sections of a Butterworth filter of fourth order, in decibels as Web Audio wants them. */
const SECTIONS = [0.5412, 1.3066].map((q) => 20 * Math.log10(q));
/** The same of one section of second order. */
const SMOOTH = 20 * Math.log10(Math.SQRT1_2);

export interface TactileChannel {
  /** Any number of channels; what is the same in both is as strong as in one. */
  readonly input: AudioNode;
  /** One channel. */
  readonly output: AudioNode;
  dispose(): void;
}

/** A filter of fourth order. */
function steep(context: BaseAudioContext, type: "lowpass" | "highpass", frequency: number, from: AudioNode) {
  return SECTIONS.reduce<AudioNode>(
    (node, Q) => node.connect(new BiquadFilterNode(context, { type, frequency, Q })),
    from,
  );
}

/** @returns a channel that runs for as long as its context does */
export function tactileChannel(context: BaseAudioContext): TactileChannel {
  const mono = { channelCount: 1, channelCountMode: "explicit" } as const;
  const input = new GainNode(context, mono);
  const output = new GainNode(context, mono);
  // Twice, so that next to nothing is left of a heart's own pitch, which would only move the shaker.
  const above = steep(context, "highpass", LOW, steep(context, "highpass", LOW, input));
  steep(context, "lowpass", SPAN.to, above).connect(output);

  const carrier = new OscillatorNode(context, { frequency: CARRIER });
  const carried = new GainNode(context, { gain: 0 });
  const size = new WaveShaperNode(context, { curve: new Float32Array([1, 0, 1]) });
  const envelope = new BiquadFilterNode(context, { type: "lowpass", frequency: ENVELOPE, Q: SMOOTH });
  const scale = new GainNode(context, { gain: PEAK_TO_MEAN });
  const low = steep(context, "lowpass", LOW, steep(context, "highpass", SPAN.from, input));
  low.connect(size).connect(envelope).connect(scale).connect(carried.gain);
  carrier.connect(carried).connect(output);
  carrier.start();
  return {
    input,
    output,
    dispose() {
      carrier.stop();
      input.disconnect();
      output.disconnect();
    },
  };
}
