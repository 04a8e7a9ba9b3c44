import { above, band, below, bump, filtered, times } from "../dsp/filter";
import { lay, type Mono, mapped, RATE, type Stereo, silence } from "../dsp/loop";
import { drift, gauss, seeded, white } from "../dsp/random";
import type { Pulse } from "./heart";

/** Flow in the artery behind the ear after one beat: a steep front, a notch as the valve shuts, a second, lower hump. */
const flow: Mono = mapped(silence(Math.floor(0.85 * RATE)), (_, i) => {
  const t = i / RATE;
  const front = t < 0.075 ? Math.sin((Math.PI * t) / 0.15) ** 2 : Math.exp(-(t - 0.075) / 0.095);
  return front + 0.3 * Math.exp(-(((t - 0.37) / 0.07) ** 2));
});
/** Seconds from the valve to the ear. */
const TRAVEL = 0.08;

/** Through flesh: hardly anything is left above two kilohertz. */
const ARTERY = times(below(110, 12), above(330, 9), above(1600, 12), bump(240, 0.4, 4), bump(620, 0.4, 3));
/** The jugular's hum (Potain): soft and pitched, never still, and louder on the right. */
const VEIN = times(band(90, 210, 15, 18), bump(128, 0.07, 11), bump(171, 0.06, 7));

/** Blood past the ears: a rush that answers each beat, and beneath it a vein that hums on. */
export function blood(seed: number, samples: number, pulse: readonly Pulse[]): Stereo {
  const r = seeded(seed);
  const systole = silence(samples);
  for (const { at, breath } of pulse) {
    const strength = (1 - 0.12 * breath) * (1 + 0.06 * gauss(r));
    lay(systole, flow, (at + TRAVEL) * RATE, strength);
  }
  const shared = filtered(white(seed + 1, samples), ARTERY);
  const hum = filtered(white(seed + 2, samples), VEIN);
  return [0, 1].map((ear) => {
    const own = filtered(white(seed + 3 + ear, samples), ARTERY);
    const wander = drift(seed + 5 + ear, samples, 1.6, 7);
    const late = Math.round(ear * 0.004 * RATE);
    return mapped(silence(samples), (_, i) => {
      const s = systole[(i - late + samples) % samples]!;
      const rush = (0.13 + s) * (0.5 * shared[i]! + 0.6 * own[i]!);
      // The vein is emptied when the heart draws, so it hums between beats.
      const vein = (0.8 - 0.45 * Math.min(1, s)) * Math.exp(0.3 * wander[i]!) * hum[i]!;
      return rush + (ear ? 0.5 : 0.32) * vein;
    });
  }) as unknown as Stereo;
}
