import type { TestSound } from "./installation";
import { fillNoise } from "./ringing";

/**
 * What an operator hears to set up and to calibrate: pink noise between 500 and 2000 Hz, where a room's own
 * resonances and a meter's weighting do least, at -20 LUFS in both ears together; in one ear it is as loud as in
 * each of them. The tactile channel has pulses of its own.
 */
const BAND = { from: 500, to: 2000 } as const;
/** Seconds of noise before it comes round. */
const NOISE = 8;
const SEED = 0x51ed270b;
/** Pink noise from white, within 0.3 dB: J. O. Smith, Spectral Audio Signal Processing, "Example: Synthesis of 1/F Noise". */
const PINK = {
  feedforward: [0.049922035, -0.095993537, 0.050612699, -0.004408786],
  feedback: [1, -2.494956002, 2.017265875, -0.5221894],
};
/** By which what the filters leave of even noise stands at -20 LUFS; e2e/kiosk-tactile.spec.ts measures it. */
const TO_REFERENCE = 2.13;

/** Hz, seconds and amplitude of the pulses that are felt. */
const PULSE = { hz: 80, on: 0.5, every: 1, amplitude: 0.5 } as const;

export interface TestSource {
  /** Two channels, for the ears. */
  readonly ears: AudioNode;
  /** One, for the skin. */
  readonly skin: AudioNode;
  play(sound: TestSound): void;
  dispose(): void;
}

/** Something that runs, and the node that gives it. */
interface Running {
  readonly source: AudioScheduledSourceNode;
  readonly given: AudioNode;
}

function noise(context: BaseAudioContext): Running {
  const buffer = context.createBuffer(2, NOISE * context.sampleRate, context.sampleRate);
  for (const channel of [0, 1]) fillNoise(buffer.getChannelData(channel), SEED + channel);
  const source = new AudioBufferSourceNode(context, { buffer, loop: true });
  const gain = new GainNode(context, { gain: TO_REFERENCE });
  source
    .connect(new IIRFilterNode(context, PINK))
    .connect(new BiquadFilterNode(context, { type: "highpass", frequency: BAND.from }))
    .connect(new BiquadFilterNode(context, { type: "lowpass", frequency: BAND.to }))
    .connect(gain);
  source.start();
  return { source, given: gain };
}

/** Each pulse swells and ebbs, so that the shaker does not knock. */
function pulses(context: BaseAudioContext): Running {
  const { sampleRate } = context;
  const buffer = context.createBuffer(1, PULSE.every * sampleRate, sampleRate);
  const samples = buffer.getChannelData(0);
  const on = PULSE.on * sampleRate;
  for (let n = 0; n < on; n++)
    samples[n] =
      PULSE.amplitude *
      Math.sin(Math.PI * (n / on)) ** 2 *
      Math.sin((2 * Math.PI * PULSE.hz * n) / sampleRate);
  const source = new AudioBufferSourceNode(context, { buffer, loop: true });
  source.start();
  return { source, given: source };
}

/** Silent until it is played. */
export function createTestSource(context: BaseAudioContext): TestSource {
  const ears = new ChannelMergerNode(context, { numberOfInputs: 2 });
  const skin = new GainNode(context, { gain: 0 });
  const split = new ChannelSplitterNode(context, { numberOfOutputs: 2 });
  const sides = [0, 1].map((ear) => {
    const side = new GainNode(context, { gain: 0 });
    split.connect(side, ear).connect(ears, 0, ear);
    return side;
  });
  const [heard, felt] = [noise(context), pulses(context)];
  heard.given.connect(split);
  felt.given.connect(skin);
  return {
    ears,
    skin,
    play(sound) {
      const [left, right] = sides;
      if (left) left.gain.value = sound === "left" || sound === "reference" ? 1 : 0;
      if (right) right.gain.value = sound === "right" || sound === "reference" ? 1 : 0;
      skin.gain.value = sound === "tactile" ? 1 : 0;
    },
    dispose() {
      for (const { source } of [heard, felt]) source.stop();
      for (const node of [ears, skin]) node.disconnect();
    },
  };
}
