import { air } from "../air";
import { above, band, below, bump, type Curve, filteredPair, times } from "../dsp/filter";
import { atLevel, centred, gained, mixInto, mixPair, type Stereo } from "../dsp/loop";
import { quadraturePair } from "../dsp/quadrature";
import { drift, whitePair } from "../dsp/random";
import { bandLevel } from "../measure/spectrum";
import { envelope, strongestRate } from "../measure/time";
import { loopOf, type Score } from "../score";
import { type Practice, practised } from "../worlds/practice";

const N = loopOf("practice-world");

/** From the stick by wrist and elbow: flesh and bone carry what is below some 190 Hz, an elbow's joint most of all. */
const arm = (elbow: number): Curve =>
  times(below(26, 12), above(190, 18), bump(48, 0.45, 10), bump(elbow, 0.35, 7));
/** A floor's boards and a chair's legs. */
const SEAT: Curve = times(below(40, 12), above(150, 16), bump(78, 0.3, 9));

/**
 * Through the arms: a blow climbs from the stick, the left hand's mostly to the left and the right hand's to the
 * right, and what arrives is contact. The metronome comes by the floor and the chair. All of it a quarter turn from
 * the air, so that the way from one to the other neither swells nor cancels.
 */
function arms({ hands, ticks, chair }: Practice): Stereo {
  const left = filteredPair(hands[0], arm(88));
  const right = filteredPair(hands[1], arm(97));
  const felt: Stereo = [mixInto(left[0], right[0], 0.45), mixInto(right[1], left[1], 0.45)];
  const floor = filteredPair(mixPair(gained(ticks, 1), chair), SEAT);
  return quadraturePair(mixPair(atLevel(felt, -28), atLevel(floor, -34)));
}

export const practice: Score = {
  name: "practice",
  stems: ["practice-world", "practice-inside"],
  render: (desk) => {
    const scene = practised();
    const w = scene.world;
    const trace = air(desk, "practice-inside", w, { audiogram: ["N4", "N4"], spl: 96, db: 0 });
    const still = filteredPair(whitePair(2231, N), band(35, 90, 18, 18));
    const sway = drift(2232, N, 2, 9);
    const moved: Stereo = [
      still[0].map((v, i) => v * (1 + 0.3 * sway[i]!)),
      still[1].map((v, i) => v * (1 + 0.3 * sway[i]!)),
    ];
    return {
      "practice-world": w,
      "practice-inside": mixPair(mixPair(trace, atLevel(arms(scene), -28)), atLevel(moved, -56)),
    };
  },
  claims: [
    {
      name: "WORLD, beats a minute in the metronome's octave",
      least: 99,
      most: 101,
      measure: (of) =>
        60 * strongestRate(envelope(filteredPair(of("practice-world"), band(3000, 9000))), 0.01, 1.3, 2.4),
    },
    {
      name: "INSIDE, dB above 500 Hz against those below 300",
      most: -25,
      measure: (of) =>
        bandLevel(centred(of("practice-inside")), 500, 20000) -
        bandLevel(centred(of("practice-inside")), 20, 300),
    },
  ],
};
