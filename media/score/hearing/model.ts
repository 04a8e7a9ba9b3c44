import { createEar } from "../../hearing/ear";
import { AUDIOGRAMS, type AudiogramName } from "../../stems/audiograms";
import { type Mono, mixInto, RATE, type Stereo, silence } from "../dsp/loop";
import { throughBone } from "./bone";

/** Whose hearing an INSIDE is: the ears of media/hearing, and what goes round them through bone. */
export interface Hearing {
  readonly audiogram: readonly [left: AudiogramName, right: AudiogramName];
  /** Sound level, dB SPL, of 0 dBFS RMS in the scene. */
  readonly spl: number;
  /** Level of the bone path against the air, dB; without it, air only. */
  readonly bone?: number;
}

/** The end of a loop, heard before its head: no filter of the model remembers longer. */
const RUN_UP = RATE / 10;

/** One ear over a loop, in step with it to the sample: what went before its head is its own end. */
export function heardBy(x: Mono, ear: AudiogramName, spl: number): Mono {
  const model = createEar(AUDIOGRAMS[ear], spl, RATE);
  const n = x.length;
  const lap = silence(RUN_UP + n + model.latency);
  for (let i = 0; i < lap.length; i++) lap[i] = x[(((i - RUN_UP) % n) + n) % n]!;
  model.process(lap, lap, lap.length);
  return lap.slice(RUN_UP + model.latency);
}

/** WORLD as the model hears it, at the model's own level. */
export function inside(world: Stereo, { audiogram, spl, bone }: Hearing): Stereo {
  const out: Stereo = [heardBy(world[0], audiogram[0], spl), heardBy(world[1], audiogram[1], spl)];
  if (bone === undefined) return out;
  const path = throughBone(world, bone);
  for (const side of out) mixInto(side, path);
  return out;
}
