import { type Mono, RATE, silence } from "../dsp/loop";
import { between, gauss, type Random } from "../dsp/random";

export interface Stream {
  readonly seconds: number;
  /** The vessel's air as it fills, Hz: a quarter wave of what is left above the water. */
  readonly from: number;
  readonly to: number;
  /** Share of splash above the vessel's own note, 0 to 1: a tap into metal has much, a pour into a cup little. */
  readonly splash: number;
}

/**
 * Water that runs into a vessel: a jet that breaks up, the vessel's air in resonance with it at a pitch that rises as
 * it fills, and bubbles drawn under, each a short note (Minnaert 1933).
 */
export function running(r: Random, { seconds, from, to, splash }: Stream): Mono {
  const n = Math.floor(seconds * RATE);
  const y = silence(n + Math.floor(0.1 * RATE));
  let [low, bandpass, lp, hp, flow] = [0, 0, 0, 0, 1];
  for (let i = 0; i < n; i++) {
    const p = i / n;
    // The hand on the tap is never still.
    if (i % 480 === 0) flow += 0.14 * (1 - flow) + 0.07 * gauss(r);
    const open = Math.min(1, i / (0.09 * RATE), (n - i) / (0.16 * RATE)) * flow;
    const jet = gauss(r) * open;
    const f = 2 * Math.sin((Math.PI * from * (to / from) ** p) / RATE);
    low += f * bandpass;
    bandpass += f * (jet - low - 0.16 * bandpass);
    lp += 0.42 * (jet - lp);
    hp += 0.035 * (lp - hp);
    y[i] = 0.32 * bandpass + splash * 0.5 * (lp - hp);
  }
  for (let k = 0; k < seconds * 70; k++) {
    const at = Math.floor(r() * (n - 0.05 * RATE));
    const hz = between(r, 500, 2600) * (1 + 0.4 * (at / n));
    const gain = 0.5 * r() ** 2;
    let phase = 0;
    for (let i = 0; i < (45 / hz) * RATE && at + i < y.length; i++) {
      phase += (2 * Math.PI * hz * (1 + (1.4 * i) / RATE)) / RATE;
      y[at + i]! += gain * Math.exp((-i * hz) / 8 / RATE) * Math.sin(phase);
    }
  }
  return y;
}
