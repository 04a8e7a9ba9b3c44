import { air } from "../air";
import { above, filteredPair } from "../dsp/filter";
import { atLevel, mixPair, type Stereo } from "../dsp/loop";
import { quadrature, quadraturePair } from "../dsp/quadrature";
import { throughBone } from "../hearing/bone";
import { bandLevel } from "../measure/spectrum";
import { envelope, strongestRate } from "../measure/time";
import { type Desk, loopOf, type Score } from "../score";
import { chestBreath } from "../sources/breath";
import { ownHum } from "../sources/lid";
import { world } from "../worlds/street";

const N = loopOf("street-world");
/** Sixty-six beats and thirteen breaths a minute: someone who stands still. */
const BEATS = 66;
const BREATHS = 13;

/** Under the lid: what the model leaves, the ground through bone, and what a covered head hears of itself. */
function under(desk: Desk, street: Stereo): Stereo {
  // A quarter turn on the way in: what comes out of the model then adds to WORLD in power, wherever the hearing stands.
  const mix = air(desk, "street-inside", quadraturePair(street), {
    audiogram: ["N4", "N4"],
    spl: 100,
    db: 43,
  });
  const ground = quadrature(throughBone(street, 0));
  mixPair(mix, atLevel([ground, ground], -41));
  mixPair(mix, atLevel(ownHum(1131, N, BEATS, BREATHS), -35));
  return mixPair(mix, atLevel(filteredPair(chestBreath(1133, N, BREATHS), above(700, 9)), -38));
}

const heartRate = (x: Stereo): number => {
  const low: Stereo = filteredPair(x, (hz) => (hz > 90 && hz < 260 ? 1 : 0));
  return 60 * strongestRate(envelope(low, 0.02), 0.02, 0.9, 1.6);
};
const treble = (x: Stereo): number => bandLevel(x[0], 2000, 16000) - bandLevel(x[0], 20, 250);

export const street: Score = {
  name: "street",
  stems: ["street-world", "street-inside"],
  render: (desk) => {
    const open = world();
    return { "street-world": open, "street-inside": under(desk, open) };
  },
  claims: [
    {
      name: "INSIDE, dB left above 2 kHz against below 250 Hz",
      most: -30,
      measure: (of) => treble(of("street-inside")),
    },
    {
      name: "WORLD, dB above 2 kHz against below 250 Hz",
      least: -20,
      measure: (of) => treble(of("street-world")),
    },
    {
      name: "INSIDE, strongest rate of the hum between 54 and 96 a minute",
      least: BEATS - 1,
      most: BEATS + 1,
      measure: (of) => heartRate(of("street-inside")),
    },
    {
      name: "WORLD, the quietest second against the loudest, dB",
      most: -10,
      measure: (of) => {
        const seconds = envelope(of("street-world"), 1);
        return 20 * Math.log10(Math.min(...seconds) / Math.max(...seconds));
      },
    },
  ],
};
