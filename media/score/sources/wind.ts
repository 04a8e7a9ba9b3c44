import { above, band, below, bump, filteredPair, times } from "../dsp/filter";
import { atLevel, type Mono, mapped, mixPair, RATE, type Stereo, silence, silentPair } from "../dsp/loop";
import { drift, seeded, white, whitePair } from "../dsp/random";

/**
 * Wind speed at a wall over a loop, metres a second: gusts that rise faster than
 * they die, and under them turbulence in halving scales, each weaker by a cube
 * root (Kolmogorov 1941: the energy falls with the rate to the power of 5/3).
 * @param gusts seconds at which a gust is strongest, metres a second it adds, seconds it lasts.
 */
export function windSpeed(
  seed: number,
  samples: number,
  mean: number,
  gusts: readonly (readonly [at: number, by: number, over: number])[],
): Mono {
  const v = silence(samples);
  for (let octave = 0; octave < 7; octave++) {
    const longest = 12 / 2 ** octave;
    const eddy = drift(seed + octave, samples, longest / 2, longest);
    for (let i = 0; i < samples; i++) v[i]! += 0.55 * 2 ** (-octave / 3) * eddy[i]!;
  }
  for (const [at, by, over] of gusts)
    for (let i = 0; i < over * RATE; i++) {
      const p = i / (over * RATE);
      v[(Math.round((at - 0.3 * over) * RATE) + i + samples) % samples]! +=
        by * Math.sin(Math.PI * p ** 0.6) ** 2;
    }
  return v.map((x) => Math.max(0.4, mean + x));
}

/**
 * Air past an edge sheds eddies at 0.2 times speed over width (Strouhal): a
 * whistle whose pitch is the wind's, heard only where a gap answers it.
 * @param width of the edge, metres. @param gap the note the slot itself speaks best, Hz.
 */
export function whistle(seed: number, speed: Mono, width: number, gap: number): Mono {
  const n = speed.length;
  const noise = white(seed, n);
  const run = (from: Mono): Mono => {
    let [low, mid] = [0, 0];
    const y = silence(n);
    for (let lap = 0; lap < 2; lap++)
      for (let i = 0; i < n; i++) {
        const shed = (0.2 * speed[i]!) / width;
        // It locks on to the gap when it comes near.
        const hz = gap * (shed / gap) ** 0.45;
        const f = 2 * Math.sin((Math.PI * Math.min(hz, 4000)) / RATE);
        const near = Math.exp(-((Math.log2(shed / gap) / 0.7) ** 2));
        const high = from[i]! - low - 0.035 * mid;
        mid += f * high;
        low += f * mid;
        y[i] = mid * near * Math.max(0, speed[i]! - 5) ** 1.5 * 0.01;
      }
    return y;
  };
  return run(noise);
}

/** Wind on a house as a room has it: pressure on the walls, the eaves, trees beyond the glass; nothing of it a steady hiss. */
function windOutside(seed: number, speed: Mono): Stereo {
  const n = speed.length;
  const part = (k: number, curve: (hz: number) => number): Stereo =>
    filteredPair(whitePair(seed + 31 * k, n), curve);
  const push = part(0, times(below(24, 12), above(75, 8)));
  const body = part(1, times(below(90, 9), above(330, 9), bump(178, 0.25, 4)));
  const flow = part(2, times(band(330, 1100, 9, 15)));
  const trees = part(3, times(band(1300, 4300, 9, 24)));
  const out = silentPair(n);
  const shimmer = [drift(seed + 5, n, 0.08, 0.9), drift(seed + 6, n, 0.08, 0.9)] as const;
  // The wind reaches one side of the house before the other.
  const lag = Math.floor(0.38 * RATE);
  out.forEach((side, ear) => {
    for (let i = 0; i < n; i++) {
      const v = speed[(i + ear * lag) % n]! / 7;
      const tree = speed[(i + 2 * lag + ear * lag) % n]! / 7;
      side[i] =
        1.5 * push[ear]![i]! * v ** 2 +
        0.8 * body[ear]![i]! * v ** 2.4 +
        0.2 * flow[ear]![i]! * v ** 3 +
        0.045 * trees[ear]![i]! * tree ** 2.6 * Math.exp(0.3 * shimmer[ear]![i]!);
    }
  });
  return out;
}

/** The whole of it, with two whistles: a sash that lets a thread of air in on the left, the eaves on the right. */
export function windAtHouse(seed: number, speed: Mono): Stereo {
  const r = seeded(seed);
  const mix = atLevel(windOutside(seed + 1, speed), -30);
  const sash = whistle(seed + 201, speed, 0.0021 + 0.0002 * r(), 760);
  const eaves = whistle(seed + 202, speed, 0.0048, 395);
  mixPair(mix, atLevel([sash, mapped(sash, (v, i) => 0.35 * v + 0.1 * sash[(i + 37) % sash.length]!)], -46));
  return mixPair(mix, atLevel([mapped(eaves, (v) => 0.4 * v), eaves], -43));
}
