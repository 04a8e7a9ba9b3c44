import { erb, erbHz, erbNumber } from "./cochlea";
import { type Row, reaching } from "./row";

/** Filters from 45 Hz to 18 kHz: their centres, how each reads a power spectrum, and how each bin is made of them. */
export interface Bank {
  readonly centres: readonly number[];
  /** For each filter, weights over the bins: a tone at its centre reads its mean square. */
  readonly readers: readonly Row[];
  /** For each bin, how much each filter passes of it, against the one that passes most. */
  readonly makers: readonly Row[];
}

const LOWEST = 45;
const HIGHEST = 18_000;

/** Amplitude of a fourth-order gammatone filter (Patterson et al. 1992), `width` times as wide as a normal ear's. */
const gammatone = (hz: number, centre: number, width: number): number =>
  (1 + ((hz - centre) / (1.019 * erb(centre) * width)) ** 2) ** -2;

/** What a steady tone so many bins away leaves in a bin, through the half-cosine window; not scaled. */
const leaves = (bins: number): number => (Math.cos(Math.PI * bins) / (1 - 4 * bins * bins)) ** 2;

/**
 * Three filters to a width, so that a tone between two of them reads at most 0.5 dB low.
 * @param width in normal filters. @param bins of the spectrum, `binHz` apart.
 */
export function createBank(width: number, bins: number, binHz: number): Bank {
  const top = erbNumber(Math.min(HIGHEST, (bins - 2) * binHz));
  const count = Math.floor(((top - erbNumber(LOWEST)) * 3) / width) + 1;
  const centres = Array.from({ length: count }, (_, b) => erbHz(erbNumber(LOWEST) + (b * width) / 3));
  const readers = centres.map((centre) => {
    const all = Float64Array.from({ length: bins }, (_, k) => gammatone(k * binHz, centre, width) ** 2);
    let tone = 0;
    let whole = 0;
    for (let k = 0; k < bins; k++) {
      // Half a bin is where the window's own formula divides nought by nought.
      const share = leaves(k - centre / binHz + 1e-9);
      tone += share * all[k]!;
      whole += share;
    }
    return reaching(
      all.map((v) => (v * whole) / tone),
      1e-7,
    );
  });
  const makers = Array.from({ length: bins }, (_, k) => {
    const all = Float64Array.from(centres, (centre) => gammatone(k * binHz, centre, width));
    const most = all.reduce((m, v) => Math.max(m, v), 0);
    return reaching(
      all.map((v) => v / most),
      1e-4,
    );
  });
  return { centres, readers, makers };
}
