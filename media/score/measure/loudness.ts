import { looped } from "../dsp/biquad";
import { RATE, type Stereo } from "../dsp/loop";

// K-weighting at 48 kHz: ITU-R BS.1770-4, tables 1 and 2.
const SHELF = [
  1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585,
] as const;
const HIGH_PASS = [1, -2, 1, -1.99004745483398, 0.99007225036621] as const;

const lkfs = (power: number): number => -0.691 + 10 * Math.log10(Math.max(power, 1e-20));

/** Integrated loudness of a loop that goes round for ever, LUFS, gated as in ITU-R BS.1770-4. */
export function loudness(x: Stereo): number {
  const n = x[0].length;
  const hop = RATE / 10;
  const [l, r] = [looped(x[0], SHELF, HIGH_PASS), looped(x[1], SHELF, HIGH_PASS)];
  const tenths: number[] = [];
  for (let s = 0; s + hop <= n; s += hop) {
    let p = 0;
    for (let i = s; i < s + hop; i++) p += l[i]! ** 2 + r[i]! ** 2;
    tenths.push(p / hop);
  }
  const blocks = tenths.map(
    (_, i) => [0, 1, 2, 3].reduce((s, k) => s + tenths[(i + k) % tenths.length]!, 0) / 4,
  );
  const mean = (of: readonly number[]): number => of.reduce((s, v) => s + v, 0) / Math.max(1, of.length);
  const loud = blocks.filter((b) => lkfs(b) > -70);
  const gate = lkfs(mean(loud)) - 10;
  return lkfs(mean(loud.filter((b) => lkfs(b) > gate)));
}
