import { createFft } from "@/media/hearing/fft";

/** Samples of a reading, and between two of them: 21 ms, 11 ms apart. */
const FRAME = 1024;
const HOP = FRAME / 2;
/** A reading is narrow where five bins hold this share of its power. */
const SHARE = 0.85;
/** Readings in a row that have to stand at one place: with the frame, 75 ms from its beginning. */
const HELD = 5;
/** Level over which a narrow sound is a howl if it grows by `GROWN`, and over which it is one in any case; dBFS, dB. */
const HEARD = -30;
const GROWN = 4;
const LOUD = -20;

export interface HowlGuard {
  /** True once a howl was heard, and from then on. Any number of samples at a time; nothing is allocated. */
  hears(samples: Float32Array): boolean;
}

/**
 * Feedback is a narrow line that stays where it is and grows: a microphone that hears its own output. This hears
 * one within 100 ms of its being loud enough to matter. A loud whistle looks the same, and is taken for one.
 */
export function createHowlGuard(rate: number): HowlGuard {
  const fft = createFft(FRAME);
  const held = new Float64Array(FRAME);
  const re = new Float64Array(FRAME);
  const im = new Float64Array(FRAME);
  const power = new Float64Array(FRAME / 2);
  const window = Float64Array.from(held, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / FRAME));
  const lowest = Math.ceil((100 * FRAME) / rate);
  let filled = 0;
  let place = 0;
  let times = 0;
  let first = 0;
  let howls = false;

  const read = (): void => {
    for (let i = 0; i < FRAME; i++) {
      re[i] = (window[i] ?? 0) * (held[i] ?? 0);
      im[i] = 0;
    }
    fft.forward(re, im);
    let total = 1e-20;
    let peak = lowest;
    for (let k = lowest; k < power.length; k++) {
      const p = (re[k] ?? 0) ** 2 + (im[k] ?? 0) ** 2;
      power[k] = p;
      total += p;
      if (p > (power[peak] ?? 0)) peak = k;
    }
    let near = 0;
    for (let k = Math.max(lowest, peak - 2); k <= peak + 2; k++) near += power[k] ?? 0;
    // Mean square: both halves of the spectrum, over the size and the window's sum of squares.
    const level = 10 * Math.log10((2 * total) / (FRAME * FRAME * 0.375));
    if (near / total < SHARE || level < HEARD) times = 0;
    else if (times > 0 && Math.abs(peak - place) <= 1) times++;
    else {
      times = 1;
      first = level;
    }
    place = peak;
    if (times >= HELD && (level > LOUD || level - first > GROWN)) howls = true;
  };

  return {
    hears(samples) {
      for (let i = 0; i < samples.length; i++) {
        held[HOP + filled] = samples[i] ?? 0;
        if (++filled < HOP) continue;
        read();
        held.copyWithin(0, HOP);
        filled = 0;
      }
      return howls;
    },
  };
}
