import type { Layer } from "@/media/stems";
import type { Graph } from "./graph";
import type { Voice } from "./stem";

/** Seconds of noise before it comes round: longer than a listener can catch it repeating. */
const NOISE = 10;
/** RMS of white noise drawn evenly from −1 to 1. */
const EVEN_RMS = 1 / Math.sqrt(3);
const SEED = 0x9e3779b9;

const amplitude = (db: number): number => 10 ** (db / 20);

/** Even noise from −1 to 1. Mulberry32, a public-domain generator by Tommy Ettinger. */
export function fillNoise(samples: Float32Array, seed: number): void {
  let state = seed;
  for (let index = 0; index < samples.length; index++) {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    samples[index] = ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 31 - 1;
  }
}

type Tone = Extract<Layer, { kind: "tone" }>;
type Noise = Extract<Layer, { kind: "noise" }>;

/** A voice whose sources run for as long as it stands. */
function standing(
  { context, buses }: Graph,
  from: AudioNode,
  sources: readonly AudioScheduledSourceNode[],
): Voice {
  const gain = new GainNode(context, { gain: 0 });
  from.connect(gain).connect(buses.ringing);
  for (const source of sources) source.start();
  return {
    level: gain.gain,
    dispose() {
      for (const source of sources) source.stop();
      from.disconnect();
      gain.disconnect();
    },
  };
}

/** A ringing: no codec carries a pure tone well, so it is made here. */
export function toneVoice(graph: Graph, { partials, swing }: Tone): Voice {
  const { context } = graph;
  const db = swing?.db ?? 0;
  // Between these two the level swings by `db` either way, exactly at its ends.
  const middle = (amplitude(db) + amplitude(-db)) / 2;
  const either = (amplitude(db) - amplitude(-db)) / 2;
  const sum = new GainNode(context, { gain: middle });
  const sources: OscillatorNode[] = [];
  for (const { hz, dbfs } of partials) {
    const partial = new OscillatorNode(context, { frequency: hz });
    partial.connect(new GainNode(context, { gain: amplitude(dbfs) })).connect(sum);
    sources.push(partial);
  }
  if (swing && db > 0) {
    const slow = new OscillatorNode(context, { frequency: swing.hz });
    slow.connect(new GainNode(context, { gain: either })).connect(sum.gain);
    sources.push(slow);
  }
  return standing(graph, sum, sources);
}

/** White noise, independent in each ear. */
export function noiseVoice(graph: Graph, { dbfs }: Noise): Voice {
  const { context } = graph;
  const buffer = context.createBuffer(2, NOISE * context.sampleRate, context.sampleRate);
  for (const channel of [0, 1]) fillNoise(buffer.getChannelData(channel), SEED + channel);
  const source = new AudioBufferSourceNode(context, { buffer, loop: true });
  const scale = new GainNode(context, { gain: amplitude(dbfs) / EVEN_RMS });
  source.connect(scale);
  return standing(graph, scale, [source]);
}
