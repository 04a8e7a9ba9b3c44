import { convolveInto } from "../dsp/convolve";
import { bump, type Curve, filtered, filteredPair, through, times } from "../dsp/filter";
import { centred, type Mono, mapped, mixPair, RATE, type Stereo } from "../dsp/loop";
import { turned } from "../dsp/quadrature";
import { bandLevel } from "../measure/spectrum";
import { envelope, strongestRate } from "../measure/time";
import { roomResponse } from "../room";
import type { Score } from "../score";
import { world } from "../worlds/corridor";

/**
 * Two leaves of 3 mm steel, 40 kg a square metre with their filling, and wool between: 6 dB an octave by
 * mass and a little more above the leaves' resonance at 80 Hz, which lets through more than it should; the panel's
 * coincidence near 3.2 kHz gives some of it back.
 */
const LEAF: Curve = times(
  through([
    [20, -8],
    [50, -11],
    [80, -9],
    [160, -18],
    [315, -27],
    [630, -35],
    [1250, -43],
    [8000, -61],
  ]),
  bump(3200, 0.25, 6),
);
/** A seal that does not quite close at the latch's side: 2 mm by 40 cm, best where its depth of 11 cm is half a wave. */
const SEAL: Curve = times(
  through([
    [100, -42],
    [400, -34],
    [1000, -30],
    [2500, -34],
    [8000, -48],
  ]),
  bump(1480, 0.18, 6),
  bump(2950, 0.12, 4),
);

/** The chamber returns nothing: what comes is what comes straight, the leaf from all of the door, the slit from its edge. */
const CHAMBER = {
  size: [6, 7, 5],
  ear: [3, 3.5, 1.2],
  rt: () => 0.04,
  returns: 0.02,
  tail: -60,
  seconds: 0.15,
} as const;
const heard = (x: Mono, seed: number, at: readonly [number, number, number]): Stereo =>
  convolveInto(x, roomResponse(CHAMBER, seed, at));

/** WORLD's ear is before the door and INSIDE's 3.3 m behind it: the way between is taken off, so that both hear a thing at once. */
const WAY = Math.round((3.3 / 343) * RATE);

const sooner = (x: Mono): Mono => mapped(x, (_, i) => x[(i + WAY) % x.length]!);

function shut(open: Stereo): Stereo {
  const outside = turned(centred(open), 280);
  const mix = heard(filtered(outside, LEAF, 16384), 1930, [3.3, 6.8, 1.2]);
  // The leaf bends as one, but its two halves do not quite agree.
  mixPair(mix, heard(filtered(outside, times(LEAF, bump(125, 0.6, -4)), 16384), 1931, [2.2, 6.8, 1]));
  mixPair(mix, heard(filtered(outside, SEAL, 4096), 1932, [3.9, 6.8, 1.5]));
  return [sooner(mix[0]), sooner(mix[1])];
}

const lost = (of: Parameters<Score["claims"][number]["measure"]>[0], low: number, high: number): number =>
  bandLevel(of("corridor-world")[0], low, high) - bandLevel(of("corridor-inside")[0], low, high);

/** Rate of the first crossing's steps, 3.6 to 10.2 s, as the corridor returns them from 17 to 23 m, Hz. */
function pace(x: Stereo): number {
  const knock = filteredPair(x, (hz) => (hz > 300 && hz < 2500 ? 1 : 0), 4096);
  const crossing: Stereo = [knock[0].slice(3.6 * RATE, 10.2 * RATE), knock[1].slice(3.6 * RATE, 10.2 * RATE)];
  return strongestRate(envelope(crossing, 0.02), 0.02, 1, 3);
}

export const corridor: Score = {
  name: "corridor",
  stems: ["corridor-world", "corridor-inside"],
  render: () => {
    const open = world();
    return { "corridor-world": open, "corridor-inside": shut(open) };
  },
  claims: [
    {
      name: "the door takes from 2 to 8 kHz more than from 40 to 120 Hz, dB",
      least: 25,
      measure: (of) => lost(of, 2000, 8000) - lost(of, 40, 120),
    },
    {
      name: "the mass law: an octave at 250 Hz loses more than one at 125 Hz, dB",
      least: 6,
      measure: (of) => lost(of, 177, 354) - lost(of, 88, 177),
    },
    {
      name: "WORLD, rate of the steps that come no nearer, Hz: a walk",
      least: 1.5,
      most: 2,
      measure: (of) => pace(of("corridor-world")),
    },
  ],
};
