import { above, band, bump, filtered, times } from "../dsp/filter";
import { type Mono, RATE, type Stereo, silence } from "../dsp/loop";
import { gauss, seeded, white } from "../dsp/random";

/** Breaths of one person over a loop: where each begins, how long in and out, how deep. */
export function breaths(
  seed: number,
  loop: number,
  count: number,
): { at: number; taken: number; given: number; depth: number }[] {
  const r = seeded(seed);
  const mean = loop / count;
  return Array.from({ length: count }, (_, k) => ({
    at: k * mean + 0.12 * mean * Math.tanh(gauss(r)),
    taken: mean * (0.3 + 0.03 * gauss(r)),
    given: mean * (0.4 + 0.04 * gauss(r)),
    depth: 1 + 0.14 * gauss(r),
  }));
}

const swell = (p: number, skew: number): number =>
  p <= 0 || p >= 1 ? 0 : Math.sin(Math.PI * p ** skew) ** 1.5;

/**
 * Breath as heard over one's own chest and throat. Lung sound falls away above
 * some 450 Hz breathing in and 290 Hz out (Gavriely et al. 1995); the throat adds a wider band.
 */
export function chestBreath(seed: number, samples: number, count: number, throat = 0.35): Stereo {
  const loop = samples / RATE;
  const [drawn, let_] = [silence(samples), silence(samples)];
  for (const b of breaths(seed, loop, count)) {
    const put = (env: Mono, from: number, length: number, skew: number): void => {
      for (let i = 0; i < length * RATE; i++)
        env[(Math.round((from + loop) * RATE) + i) % samples]! += b.depth * swell(i / (length * RATE), skew);
    };
    put(drawn, b.at, b.taken, 1.15);
    put(let_, b.at + b.taken + 0.12, b.given, 0.62);
  }
  const lung = { taken: times(band(70, 450, 9, 16)), given: times(band(60, 290, 9, 16)) };
  const airway = {
    taken: times(band(300, 1700, 9, 12), bump(720, 0.35, 4), bump(1500, 0.25, 3)),
    given: times(band(250, 1100, 9, 12), bump(560, 0.35, 4)),
  };
  const side = (ear: number): Mono => {
    const part = (k: number, curve: (hz: number) => number): Mono => {
      const shared = filtered(white(seed + 40 + k, samples), curve);
      const own = filtered(white(seed + 60 + k + 10 * ear, samples), curve);
      return shared.map((v, i) => 0.8 * v + 0.45 * own[i]!);
    };
    const [a, b, c, d] = [
      part(0, lung.taken),
      part(1, lung.given),
      part(2, airway.taken),
      part(3, airway.given),
    ];
    return a.map(
      (v, i) => drawn[i]! * (v + throat * c[i]!) + let_[i]! * (1.1 * b[i]! + 0.8 * throat * d[i]!),
    );
  };
  return [side(0), side(1)];
}

/** Breath against something close: a visor, a lid. Brighter, with the turbulence near the lips. */
export const closeBreath = (seed: number, samples: number, count: number): Stereo => {
  const x = chestBreath(seed, samples, count, 1.6);
  return [filtered(x[0], above(2600, 9)), filtered(x[1], above(2600, 9))];
};
