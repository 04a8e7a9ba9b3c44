import { above, band, filteredPair } from "../dsp/filter";
import { atLevel, mixPair, type Stereo } from "../dsp/loop";
import { type Mode, struck, varied } from "../dsp/modes";
import { gauss, seeded, whitePair } from "../dsp/random";
import { resampled } from "../dsp/resample";
import { ENCLOSED } from "../enclosures";
import { octaveLevels } from "../measure/spectrum";
import { envelope, strongestRate } from "../measure/time";
import { type Event, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { crowd } from "../sources/crowd";
import { recorded } from "../sources/recorded";

const N = loopOf("phrase-world");
const BEAT = 60 / 96;
const STUDIO: Room = {
  size: [6, 7, 3],
  ear: [3, 2.4, 1.5],
  rt: (hz) => (hz < 250 ? 0.4 : 0.32),
  returns: 0.45,
  tail: -6,
  seconds: 0.5,
};

const BLOCK: Mode[] = [
  [612, 0.045, 1],
  [1490, 0.02, 0.6],
  [2870, 0.012, 0.35],
  [4410, 0.007, 0.2],
];
const BRAKE: Mode[] = [
  [1130, 0.35, 1],
  [2390, 0.24, 0.6],
  [3910, 0.15, 0.45],
  [6020, 0.08, 0.25],
];

/** Eight bars of four: one call and seven answers, so that no bar comes twice in the loop. */
const CALL = [
  "d..d..s.d.s.b...",
  "d..d..s.d..sb.k.",
  "d.kd..s.d.s.m...",
  "d..ds.s.d.skb.s.",
  "d..d..s...s.b...",
  "dk.d..s.d..sb.kk",
  "d..d.ss.d.s.m.s.",
  "d.kd..sks.ksb...",
] as const;

function hits(): { skin: Event[]; wood: Event[]; metal: Event[] } {
  const r = seeded(2001);
  const [skin, wood, metal]: [Event[], Event[], Event[]] = [[], [], []];
  // A damped skin: left to ring, its strokes run together into a drone.
  const tuned = (name: Parameters<typeof recorded>[0], rate: number, ring = 0.13): Float64Array =>
    resampled(recorded(name), rate * (1 + 0.004 * gauss(r))).map(
      (v, i) => v * Math.exp(-i / (ring * 48_000)),
    );
  for (const [b, bar] of CALL.entries())
    for (const [s, mark] of [...bar].entries()) {
      // The very first stroke is on the first sample: a cut lands on it.
      const at = (b * 4 + s / 4) * BEAT + (b === 0 && s === 0 ? 0 : 0.0025 * Math.abs(gauss(r)));
      const gain = (s % 4 === 0 ? 1 : 0.72) * (1 + 0.06 * gauss(r));
      if (mark === "d") skin.push({ at, sound: tuned("tabla_ghe2", 0.8), gain });
      if (mark === "s") skin.push({ at, sound: tuned("tabla_na", 0.9), gain: 0.6 * gain });
      if (mark === "k")
        skin.push({ at, sound: tuned(s % 2 ? "tabla_te1" : "tabla_ke1", 0.95), gain: 0.5 * gain });
      if (mark === "b") wood.push({ at, sound: struck(varied(r, BLOCK, 0.004), 0.0003), gain });
      if (mark === "m") metal.push({ at, sound: struck(varied(r, BRAKE, 0.001), 0.0002), gain: 0.6 * gain });
    }
  return { skin, wood, metal };
}

function world(): Stereo {
  const { skin, wood, metal } = hits();
  const mix = atLevel(placed(STUDIO, 2002, N, [2.4, 4, 1], skin), -28);
  mixPair(mix, atLevel(placed(STUDIO, 2003, N, [4, 4.4, 1.2], wood), -33));
  mixPair(mix, atLevel(placed(STUDIO, 2004, N, [1.2, 4.8, 1.4], metal), -38));
  mixPair(
    mix,
    atLevel(
      crowd(STUDIO, N, {
        seed: 2010,
        count: 3,
        from: [3.5, 5, 1.5],
        to: [5.5, 6.6, 1.7],
        eager: 0.6,
        crisp: 0.6,
      }),
      -36,
    ),
  );
  return mixPair(mix, atLevel(filteredPair(whitePair(2005, N), above(300, 6)), -56));
}

const NAMES = ["helmet", "skull", "spacesuit", "submarine", "stethoscope", "mouth"] as const;

export const phrase: Score = {
  name: "phrase",
  stems: ["phrase-world", ...NAMES.map((n) => `${n}-inside` as const)],
  render: () => {
    const open = world();
    return {
      "phrase-world": open,
      ...Object.fromEntries(NAMES.map((n) => [`${n}-inside`, ENCLOSED[n](open)])),
    };
  },
  claims: [
    {
      name: "WORLD, strongest rate of the strokes, Hz (a quarter beat's family: 0.8, 1.6, 3.2, 6.4)",
      least: 0.79,
      most: 6.41,
      measure: (of) =>
        strongestRate(envelope(filteredPair(of("phrase-world"), band(60, 6000))), 0.01, 0.7, 7),
    },
    {
      name: "WORLD, the first stroke begins within, ms",
      most: 30,
      measure: (of) =>
        10 * envelope(of("phrase-world")).findIndex((v, _, e) => v > 0.25 * Math.max(...e.slice(0, 50))),
    },
    {
      name: "six enclosures, the nearest two differ in some octave from 63 Hz to 2 kHz by, dB",
      least: 6,
      measure: (of) => nearest(NAMES.map((n) => octaveLevels(of(`${n}-inside`)).slice(1, 7))),
    },
  ],
};

const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((v, i) => Math.abs(v - b[i]!)));
const nearest = (all: readonly (readonly number[])[]): number =>
  Math.min(...all.flatMap((a, i) => all.slice(i + 1).map((b) => apart(a, b))));
