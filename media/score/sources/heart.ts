import { band, filteredPair } from "../dsp/filter";
import { layAt, type Mono, mapped, mixPair, RATE, type Stereo, silence, silentPair } from "../dsp/loop";
import { gauss, seeded, whitePair } from "../dsp/random";

export interface Pulse {
  /** Seconds into the loop at which each ventricle closes its valves. */
  readonly at: number;
  /** Where in the breath it falls: -1 breathed out, 1 breathed in. */
  readonly breath: number;
}

/** Seconds by which breathing shifts a beat: at 65 a minute and 14 breaths, intervals of 0.86 to 0.97 s. */
const SINUS = 0.04;

/** When a heart beats over a loop: quicker breathing in, slower out (respiratory sinus arrhythmia). */
export function beats(seed: number, loop: number, count: number, breathCount: number): Pulse[] {
  const r = seeded(seed);
  return Array.from({ length: count }, (_, k) => {
    const t = (k * loop) / count;
    const turn = (2 * Math.PI * breathCount * t) / loop;
    return { at: t + SINUS * Math.sin(turn) + 0.005 * gauss(r), breath: -Math.cos(turn) };
  });
}

type Partial = readonly [hz: number, decay: number, gain: number];

/** A valve shuts and the blood behind it rings in a soft wall: low, and sinking as the wall gives. */
const thud = (seconds: number, rise: number, partials: readonly Partial[]): Mono =>
  mapped(silence(Math.floor(seconds * RATE)), (_, i) => {
    const t = i / RATE;
    const sum = partials.reduce(
      (s, [hz, decay, gain]) =>
        s + gain * Math.exp(-t / decay) * Math.sin(2 * Math.PI * hz * (1 - 0.12 * Math.min(1, t / 0.09)) * t),
      0,
    );
    return sum * Math.min(1, t / rise) ** 2 * Math.min(1, (seconds - t) / 0.03);
  });

/** Mitral and tricuspid: about 0.15 s of 25 to 45 Hz, and above it what makes it heard at all through a chest. */
const mitral = thud(0.26, 0.009, [
  [34, 0.036, 1],
  [46, 0.034, 0.9],
  [73, 0.024, 0.55],
  [118, 0.015, 0.24],
  [176, 0.009, 0.08],
]);
/** Aortic and pulmonary: shorter, near 50 Hz. */
const aortic = thud(0.2, 0.006, [
  [52, 0.026, 0.8],
  [78, 0.02, 0.5],
  [126, 0.013, 0.22],
  [205, 0.008, 0.08],
]);
const SECOND_AFTER = 0.3;

/** A heart from within its chest. The second sound splits as one breathes in: the right side empties later (Leatham 1954). */
export function heartbeat(seed: number, samples: number, pulse: readonly Pulse[]): Stereo {
  const r = seeded(seed);
  const out = silentPair(samples);
  for (const { at, breath } of pulse) {
    const force = (1 - 0.09 * breath) * (1 + 0.05 * gauss(r));
    layAt(out, mitral, at * RATE, -0.08, force);
    layAt(out, mitral, (at + 0.022) * RATE, 0.02, 0.3 * force);
    const second = at + SECOND_AFTER + 0.004 * gauss(r);
    layAt(out, aortic, second * RATE, 0.03, 0.62 * force);
    layAt(out, aortic, (second + 0.022 + 0.014 * breath) * RATE, 0.06, 0.22 * force);
  }
  // Between two beats: muscle and vessels, forty decibels below.
  return mixPair(out, filteredPair(whitePair(seed + 1, samples), band(22, 90, 12, 18)), 0.006);
}
