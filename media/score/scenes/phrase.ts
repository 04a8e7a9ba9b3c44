import { CURVES } from "../curves";
import { band, filteredPair } from "../dsp/filter";
import { centred, type Stereo, toDb } from "../dsp/loop";
import { ENCLOSED } from "../enclosures";
import { octaveLevels } from "../measure/spectrum";
import { envelope, strongestRate } from "../measure/time";
import { departure } from "../measure/transfer";
import type { Claim, Score } from "../score";
import { world } from "../worlds/phrase";

const NAMES = ["helmet", "skull", "spacesuit", "submarine", "stethoscope", "mouth"] as const;
type Of = Parameters<Claim["measure"]>[0];

/** Which ears an enclosure is measured between: WORLD's left and its own, or for what is one for both, WORLD's middle. */
const held = (
  of: Of,
  name: keyof typeof CURVES & (typeof NAMES)[number],
  low: number,
  high: number,
): number => {
  const open = of("phrase-world");
  const source = name === "helmet" ? open[0] : centred(open);
  return departure(source, of(`${name}-inside`)[0], CURVES[name], low, high);
};
/** How much the jaw moves what stands at the open mouth's first formant against the shut one's, dB from its 10th to its 90th percentile. */
function spoken(x: Stereo): number {
  const at = (hz: number): Float64Array =>
    envelope(filteredPair(x, band(hz / 1.15, hz * 1.15, 30, 30)), 0.25);
  const [open, shut] = [at(730), at(275)];
  const swing = [...open.map((v, i) => toDb(v) - toDb(shut[i]!))].sort((a, b) => a - b);
  return swing[Math.floor(swing.length * 0.9)]! - swing[Math.floor(swing.length * 0.1)]!;
}
/** Seconds until a stem first reaches a quarter of what its first half second reaches. */
const begins = (x: Stereo): number =>
  0.002 * envelope(x, 0.002).findIndex((v, _, e) => v > 0.25 * Math.max(...e.slice(0, 250)));

const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((v, i) => Math.abs(v - b[i]!)));
const nearest = (all: readonly (readonly number[])[]): number =>
  Math.min(...all.flatMap((a, i) => all.slice(i + 1).map((b) => apart(a, b))));

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
      most: 8,
      measure: (of) => 1000 * begins(of("phrase-world")),
    },
    {
      name: "six enclosures, the first stroke begins within, ms (water and hull take the longest)",
      most: 30,
      measure: (of) => 1000 * Math.max(...NAMES.map((n) => begins(of(`${n}-inside`)))),
    },
    {
      name: "six enclosures, the nearest two differ in some octave from 63 Hz to 2 kHz by, dB",
      least: 10,
      measure: (of) => nearest(NAMES.map((n) => octaveLevels(of(`${n}-inside`)).slice(1, 7))),
    },
    ...(
      [
        ["helmet", 63, 2000],
        ["skull", 100, 4000],
        ["spacesuit", 63, 500],
        ["submarine", 160, 2500],
        ["stethoscope", 40, 1000],
      ] as const
    ).map(([name, low, high]) => ({
      name: `${name}, farthest from its stated curve in any third of an octave, ${low} Hz to ${high}, dB`,
      most: 3,
      measure: (of: Of) => held(of, name, low, high),
    })),
    {
      name: "mouth, how far the jaw moves its first formant's share, dB",
      least: 8,
      measure: (of) => spoken(of("mouth-inside")),
    },
  ],
};
