import type { Audiogram } from "../stems/audiograms";
import { type Cochlea, cochleaOf } from "./cochlea";
import { createRecruitment } from "./recruitment";
import { createSmearing, smearingLatency } from "./smearing";

export interface Ear {
  /** Samples from a sound's going in to its coming out: the same for every audiogram, so that two ears stay in step. */
  readonly latency: number;
  /** `frames` samples through the ear, any number at a time. Nothing is allocated. Input and output may be one array. */
  process(input: Float32Array | Float64Array, output: Float32Array | Float64Array, frames: number): void;
}

/** Louder than any sound: what is beyond it, or no number, is a fault of the source and must not stay in the filters. */
const LOUDEST = 1e6;
const sane = (v: number): number => (Math.abs(v) <= LOUDEST ? v : Math.sign(v) * LOUDEST || 0);

/** An ear from its cochlea: broadened filters, then recruitment. */
export function createEarOf(cochlea: Cochlea, spl: number, rate: number): Ear {
  const scale = 2 ** Math.round(Math.log2(rate / 48_000));
  const smearing = cochlea.wide && createSmearing(cochlea.wide, rate, scale);
  const recruitment = createRecruitment(cochlea, spl, rate, scale);
  const { block } = recruitment;
  const late = smearingLatency(scale);

  const input = new Float64Array(block);
  const output = new Float64Array(block);
  // The plain sound waits here for as long as smearing takes.
  const waiting = new Float64Array(late + block);
  const plain = waiting.subarray(0, block);
  const smeared = new Float64Array(block);
  let at = 0;

  const turn = (): void => {
    waiting.copyWithin(0, block);
    waiting.set(input, late);
    smearing?.run(input, smeared);
    recruitment.run(plain, smearing ? smeared : plain, output);
    at = 0;
  };

  return {
    latency: block + late + recruitment.latency,
    process(from, to, frames) {
      for (let i = 0; i < frames; i++) {
        input[at] = sane(from[i]!);
        to[i] = output[at]!;
        if (++at === block) turn();
      }
    },
  };
}

/**
 * A model of one late-deafened man's hearing as a film imagined it, never of deafness. After B. Moore, M. Stone,
 * T. Baer and B. Glasberg, as the Clarity project documents their work (MSBG); written anew here, for a loop
 * and for a live microphone alike. Sound in and out are as they would stand before the ear.
 * @param spl level, dB SPL, of 0 dBFS RMS. @param rate samples a second; made for 44.1 and 48 kHz.
 */
export const createEar = (audiogram: Audiogram, spl: number, rate = 48_000): Ear =>
  createEarOf(cochleaOf(audiogram), spl, rate);
