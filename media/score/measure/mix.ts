import { MIX_HEARINGS, MIX_OCTAVES } from "../../stems/measured";
import { type Mono, RATE, type Stereo } from "../dsp/loop";
import { eachFrame } from "./frames";

const SIZE = 16384;

interface Together {
  /** Power of each, and what they have in common (the real part of the cross spectrum), by bin. */
  readonly world: Mono;
  readonly inside: Mono;
  readonly common: Mono;
}

/** Both spectra at once: the one in the real, the other in the imaginary part (Welch 1967, Hann windows, half overlapped). */
function together(world: Mono, inside: Mono): Together {
  const sums = {
    world: new Float64Array(SIZE / 2),
    inside: new Float64Array(SIZE / 2),
    common: new Float64Array(SIZE / 2),
  };
  eachFrame([world, inside], SIZE, SIZE / 2, (out) => {
    for (let k = 1; k < SIZE / 2; k++) {
      const [a, b, c, d] = [out[2 * k]!, out[2 * k + 1]!, out[2 * (SIZE - k)]!, out[2 * (SIZE - k) + 1]!];
      const [wr, wi, ir, ii] = [(a + c) / 2, (b - d) / 2, (b + d) / 2, (c - a) / 2];
      sums.world[k]! += wr * wr + wi * wi;
      sums.inside[k]! += ir * ir + ii * ii;
      sums.common[k]! += wr * ir + wi * ii;
    }
  });
  return sums;
}

const octave = (power: Mono, centre: number): number => {
  const bin = (hz: number): number => Math.ceil((hz * SIZE) / RATE);
  return power.subarray(bin(centre / Math.SQRT2), bin(centre * Math.SQRT2)).reduce((s, v) => s + v, 0);
};

/**
 * WORLD and INSIDE mixed at equal power, against the sum of their powers, dB: what swells or cancels on the way. A
 * row for each of MIX_HEARINGS, a figure for each of MIX_OCTAVES, in the ear where it is worse.
 */
export function coloration(world: Stereo, inside: Stereo): number[][] {
  const ears = [together(world[0], inside[0]), together(world[1], inside[1])];
  return MIX_HEARINGS.map((hearing) => {
    const [c, s] = [Math.cos((hearing * Math.PI) / 2), Math.sin((hearing * Math.PI) / 2)];
    return MIX_OCTAVES.map((hz) =>
      worse(
        ...ears.map((ear) => {
          const powers = c * c * octave(ear.world, hz) + s * s * octave(ear.inside, hz) + 1e-30;
          return 10 * Math.log10(Math.max(1e-12, 1 + (2 * c * s * octave(ear.common, hz)) / powers));
        }),
      ),
    );
  });
}

/** The figure that is furthest from nought. */
export const worse = (...of: readonly number[]): number =>
  of.reduce((w, v) => (Math.abs(v) > Math.abs(w) ? v : w), 0);
