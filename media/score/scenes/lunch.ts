import { air } from "../air";
import { filteredPair } from "../dsp/filter";
import { atLevel, mixPair, type Stereo } from "../dsp/loop";
import { quadrature, quadraturePair } from "../dsp/quadrature";
import { throughBone } from "../hearing/bone";
import { bandLevel } from "../measure/spectrum";
import { envelope } from "../measure/time";
import type { Score } from "../score";
import { world } from "../worlds/lunch";

/** Rate, Hz, of the third of an octave in which the speech band's envelope swings most, of those from 1 to 16 Hz. */
function swing(x: Stereo): number {
  const step = 0.01;
  const env = envelope(
    filteredPair(x, (hz) => (hz > 400 && hz < 4000 ? 1 : 0)),
    step,
  );
  const mean = env.reduce((s, v) => s + v, 0) / env.length;
  const power = (cycles: number): number => {
    let [re, im] = [0, 0];
    env.forEach((v, i) => {
      const w = (2 * Math.PI * cycles * i) / env.length;
      re += (v - mean) * Math.cos(w);
      im += (v - mean) * Math.sin(w);
    });
    return re * re + im * im;
  };
  const loop = env.length * step;
  let [best, at] = [0, 0];
  for (let hz = 1; hz <= 16; hz *= 2 ** (1 / 3)) {
    let sum = 0;
    for (let c = Math.round((hz / 1.1225) * loop); c < hz * 1.1225 * loop; c++) sum += power(c);
    if (sum > best) [best, at] = [sum, hz];
  }
  return at;
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
      name: "WORLD, rate at which the speech band swings most, Hz: talk is 3 to 5",
      least: 2.9,
      most: 5.1,
      measure: (of) => swing(of("lunch-world")),
    },
  ],
};
