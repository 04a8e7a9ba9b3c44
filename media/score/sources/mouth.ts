import { biquad, run } from "../dsp/biquad";
import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { burst, struck, varied } from "../dsp/modes";
import { between, gauss, moments, type Random, seeded } from "../dsp/random";

/** A thread of saliva parts, or the tongue leaves the palate: a click, and the small air behind it for its pitch. */
function parting(r: Random): Mono {
  const hz = between(r, 900, 2600);
  const y = run(burst(r, 0.0002, between(r, 0.0006, 0.002)), biquad("band", hz, between(r, 1.5, 4)));
  return y.map((v) => v * between(r, 0.9, 1.1));
}

/** The jaw's joint gives: a dull step in bone. */
const joint = (r: Random): Mono =>
  struck(
    varied(
      r,
      [
        [142, 0.018, 1],
        [318, 0.011, 0.7],
        [590, 0.006, 0.4],
      ],
      0.08,
    ),
    0.0012,
  );

/** A mouth's own small sounds. @param gape how far it is open, 0 to 1, at every sample: it sounds as it moves. */
export function mouthing(seed: number, gape: Mono): Mono {
  const r = seeded(seed);
  const y = silence(gape.length);
  const moving = (i: number): number =>
    Math.abs(gape[(i + 2400) % gape.length]! - gape[(i - 2400 + gape.length) % gape.length]!);
  for (const t of moments(r, gape.length / RATE, 90, 0.05)) {
    const at = Math.floor(t * RATE);
    if (moving(at) < 0.05) continue;
    // They come in threads of two to five.
    for (let k = 0; k < 2 + 4 * r(); k++)
      lay(y, parting(r), at + k * between(r, 0.008, 0.05) * RATE, 0.5 * between(r, 0.2, 1) ** 2);
  }
  for (const t of moments(r, gape.length / RATE, 5, 2))
    lay(y, joint(r), t * RATE, 0.5 * (1 + 0.3 * gauss(r)));
  return y;
}
