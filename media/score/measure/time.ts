import { type Mono, RATE, type Stereo, silence } from "../dsp/loop";

const PARTS = 4096;

/** The value that a share of all others do not exceed; sorts only the part where it lies. */
function percentile(x: Mono, share: number): number {
  let most = 1e-12;
  for (const v of x) most = Math.max(most, v);
  const partOf = (v: number): number => Math.floor((v / most) * PARTS);
  const counts = new Uint32Array(PARTS + 1);
  for (const v of x) counts[partOf(v)]!++;
  let [part, before] = [0, 0];
  const rank = Math.floor(x.length * share);
  while (before + counts[part]! <= rank) before += counts[part++]!;
  return x.filter((v) => partOf(v) === part).sort()[rank - before]!;
}

/** The step over the loop's seam against the 99.9th percentile of all its steps; above 1 it clicks. */
export function seam(x: Stereo): number {
  return Math.max(
    ...x.map((side) => {
      const steps = silence(side.length - 1);
      for (let i = 0; i < steps.length; i++) steps[i] = Math.abs(side[i + 1]! - side[i]!);
      const across = Math.abs(side[0]! - side[side.length - 1]!);
      return across / Math.max(percentile(steps, 0.999), 1e-12);
    }),
  );
}

/** Longest run of exact zeros in either ear, samples. */
export function longestSilence(x: Stereo): number {
  let longest = 0;
  for (const side of x) {
    let run = 0;
    for (const v of side) {
      run = v === 0 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}

/** RMS in steps of `seconds`, both ears. */
export function envelope(x: Stereo, seconds = 0.01): Mono {
  const hop = Math.round(seconds * RATE);
  const env = silence(Math.floor(x[0].length / hop));
  for (let k = 0; k < env.length; k++) {
    let s = 0;
    for (let i = k * hop; i < (k + 1) * hop; i++) s += x[0][i]! ** 2 + x[1][i]! ** 2;
    env[k] = Math.sqrt(s / hop / 2);
  }
  return env;
}

/** The strongest rate in the envelope between two rates, in Hz: its discrete Fourier transform over the whole loop. */
export function strongestRate(env: Mono, step: number, low: number, high: number): number {
  const loop = env.length * step;
  const mean = env.reduce((s, v) => s + v, 0) / env.length;
  let best = 0;
  let at = 0;
  for (let c = Math.ceil(low * loop); c <= high * loop; c++) {
    let re = 0;
    let im = 0;
    for (let i = 0; i < env.length; i++) {
      const w = (2 * Math.PI * c * i) / env.length;
      re += (env[i]! - mean) * Math.cos(w);
      im += (env[i]! - mean) * Math.sin(w);
    }
    const p = re * re + im * im;
    if (p > best) [best, at] = [p, c / loop];
  }
  return at;
}
