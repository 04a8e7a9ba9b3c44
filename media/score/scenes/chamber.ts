import { above, band, below, filtered, filteredPair, times } from "../dsp/filter";
import { mixPair, RATE, type Stereo, toDb } from "../dsp/loop";
import { whitePair } from "../dsp/random";
import { crest } from "../measure/peak";
import { bandLevel, centroid } from "../measure/spectrum";
import { envelope, longestSilence, strongestRate } from "../measure/time";
import { loopOf, type Score } from "../score";
import { blood } from "../sources/blood";
import { chestBreath } from "../sources/breath";
import { beats, heartbeat } from "../sources/heart";
import { nerve } from "../sources/nerve";
import { neck } from "../sources/tendon";

// Heart and blood are one pulse and share a loop of 22 s; breath has one of
// 26.4 s with breaths of the same 4.4 s, so that the heart still quickens with
// each of them, and yet no lap of the one meets the same lap of the other for
// over two minutes. Tendon and nerve have loops of their own.
const BREATH = 4.4;
const HEART = loopOf("body-heart");
const BEATS = 24;
const PULSE = beats(433, HEART / RATE, BEATS, Math.round(HEART / RATE / BREATH));

/** Air's own noise and the microphone's, tilted down: what is left when the room gives nothing, and it never changes. */
const room = (): Stereo =>
  filteredPair(whitePair(4330, loopOf("chamber-world")), times(below(40, 6), above(140, 4), above(6000, 4)));

/** Breath, and between breaths the airway's own faint rush: a body is never digitally still. */
function breath(): Stereo {
  const n = loopOf("body-breath");
  const rest = filteredPair(whitePair(4381, n), band(70, 600, 9, 12));
  const flesh = above(2800, 15);
  return mixPair(filteredPair(chestBreath(4380, n, Math.round(n / RATE / BREATH), 0.34), flesh), rest, 0.006);
}

const under120 = (x: Stereo): Stereo => x.map((c) => filtered(c, above(120, 24))) as unknown as Stereo;
const rate = (x: Stereo, low: number, high: number): number =>
  strongestRate(envelope(x, 0.01), 0.01, low, high);
const PULSED = { least: 1.07, most: 1.11 };

export const chamber: Score = {
  name: "chamber",
  stems: ["chamber-world", "body-heart", "body-blood", "body-breath", "body-tendon", "body-nerve"],
  render: () => ({
    "chamber-world": room(),
    "body-heart": heartbeat(4340, HEART, PULSE),
    "body-blood": blood(4350, loopOf("body-blood"), PULSE),
    "body-breath": breath(),
    "body-tendon": neck(4360, loopOf("body-tendon")),
    "body-nerve": nerve(4370, loopOf("body-nerve")),
  }),
  claims: [
    {
      name: "WORLD, longest run of exact zeros, samples",
      most: 4,
      measure: (of) => longestSilence(of("chamber-world")),
    },
    {
      name: "heart, strongest rate of its envelope under 120 Hz, Hz (24 beats in 22 s are 1.09)",
      ...PULSED,
      measure: (of) => rate(under120(of("body-heart")), 0.5, 2),
    },
    { name: "heart, crest, dB", least: 18, measure: (of) => crest(of("body-heart")) },
    {
      name: "heart, peak of a sample, dBFS",
      most: -12,
      measure: (of) => toDb(of("body-heart")[0].reduce((m, v) => Math.max(m, Math.abs(v)), 0)),
    },
    {
      name: "blood, strongest rate of its envelope, Hz: the heart's",
      ...PULSED,
      measure: (of) => rate(of("body-blood"), 0.5, 2),
    },
    {
      name: "breath, strongest rate of its envelope under 0.35 Hz (one in 4.4 s is 0.227)",
      least: 0.22,
      most: 0.235,
      measure: (of) => rate(of("body-breath"), 0.1, 0.35),
    },
    { name: "tendon, crest, dB: slips, not noise", least: 18, measure: (of) => crest(of("body-tendon")) },
    {
      name: "breath and blood, octaves between their centres of gravity",
      least: 0.5,
      measure: (of) => Math.log2(centroid(of("body-breath")) / centroid(of("body-blood"))),
    },
    {
      name: "nerve, dB below 3 kHz against above",
      most: -12,
      measure: (of) => bandLevel(of("body-nerve")[0], 20, 3000) - bandLevel(of("body-nerve")[0], 3000, 20000),
    },
  ],
};
