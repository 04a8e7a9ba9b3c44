import { OCTAVES } from "../../stems/measured";
import { type Mono, RATE, type Stereo } from "../dsp/loop";
import { eachFrame, powerOf } from "./frames";

/** Mean power in each bin over the loop and both ears (Welch 1967, half overlapped); its sum is the mean square. */
function bothEars(x: Stereo, size = 16384): Mono {
  const power = new Float64Array(size / 2 + 1);
  let frames = 0;
  eachFrame(x, size, size / 2, (spectrum) => {
    frames++;
    for (let k = 0; k <= size / 2; k++) power[k]! += powerOf(spectrum, size, k);
  });
  const scale = 1 / (frames * size * size * 0.75);
  return power.map((p) => p * scale);
}
export const powerSpectrum = (x: Mono, size = 16384): Mono => bothEars([x, x], size);

/** Mean square between two frequencies, in dB. */
export function bandLevel(x: Mono, low: number, high: number, size = 16384): number {
  return bandOf(powerSpectrum(x, size), low, high);
}

export function bandOf(power: Mono, low: number, high: number): number {
  const size = (power.length - 1) * 2;
  let s = 0;
  for (let k = 1; k < power.length; k++) {
    const hz = (k * RATE) / size;
    if (hz >= low && hz < high) s += power[k]!;
  }
  return 10 * Math.log10(s + 1e-20);
}

/** A band an octave wide round its centre, dB, of a power spectrum. */
export const octaveOf = (power: Mono, centre: number): number =>
  bandOf(power, centre / Math.SQRT2, centre * Math.SQRT2);

/** Level in each octave, dB, over both ears. */
export function octaveLevels(x: Stereo): number[] {
  const power = bothEars(x);
  return OCTAVES.map((hz) => octaveOf(power, hz));
}

/** Centre of gravity of the power spectrum, Hz. */
export function centroid(x: Stereo): number {
  const power = bothEars(x);
  let weighted = 0;
  let total = 0;
  for (let k = 1; k < power.length; k++) {
    weighted += ((power[k]! * k) / (power.length - 1)) * (RATE / 2);
    total += power[k]!;
  }
  return weighted / total;
}

/** How far a line stands above its neighbours (the median of half an octave round it), dB. */
export function lineAbove(x: Mono, hz: number): number {
  const size = 65536;
  const power = powerSpectrum(x, size);
  const bin = (f: number): number => Math.round((f * size) / RATE);
  const near = [
    ...power.slice(bin(hz / 1.19), bin(hz * 0.99)),
    ...power.slice(bin(hz * 1.01), bin(hz * 1.19)),
  ].sort((a, b) => a - b);
  const peak = Math.max(...power.slice(bin(hz * 0.998), bin(hz * 1.002) + 1));
  return 10 * Math.log10(peak / (near[near.length >> 1]! + 1e-30));
}
