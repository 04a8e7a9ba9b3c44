import { band, bump, filtered, filteredPair, times } from "../dsp/filter";
import { lay, type Mono, mapped, RATE, rms, type Stereo, silence } from "../dsp/loop";
import { struck, varied } from "../dsp/modes";
import { between, drift, gauss, type Random, seeded, white, whitePair } from "../dsp/random";

/** One time that the button is held. Seconds; `ice` is how much there is still to break, 0 to 1. */
export interface Run {
  readonly at: number;
  readonly seconds: number;
  readonly ice: number;
}

/** What a blender does over a loop: turns of the shaft a second, and how hard the load holds it, sample by sample. */
export interface Turning {
  readonly rate: Mono;
  readonly load: Mono;
  /** Lumps that meet the blades: samples and strength. */
  readonly lumps: readonly { readonly at: number; readonly force: number }[];
}

/** Shaft speed without load, turns a second, and what a full load takes from it. */
const FREE = 268;
const HELD = 0.3;

/** A series motor: quick to start, slowed by whatever it cuts, braked by the liquid when it is let go. */
export function turning(seed: number, samples: number, runs: readonly Run[]): Turning {
  const r = seeded(seed);
  const wander = drift(seed + 1, samples, 0.25, 2.5);
  const slow = drift(seed + 2, samples, 1.5, 7);
  const on = silence(samples);
  const ice = silence(samples);
  const lumps: { at: number; force: number }[] = [];
  for (const run of runs) {
    for (let i = 0; i < run.seconds * RATE; i++) {
      const at = (Math.round(run.at * RATE) + i) % samples;
      on[at] = 1;
      ice[at] = run.ice * Math.exp(-i / (2.6 * RATE));
    }
    let t = run.at + 0.15;
    while (t < run.at + run.seconds) {
      const left = run.ice * Math.exp(-(t - run.at) / 2.2);
      lumps.push({ at: Math.round(t * RATE) % samples, force: left * between(r, 0.3, 1) });
      t += between(r, 0.012, 0.07) / Math.max(0.12, left);
    }
  }
  // Each lump takes a bite out of the speed, and the motor comes back over it within a few turns.
  const bite = silence(samples);
  const grip = mapped(
    silence(Math.floor(0.25 * RATE)),
    (_, i) => Math.exp(-i / (0.045 * RATE)) * Math.min(1, i / 200),
  );
  for (const { at, force } of lumps) lay(bite, grip, at, 0.5 * force);
  const [rate, load] = [silence(samples), silence(samples)];
  let speed = 0;
  // Two laps: whatever still turns at the tail turns at the head.
  for (let i = 0; i < 2 * samples; i++) {
    const at = i % samples;
    const held =
      0.45 + 0.1 * slow[at]! + 0.05 * wander[at]! + ice[at]! * (0.25 + 0.3 * wander[at]!) + bite[at]!;
    const goal = on[at] ? FREE * (1 - HELD * Math.max(0, held)) : 0;
    speed += (goal - speed) / ((on[at] ? 0.09 : 0.24) * RATE);
    rate[at] = speed;
    load[at] = on[at]! * Math.max(0.1, held);
  }
  return { rate, load, lumps };
}

/** The motor: shaft, twice the mains, blades' passing, commutator and the whine of its brushes. */
export function motor({ rate, load }: Turning, seed: number): Mono {
  const brush = filtered(white(seed, rate.length), times(band(1900, 9500, 12, 9), bump(5200, 0.4, 5)));
  const scale = 1 / rms(brush);
  const mains = drift(seed + 1, rate.length, 0.4, 3);
  let shaft = 0;
  return mapped(rate, (hz, i) => {
    shaft += (2 * Math.PI * hz) / RATE;
    const speed = hz / FREE;
    if (speed < 1e-4) return 0;
    const l = load[i]!;
    const order = (n: number, phase: number): number => Math.sin(n * shaft + phase);
    const turns =
      0.8 * order(1, 0) +
      0.5 * order(2, 0.9) +
      0.3 * order(3, 2.1) +
      0.55 * (0.5 + l) * order(4, 0.3) +
      0.2 * order(6, 1.1) +
      0.3 * (0.4 + l) * order(8, 2.6) +
      0.14 * order(12, 0.4);
    // Twenty-two bars pass two brushes: a whine far above, sparking as often as a bar leaves.
    const whine = (0.22 + 0.05 * mains[i]!) * order(22, 0) + 0.12 * order(24, 1.3) + 0.09 * order(44, 0.6);
    const spark = 0.4 * brush[i]! * scale * (0.6 + 0.4 * Math.cos(2 * shaft)) * (0.5 + l);
    const hum = 0.35 * l * Math.sin((2 * Math.PI * 100 * i) / RATE);
    return speed ** 1.5 * (turns + whine + spark) + hum;
  });
}

/** A jar of thick glass, two thirds full: its wall's modes, lower for the water on it, and its mouth's air. */
export const JAR = times(
  bump(430, 0.12, 4),
  bump(785, 0.06, 7),
  bump(1310, 0.05, 6),
  bump(2140, 0.05, 5),
  bump(3480, 0.08, 4),
  bump(1000, 0.18, -4),
);

/** What turns in the jar: liquid drawn into a hollow, its roar in the jar's own air, and lumps on glass and blade. */
export function jar({ rate, lumps }: Turning, seed: number): Stereo {
  const n = rate.length;
  const r: Random = seeded(seed);
  const roar = filteredPair(
    whitePair(seed + 1, n),
    times(band(130, 2600, 12, 8), bump(310, 0.25, 7), bump(840, 0.2, 6), bump(1650, 0.25, 4)),
  );
  const gulp = [drift(seed + 2, n, 0.08, 0.6), drift(seed + 3, n, 0.08, 0.6)] as const;
  const scale = 1 / rms(roar[0]);
  const out: Stereo = [silence(n), silence(n)];
  for (const ear of [0, 1] as const)
    for (let i = 0; i < n; i++) {
      const speed = rate[i]! / FREE;
      out[ear][i] =
        0.9 *
        scale *
        roar[ear][i]! *
        speed ** 2.2 *
        Math.exp(0.25 * (0.7 * gulp[0][i]! + 0.5 * gulp[ear][i]!));
    }
  for (const { at, force } of lumps) {
    if (force < 0.02) continue;
    const knock = struck(
      varied(
        r,
        [
          [520, 0.012, 1],
          [1180, 0.009, 1],
          [1930, 0.007, 0.8],
          [3350, 0.004, 0.6],
          [5200, 0.002, 0.3],
        ],
        0.09,
      ),
      0.0003,
    );
    const side = between(r, 0.7, 1);
    lay(out[0], knock, at, 3 * force * side);
    lay(out[1], knock, at + 4 * gauss(r), 3 * force * (1.7 - side));
  }
  return out;
}
