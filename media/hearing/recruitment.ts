import { createBank } from "./bank";
import { type Cochlea, toCochlea } from "./cochlea";
import { createFft } from "./fft";
import { strongest, times } from "./row";
import type { Stage } from "./smearing";

/** Level at which a loss is caught up with, dB SPL, and the largest loss that the expansion holds for, dB. */
const CATCH_UP = 105;
const VALID = 80;
/** A loss to smearing is read over so many filters either side, two widths of them, lest it undo the smearing. */
const BESIDE = 4;
/** Most that is given back of it, as a natural logarithm of the amplitude: 12 dB. */
const MOST_BACK = Math.LN10 * 0.6;
/** Far below the quietest thing a double can hold of a sound: keeps the logarithm finite. */
const FLOOR = 1e-40;

const nepers = (db: number): number => (db * Math.LN10) / 20;

/** Expansion of a loss: how many dB the level falls for one that the sound falls (Moore and Glasberg 1993). */
const expansion = (loss: number): number => CATCH_UP / (CATCH_UP - Math.min(loss, VALID));

export interface Recruitment extends Omit<Stage, "run"> {
  /** @param plain the sound as it came. @param smeared the same through broadened filters, in step with it. */
  run(plain: Float64Array, smeared: Float64Array, output: Float64Array): void;
}

/**
 * Loudness recruitment: under the level at which a loss is caught up with, each frequency is turned down by
 * `(level / caught up)^(R - 1)`, its level read by a filter of the ear's width round it; where a filter beside it
 * lets more through, that one is heard. Frames of 512 samples,
 * a quarter apart; gains have no phase, and at no loss they are 1, so that such an ear gives back its input.
 *
 * Smearing keeps the phases of a frame but not its magnitudes; frames then disagree and a tone loses up to 6 dB,
 * which recruitment would multiply. So a level is read from the plain sound too, and what was lost is given back.
 */
export function createRecruitment(ear: Cochlea, spl: number, rate: number, scale: number): Recruitment {
  const size = 512 * scale;
  const block = size / 4;
  const bins = size / 2 + 1;
  const fft = createFft(size);
  const window = Float64Array.from({ length: size }, (_, i) => Math.sin((Math.PI * (i + 0.5)) / size));

  const { centres, readers, makers } = createBank(ear.width, bins, rate / size);
  const slope = Float64Array.from(centres, (hz) => expansion(ear.loss(hz)) - 1);
  const full = Float64Array.from(centres, (hz) => nepers(CATCH_UP - toCochlea(hz) - spl));
  const beyond = Float64Array.from(centres, (hz) => -nepers(Math.max(0, ear.loss(hz) - VALID)));

  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const sum = new Float64Array(size);
  const done = sum.subarray(0, block);
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  const power = [new Float64Array(bins), new Float64Array(bins)] as const;
  const before = new Float64Array(centres.length);
  const after = new Float64Array(centres.length);
  const gain = new Float64Array(centres.length);
  // Mean square of a windowed frame from one half of its spectrum: 2 / (size times the window's sum of squares).
  const unit = 4 / (size * size);

  const split = (): void => {
    const plain = power[0];
    const smeared = power[1];
    for (let k = 0; k < bins; k++) {
      const m = (size - k) % size;
      const ar = (re[k]! + re[m]!) / 2;
      const ai = (im[k]! - im[m]!) / 2;
      const br = (im[k]! + im[m]!) / 2;
      const bi = (re[m]! - re[k]!) / 2;
      plain[k] = ar * ar + ai * ai;
      smeared[k] = br * br + bi * bi;
      re[k] = br;
      im[k] = bi;
    }
  };

  const read = (): void => {
    for (let b = 0; b < gain.length; b++) {
      before[b] = times(readers[b]!, power[0]) + FLOOR;
      after[b] = times(readers[b]!, power[1]) + FLOOR;
    }
    for (let b = 0; b < gain.length; b++) {
      let had = 0;
      let has = 0;
      for (let n = Math.max(0, b - BESIDE); n <= Math.min(gain.length - 1, b + BESIDE); n++) {
        had += before[n]!;
        has += after[n]!;
      }
      const back = Math.min(MOST_BACK, Math.max(0, 0.5 * Math.log(had / has)));
      const under = Math.min(0, 0.5 * Math.log(unit * after[b]!) + back - full[b]!);
      gain[b] = Math.exp(slope[b]! * under + beyond[b]! + back);
    }
  };

  const shape = (): void => {
    for (let k = 0; k < bins; k++) {
      const g = strongest(makers[k]!, gain);
      re[k] = re[k]! * g;
      im[k] = im[k]! * g;
      if (k > 0 && k < bins - 1) {
        re[size - k] = re[k]!;
        im[size - k] = -im[k]!;
      }
    }
  };

  return {
    block,
    latency: size - block,
    run(plain, smeared, output) {
      first.copyWithin(0, block);
      first.set(plain, size - block);
      second.copyWithin(0, block);
      second.set(smeared, size - block);
      for (let i = 0; i < size; i++) {
        re[i] = window[i]! * first[i]!;
        im[i] = window[i]! * second[i]!;
      }
      fft.forward(re, im);
      split();
      read();
      shape();
      fft.inverse(re, im);
      for (let i = 0; i < size; i++) sum[i]! += 0.5 * window[i]! * re[i]!;
      output.set(done);
      sum.copyWithin(0, block);
      sum.fill(0, size - block);
    },
  };
}
