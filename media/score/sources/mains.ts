import { type Mono, mapped, RATE, silence } from "../dsp/loop";
import { drift, seeded } from "../dsp/random";

/** Hum of something on 50 Hz mains: harmonics of 100 Hz with levels that never quite stand still. */
export function mains(seed: number, samples: number, harmonics: readonly number[], fundamental = 0.15): Mono {
  const r = seeded(seed);
  const parts = [0.5, ...harmonics.map((_, k) => k + 1)].map((multiple, k) => ({
    w: (2 * Math.PI * 100 * multiple) / RATE,
    gain: k === 0 ? fundamental : harmonics[k - 1]!,
    phase: 2 * Math.PI * r(),
    move: drift(seed + 13 * k, samples, 0.8, 5),
  }));
  return mapped(silence(samples), (_, i) =>
    parts.reduce((s, p) => s + p.gain * (1 + 0.06 * p.move[i]!) * Math.sin(p.w * i + p.phase), 0),
  );
}
