import { plan } from "../dsp/convolve";
import { fromDb, type Mono, RATE, silence } from "../dsp/loop";
import { erb, erbHz, erbNumber, toCochlea } from "./ear";

const SIZE = 16384;
const REACH = 2048;
const STEP = SIZE - 2 * REACH;
const HOP = 32;
/** Level at which a loss is caught up with, dB SPL, and the largest loss the expansion holds for, dB. */
const CATCH_UP = 105;
const VALID = 80;

/** The bank's filters, in normal widths: how wide, and how far apart; wider for an ear whose own are. */
export interface Bank {
  readonly width: number;
  readonly spacing: number;
}
export const BANKS = {
  normal: { width: 1.5, spacing: 1.1 },
  moderate: { width: 2, spacing: 1.5 },
  severe: { width: 3, spacing: 2.3 },
} as const;

const centres = ({ spacing }: Bank): number[] =>
  Array.from({ length: Math.floor((erbNumber(18000) - erbNumber(45)) / spacing) + 1 }, (_, k) =>
    erbHz(erbNumber(45) + k * spacing),
  );

/** Magnitude of a fourth-order gammatone filter (Patterson et al. 1992), a little broad as the model asks. */
const gammatone = (hz: number, centre: number, width: number): number =>
  (1 + ((hz - centre) / (1.019 * erb(centre) * width)) ** 2) ** -2;

// Every filter is divided by the sum of all, and kept without phase: an ear
// without loss then gives back exactly what it was given.
const sums = (bank: Bank): Float64Array =>
  Float64Array.from({ length: SIZE / 2 + 1 }, (_, k) =>
    centres(bank).reduce((s, c) => s + gammatone((k * RATE) / SIZE, c, bank.width), 0),
  );

/** Expansion of a loss: how many dB the level falls for one that the sound falls. */
const expansion = (loss: number): number => CATCH_UP / (CATCH_UP - Math.min(loss, VALID));

function forward(x: Mono): Float64Array[] {
  const fft = plan(SIZE);
  const n = x.length;
  const out: Float64Array[] = [];
  for (let s = 0; s < n; s += STEP) {
    const time = new Float64Array(2 * SIZE);
    for (let i = 0; i < SIZE; i++) time[2 * i] = x[(((s + i - REACH) % n) + n) % n]!;
    const spectrum = new Float64Array(2 * SIZE);
    fft.transform(spectrum, time);
    out.push(spectrum);
  }
  return out;
}

/** Gains over the loop, one each HOP samples, from the band's power; smoothed over 3 ms both ways round the loop. */
function gains(power: Mono, ratio: number, full: number, extra: number): Mono {
  const keep = Math.exp(-HOP / (0.003 * RATE));
  const smooth = (x: Mono, order: (i: number) => number): void => {
    let e = x[order(x.length - 1)]!;
    for (let lap = 0; lap < 2; lap++)
      for (let i = 0; i < x.length; i++) {
        const at = order(i);
        e = keep * e + (1 - keep) * x[at]!;
        if (lap) x[at] = e;
      }
  };
  smooth(power, (i) => i);
  smooth(power, (i) => power.length - 1 - i);
  return power.map((p) => extra * Math.min(1, Math.sqrt(p) / full) ** (ratio - 1));
}

interface Band {
  readonly centre: number;
  readonly sound: Mono;
  readonly power: Mono;
}

/** One band of the bank over the whole loop: its sound, and its power every HOP samples at its centre's own scale. */
function analysed(blocks: readonly Float64Array[], n: number, centre: number, shape: Float64Array): Band {
  const fft = plan(SIZE);
  const time = new Float64Array(2 * SIZE);
  const band = new Float64Array(2 * SIZE);
  const top = shape[Math.round((centre * SIZE) / RATE)]!;
  const [sound, power] = [silence(n), silence(Math.ceil(n / HOP))];
  blocks.forEach((spectrum, b) => {
    band.fill(0);
    for (let k = 0; k < SIZE / 2; k++) {
      band[2 * k] = 2 * shape[k]! * spectrum[2 * k]!;
      band[2 * k + 1] = 2 * shape[k]! * spectrum[2 * k + 1]!;
    }
    fft.inverseTransform(time, band);
    for (let i = 0; i < Math.min(STEP, n - b * STEP); i++) {
      const at = b * STEP + i;
      const re = time[2 * (i + REACH)]!;
      const im = time[2 * (i + REACH) + 1]!;
      sound[at] = re;
      power[Math.floor(at / HOP)]! += (re * re + im * im) / (2 * HOP * top * top);
    }
  });
  return { centre, sound, power };
}

/**
 * Loudness recruitment (Moore and Glasberg 1993): each band's envelope is
 * expanded below the level at which a loss is caught up with.
 * @param loss dB at a frequency. @param spl the level, dB SPL, of 0 dBFS RMS.
 */
export function recruited(x: Mono, loss: (hz: number) => number, spl: number, bank: Bank): Mono {
  const n = x.length;
  const blocks = forward(x);
  const out = silence(n);
  const whole = sums(bank);
  // A tone between two bands, or in one's skirt, must fall as if it stood in the
  // middle of one: each band reads the strongest of itself and its neighbours.
  const put = (band: Band, beside: readonly (Band | undefined)[]): void => {
    const read = band.power.map((p, i) => beside.reduce((m, b) => Math.max(m, b ? b.power[i]! : 0), p));
    const hl = loss(band.centre);
    const full = fromDb(CATCH_UP - toCochlea(band.centre) - spl);
    const g = gains(read, expansion(hl), full, fromDb(-Math.max(0, hl - VALID)));
    for (let h = 0; h < g.length; h++) {
      const [a, b] = [g[h]!, g[(h + 1) % g.length]!];
      for (let i = 0; i < HOP && h * HOP + i < n; i++)
        out[h * HOP + i]! += band.sound[h * HOP + i]! * (a + ((b - a) * i) / HOP);
    }
  };
  let before: Band | undefined;
  let here: Band | undefined;
  for (const centre of centres(bank)) {
    const shape = Float64Array.from(
      { length: SIZE / 2 },
      (_, k) => gammatone((k * RATE) / SIZE, centre, bank.width) / whole[k]!,
    );
    const next = analysed(blocks, n, centre, shape);
    if (here) put(here, [before, next]);
    [before, here] = [here, next];
  }
  if (here) put(here, [before]);
  return out;
}
