import type { Graph } from "./graph";
import { cutTo, LEAD, onSample } from "./slope";

/** Hertz: low enough for the skin, which feels best near 250, and for late-deafened ears, which keep the lows. */
const PITCH = 220;
/** Amplitude against full scale, before the visitor's own level. */
const LOUD = 0.12;
/** Seconds of a tone, and from one to the next. */
const TONE = 0.3;
const APART = 0.5;
const TONES = 2;

/** Two short tones, by which a visitor who looks elsewhere is asked to stay; through the body's bus, which is felt as well. */
export function signal({ context, buses }: Graph): void {
  const start = onSample(context, context.currentTime + LEAD);
  const tone = new OscillatorNode(context, { frequency: PITCH });
  const level = new GainNode(context, { gain: 0 });
  tone.connect(level).connect(buses.body);
  for (let turn = 0; turn < TONES; turn++) {
    cutTo(level.gain, LOUD, start + turn * APART);
    cutTo(level.gain, 0, start + turn * APART + TONE);
  }
  tone.start(start);
  tone.stop(start + TONES * APART);
  tone.onended = () => level.disconnect();
}
