import { biquad, loopedPair } from "../dsp/biquad";
import { convolveInto } from "../dsp/convolve";
import { above, band, below, bump, filtered, filteredPair, times } from "../dsp/filter";
import {
  atLevel,
  lay,
  type Mono,
  mapped,
  mixPair,
  monoAtLevel,
  RATE,
  type Stereo,
  silence,
  silentPair,
} from "../dsp/loop";
import { seeded } from "../dsp/random";
import { resampled } from "../dsp/resample";
import { shaped } from "../dsp/shape";
import { throughBone } from "../hearing/bone";
import { inside } from "../hearing/model";
import { crest } from "../measure/peak";
import { bandLevel } from "../measure/spectrum";
import { envelope, strongestRate } from "../measure/time";
import { type Room, roomResponse } from "../room";
import { loopOf, type Score } from "../score";
import { type Bar, drummed } from "../sources/kit";
import { plucked } from "../sources/pluck";
import { recorded } from "../sources/recorded";

const N = loopOf("gig-world");
const BPM = 144;
const STEP = 60 / BPM / 4;

// The kick falls on every beat of most bars: the pulse must be the strongest thing in the low end.
const BARS: Record<string, Bar> = {
  a: { kick: "9...8...9...8...", snare: "....9..2....9..3", ride: "8.6.8.6.8.6.8.6." },
  b: {
    kick: "9...8..79...8..7",
    snare: "....9..3.2..9.44",
    ride: "9.6.8.6.9.6.8.6.",
    crash: "9...............",
  },
  c: { kick: "9...8...9...8...", snare: "8...8...8...8...", crash: "9...7...9...7..." },
  f: {
    kick: "9...8...8...8...",
    snare: "9788....6789....",
    high: "....98..........",
    mid: "......98........",
    floor: "............9899",
    splash: "...............7",
  },
};
const FORM = "baaabaacbacf";
const ROOTS = [41.2, 41.2, 41.2, 49, 41.2, 41.2, 55, 49, 41.2, 41.2, 55, 46.25];

/** A club nine metres deep, its ceiling low, people in it; heard from the middle of the floor. */
const CLUB: Room = {
  size: [6, 9, 3],
  ear: [3.1, 5.2, 1.6],
  rt: (hz) => (hz < 200 ? 0.62 : hz < 800 ? 0.5 : hz < 3000 ? 0.42 : 0.28),
  returns: 0.62,
  tail: -4,
  seconds: 0.9,
};

function strings(): { left: Mono; right: Mono; bass: Mono } {
  const r = seeded(2019);
  const [left, right, bass] = [silence(N), silence(N), silence(N)];
  ROOTS.forEach((root, bar) => {
    for (let eighth = 0; eighth < 8; eighth++) {
      const hard = 0.8 + 0.2 * r();
      lay(
        bass,
        plucked(r, root, 0.32, 0.45 + 0.2 * hard, 0.9985),
        (bar * 8 + eighth) * STEP * 2 * RATE + r() * 120,
        hard,
      );
    }
    for (const [side, detune] of [
      [left, 0.9985],
      [right, 1.0017],
    ] as const)
      for (const part of [2, 3, 4, 6.02])
        lay(
          side,
          plucked(r, root * part * detune, 2.6, 0.75, 0.9995),
          bar * 16 * STEP * RATE + r() * 400,
          0.5,
        );
  });
  const fifths = recorded("guit_e_fifths");
  for (let k = 0; k < 4; k++) {
    lay(left, resampled(fifths, 0.94), k * 5 * RATE, 1.2);
    lay(right, resampled(fifths, 0.9433), k * 5 * RATE + 700, 1.2);
  }
  return { left, right, bass };
}

/** A driven amplifier and the twelve-inch speaker it plays through. */
const cabinet = times(below(90, 24), above(5200, 30), bump(2700, 0.5, 7), bump(420, 0.5, -4));
const amplified = (x: Mono, drive: number): Mono =>
  filtered(
    shaped(
      filtered(x, times(below(110, 12), bump(800, 0.6, 6))),
      (v) => Math.tanh(drive * v + 0.12) - Math.tanh(0.12),
    ),
    cabinet,
    2048,
  );

function world(): Stereo {
  const r = seeded(144);
  const kit = silentPair(N);
  drummed(
    r,
    kit,
    [...FORM].map((name) => BARS[name] as Bar),
    BPM,
  );
  const { left, right, bass } = strings();
  const amps = [amplified(left, 9), amplified(right, 9)] as const;
  const low = filtered(
    shaped(bass, (v) => Math.tanh(3.2 * v)),
    times(below(34, 24), above(1600, 18)),
    4096,
  );

  const mix = silentPair(N);
  const spots: [Mono, number, readonly [number, number, number]][] = [
    [
      monoAtLevel(
        mapped(kit[0], (v, i) => v + kit[1][i]!),
        -24,
      ),
      11,
      [3, 1.2, 0.9],
    ],
    [monoAtLevel(amps[0], -31), 12, [1.4, 1, 0.7]],
    [monoAtLevel(amps[1], -31), 13, [4.7, 1, 0.7]],
    [monoAtLevel(low, -30), 14, [2.2, 0.9, 0.6]],
  ];
  for (const [dry, seed, at] of spots) mixPair(mix, convolveInto(dry, roomResponse(CLUB, seed, at)), 3);
  // The desk: close microphones in front of the room, as a club's own system gives them.
  mixPair(mix, atLevel(kit, -19));
  mixPair(mix, atLevel([low, low], -31));
  mixPair(mix, atLevel(amps, -33));
  const lit = filteredPair(mix, times(below(30, 18), bump(5200, 1.1, 5), bump(64, 0.6, -3)), 4096);
  const set = atLevel(loopedPair(lit, biquad("high", 28, 0.7)), -23);
  // Only what would leave the speakers' travel is rounded; the beats keep their height.
  return [
    shaped(set[0], (v) => Math.tanh(v * 0.95) / 0.95),
    shaped(set[1], (v) => Math.tanh(v * 0.95) / 0.95),
  ];
}

const LOW: [number, number] = [35, 110];
const lowBand = (x: Stereo): Stereo => filteredPair(x, band(...LOW, 24, 24));

export const gig: Score = {
  name: "gig",
  stems: ["gig-world", "gig-inside"],
  render: () => {
    const loud = world();
    const air = atLevel(inside(loud, { audiogram: ["N6", "S3"], spl: 122 }), -32);
    const body = filtered(throughBone(loud, 0), times(above(95, 16), bump(62, 0.4, 5)));
    return { "gig-world": loud, "gig-inside": mixPair(atLevel([body, body], -27), air, 0.5) };
  },
  claims: [
    { name: "WORLD, crest, dB", least: 14, measure: (of) => crest(of("gig-world")) },
    {
      name: "WORLD, strongest rate in the low band's envelope, Hz (a beat is 2.4)",
      least: 2.35,
      most: 2.45,
      measure: (of) => strongestRate(envelope(lowBand(of("gig-world"))), 0.01, 0.5, 8),
    },
    {
      name: "INSIDE, strongest rate in the low band's envelope, Hz",
      least: 2.35,
      most: 2.45,
      measure: (of) => strongestRate(envelope(lowBand(of("gig-inside"))), 0.01, 0.5, 8),
    },
    {
      name: "INSIDE, dB left above 1 kHz against below 120 Hz",
      most: -30,
      measure: (of) => bandLevel(of("gig-inside")[0], 1000, 16000) - bandLevel(of("gig-inside")[0], 20, 120),
    },
  ],
};
