import { biquad, run } from "../dsp/biquad";
import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { burst } from "../dsp/modes";
import { between, gauss, type Random } from "../dsp/random";

/** Pigeons leaving a ledge: wing claps about nine a second, each bird its own, and the air they beat. */
export function wings(r: Random, birds: number): Mono {
  const y = silence(Math.floor(2.6 * RATE));
  for (let b = 0; b < birds; b++) {
    const rate = between(r, 7.6, 10.2);
    let t = between(r, 0, 0.35);
    for (let k = 0; t < 2; k++) {
      const fall = Math.exp(-t * 1.5);
      const clap = run(run(burst(r, 0.004, 0.014), biquad("high", 700, 0.8)), biquad("low", 4200, 0.7));
      const air = run(run(burst(r, 0.03, 0.022), biquad("high", 260, 0.7)), biquad("low", 1500, 0.7));
      lay(y, clap, t * RATE, (k < 4 ? 0.5 : 0.2) * fall * between(r, 0.6, 1.1));
      lay(y, air, (t + 0.03) * RATE, 0.24 * fall);
      t += (1 / rate) * (1 + 0.05 * gauss(r)) * (1 + 0.1 * t);
    }
  }
  return y;
}

/** A gutter that still drips: the drop, and the bubble it leaves, whose note rises (Minnaert 1933). */
export function drip(r: Random): Mono {
  const y = silence(Math.floor(0.25 * RATE));
  lay(y, run(burst(r, 0.0003, 0.0022), biquad("high", 1800, 0.7)), 0, 0.14);
  const hz = between(r, 900, 2600);
  let phase = 0;
  const from = Math.floor(between(r, 0.004, 0.02) * RATE);
  for (let i = 0; i < 0.06 * RATE; i++) {
    const t = i / RATE;
    phase += (2 * Math.PI * hz * (1 + 5 * t)) / RATE;
    y[from + i]! += 0.4 * Math.sin(phase) * Math.exp(-t / 0.011);
  }
  return y;
}
