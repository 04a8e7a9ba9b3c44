import { type Mono, RATE, type Stereo, silence } from "./loop";

export type Random = () => number;

/** Seeded generator of numbers in [0, 1): mulberry32 (T. Ettinger, public domain). Same seed, same bits. */
export function seeded(seed: number): Random {
  let s = seed | 0;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Normal deviate, mean 0, variance 1 (Box and Muller 1958). */
export const gauss = (r: Random): number =>
  Math.sqrt(-2 * Math.log(r() + 1e-12)) * Math.cos(2 * Math.PI * r());
export const between = (r: Random, low: number, high: number): number => low + (high - low) * r();
export const pick = <T>(r: Random, of: readonly T[]): T => of[Math.floor(r() * of.length)]!;

/** White, normal, variance 1. */
export function white(seed: number, samples: number): Mono {
  const r = seeded(seed);
  const x = silence(samples);
  for (let i = 0; i < samples; i++) x[i] = gauss(r);
  return x;
}
export const whitePair = (seed: number, samples: number): Stereo => [
  white(seed, samples),
  white(seed + 7919, samples),
];

/**
 * Slow wandering that closes on itself: sinusoids with whole cycles a loop,
 * drawn between the two periods in seconds, random phases; mean 0, variance 1.
 */
export function drift(seed: number, samples: number, shortest: number, longest: number): Mono {
  const r = seeded(seed);
  const loop = samples / RATE;
  const parts = Array.from({ length: 7 }, () => ({
    cycles: Math.max(1, Math.round(loop / (shortest * (longest / shortest) ** r()))),
    phase: 2 * Math.PI * r(),
  }));
  const x = silence(samples);
  const step = 32;
  let last = 0;
  const at = (i: number): number =>
    parts.reduce((s, p) => s + Math.sin((2 * Math.PI * p.cycles * i) / samples + p.phase), 0) *
    Math.sqrt(2 / parts.length);
  last = at(0);
  for (let i = 0; i < samples; i += step) {
    const next = at(i + step);
    for (let k = 0; k < step && i + k < samples; k++) x[i + k] = last + ((next - last) * k) / step;
    last = next;
  }
  return x;
}

/** Moments in seconds over a loop, at least `apart` from one another and never evenly spaced. */
export function moments(r: Random, loop: number, count: number, apart: number): number[] {
  const out: number[] = [];
  for (let tries = 0; out.length < count && tries < count * 200; tries++) {
    const t = r() * loop;
    if (out.every((o) => Math.min(Math.abs(o - t), loop - Math.abs(o - t)) >= apart)) out.push(t);
  }
  return out.sort((a, b) => a - b);
}
