import { air } from "../air";
import { filteredPair } from "../dsp/filter";
import { atLevel, mixPair, type Stereo } from "../dsp/loop";
import { quadrature, quadraturePair } from "../dsp/quadrature";
import { throughBone } from "../hearing/bone";
import { bandLevel } from "../measure/spectrum";
import { envelope } from "../measure/time";
import type { Score } from "../score";
import { world } from "../worlds/lunch";

/** How far the speech band's envelope swings at some rates against others, dB: what makes a murmur out of noise. */
function swing(x: Stereo, slow: readonly [number, number], fast: readonly [number, number]): number {
  const step = 0.01;
  const env = envelope(
    filteredPair(x, (hz) => (hz > 400 && hz < 4000 ? 1 : 0)),
    step,
  );
  const loop = env.length * step;
  const power = ([from, to]: readonly [number, number]): number => {
    let sum = 0;
    for (let c = Math.round(from * loop); c < to * loop; c++) {
      let [re, im] = [0, 0];
      env.forEach((v, i) => {
        re += v * Math.cos((2 * Math.PI * c * i) / env.length);
        im += v * Math.sin((2 * Math.PI * c * i) / env.length);
      });
      sum += re * re + im * im;
    }
    return sum;
  };
  return 10 * Math.log10(power(slow) / power(fast));
}
const edge = (x: Stereo): number => bandLevel(x[0], 2000, 8000) - bandLevel(x[0], 200, 900);

export const lunch: Score = {
  name: "lunch",
  stems: ["lunch-world", "lunch-inside"],
  render: (desk) => {
    const room = world();
    const mix = air(desk, "lunch-inside", quadraturePair(room), {
      audiogram: ["S3", "S3"],
      spl: 104,
      db: 14,
    });
    // A table hums with its room: elbows take it to the jaw, the same on either side.
    const elbows = quadrature(throughBone(room, 0));
    return { "lunch-world": room, "lunch-inside": mixPair(mix, atLevel([elbows, elbows], -46)) };
  },
  claims: [
    {
      name: "consonants (2 to 8 kHz) against vowels (200 to 900 Hz) lost from WORLD to INSIDE, dB",
      least: 15,
      measure: (of) => edge(of("lunch-world")) - edge(of("lunch-inside")),
    },
    {
      name: "WORLD, swing of the speech band at the rate of syllables, 3 to 6 Hz, against 9 to 18, dB: noise has -5",
      least: 2.5,
      measure: (of) => swing(of("lunch-world"), [3, 6], [9, 18]),
    },
  ],
};
