import { type Mono, RATE, silence } from "../dsp/loop";
import type { Random } from "../dsp/random";

/** A plucked string (Karplus and Strong 1983; tuned by an allpass after Jaffe and Smith). @param bright 0 to 1. */
export function plucked(r: Random, hz: number, seconds: number, bright: number, decay: number): Mono {
  const y = silence(Math.floor(seconds * RATE));
  const period = RATE / hz - 0.5;
  const length = Math.floor(period);
  const rest = period - length;
  const line = silence(length);
  for (let i = 0; i < length; i++) line[i] = r() * 2 - 1;
  for (let pass = 0; pass < 3; pass++)
    for (let i = 1; i < length; i++) line[i] = bright * line[i]! + (1 - bright) * line[i - 1]!;
  const k = (1 - rest) / (1 + rest);
  let [at, tuned, last, low] = [0, 0, 0, 0];
  for (let i = 0; i < y.length; i++) {
    const v = line[at]!;
    tuned = k * v + last - k * tuned;
    last = v;
    low = 0.5 * low + 0.5 * tuned;
    line[at] = (low * 0.85 + tuned * 0.15) * decay;
    y[i] = v;
    if (++at >= length) at = 0;
  }
  return y;
}
