import type { Broadening } from "./cochlea";
import { createFft } from "./fft";
import { smearMatrix } from "./smear-matrix";

/** Below the first of these the ear is taken to separate as well as ever, above the second not; Hz. */
const BYPASS = [200, 450] as const;
/** Above this nothing is left, as in the reference; Hz. */
const HIGHEST = 18_000;

const FRAME = 280;
const HOP = 64;
/** Samples that smearing takes, whatever the ear: one that needs none waits as long, to stay in step. */
export const smearingLatency = (scale: number): number => (FRAME - HOP) * scale;

/** A stage takes `block` samples and gives as many, `latency` samples later; nothing is allocated on the way. */
export interface Stage {
  readonly block: number;
  readonly latency: number;
  run(input: Float64Array, output: Float64Array): void;
}

/**
 * Broadened auditory filters (Baer and Moore 1993; figures of the Clarity project's MSBG): the short-time power
 * spectrum is smeared, the phases are kept. Frames of 5.8 ms, as the reference's 256 samples at 44.1 kHz, in
 * transforms of 512; two frames ride in one complex transform.
 * @param scale a power of 2, for rates other than 48 kHz.
 */
export function createSmearing(wide: Broadening, rate: number, scale: number): Stage {
  const size = 512 * scale;
  const hop = HOP * scale;
  const frame = FRAME * scale;
  const block = 2 * hop;
  const bins = size / 2;
  const fft = createFft(size);
  const rows = smearMatrix(wide, bins, rate / size);
  const top = Math.min(bins, Math.ceil((HIGHEST * size) / rate));
  const window = Float64Array.from(
    { length: frame },
    (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / frame),
  );
  const whole = new Float64Array(hop);
  for (let i = 0; i < frame; i++) whole[i % hop]! += window[i]! ** 2;
  // On the way out, so that frames left as they are add up to what came in.
  const joins = window.map((w, i) => w / whole[i % hop]!);
  const smears = Float64Array.from({ length: bins }, (_, k) =>
    Math.min(1, Math.max(0, ((k * rate) / size - BYPASS[0]) / (BYPASS[1] - BYPASS[0]))),
  );
  const span = frame + hop;
  const held = new Float64Array(span);
  const sum = new Float64Array(span);
  const done = sum.subarray(0, block);
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  const power = [new Float64Array(bins), new Float64Array(bins)] as const;
  const wanted = [new Float64Array(bins), new Float64Array(bins)] as const;

  // Both frames at once: a row of weights is fetched but one time.
  const smear = (): void => {
    const first = power[0];
    const second = power[1];
    for (let k = 0; k < top; k++) {
      const { from, weights } = rows[k]!;
      let p = 0;
      let q = 0;
      for (let j = 0; j < weights.length; j++) {
        const w = weights[j]!;
        p += w * first[from + j]!;
        q += w * second[from + j]!;
      }
      wanted[0][k] = Math.sqrt(Math.max(0, p));
      wanted[1][k] = Math.sqrt(Math.max(0, q));
    }
  };

  return {
    block,
    latency: smearingLatency(scale),
    run(input, output) {
      held.copyWithin(0, block);
      held.set(input, span - block);
      re.fill(0);
      im.fill(0);
      for (let i = 0; i < frame; i++) {
        re[i] = window[i]! * held[i]!;
        im[i] = window[i]! * held[i + hop]!;
      }
      fft.forward(re, im);
      const [first, second] = power;
      for (let k = 0; k < bins; k++) {
        const m = (size - k) % size;
        const c = smears[k]! * smears[k]!;
        first[k] = c * 0.25 * ((re[k]! + re[m]!) ** 2 + (im[k]! - im[m]!) ** 2);
        second[k] = c * 0.25 * ((im[k]! + im[m]!) ** 2 + (re[m]! - re[k]!) ** 2);
      }
      smear();
      for (let k = 0; k <= bins; k++) {
        const m = (size - k) % size;
        const ar = (re[k]! + re[m]!) / 2;
        const ai = (im[k]! - im[m]!) / 2;
        const br = (im[k]! + im[m]!) / 2;
        const bi = (re[m]! - re[k]!) / 2;
        const a = Math.sqrt(ar * ar + ai * ai);
        const b = Math.sqrt(br * br + bi * bi);
        const pass = k < bins ? 1 - smears[k]! : 0;
        const ga = pass + (a > 0 && k < bins ? wanted[0][k]! / a : 0);
        const gb = pass + (b > 0 && k < bins ? wanted[1][k]! / b : 0);
        re[k] = ga * ar - gb * bi;
        im[k] = ga * ai + gb * br;
        re[m] = ga * ar + gb * bi;
        im[m] = gb * br - ga * ai;
      }
      fft.inverse(re, im);
      for (let i = 0; i < frame; i++) {
        sum[i]! += joins[i]! * re[i]!;
        sum[i + hop]! += joins[i]! * im[i]!;
      }
      output.set(done);
      sum.copyWithin(0, block);
      sum.fill(0, span - block);
    },
  };
}
