import { biquad, run } from "../dsp/biquad";
import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { burst, struck } from "../dsp/modes";
import { between, type Random } from "../dsp/random";

/** A swallow as its own throat carries it: the tongue's click, the gulp, and the tube to the ear that opens after. */
export function swallowed(r: Random): Mono {
  const y = silence(Math.floor(1.1 * RATE));
  const low = (x: Mono, hz: number): Mono => run(x, biquad("low", hz, 0.7));
  lay(y, low(burst(r, 0.004, 0.012), 700), 0.02 * RATE, 0.5);
  const gulp = silence(Math.floor(0.3 * RATE));
  let phase = 0;
  for (let i = 0; i < gulp.length; i++) {
    const p = i / gulp.length;
    phase += (2 * Math.PI * (120 - 55 * p)) / RATE;
    gulp[i] = Math.sin(phase) * Math.sin(Math.PI * p) ** 2;
  }
  lay(y, gulp, 0.14 * RATE, 0.9);
  lay(y, low(burst(r, 0.09, 0.08), 320), 0.16 * RATE, 0.5);
  for (let k = 0; k < 3; k++)
    lay(
      y,
      low(struck([[between(r, 380, 620), 0.006, 1]], 0.001), 500),
      (0.52 + between(r, 0, 0.12)) * RATE,
      between(r, 0.2, 0.5),
    );
  return y;
}
