import { biquad, run } from "../dsp/biquad";
import { lay, type Mono, RATE, silence } from "../dsp/loop";
import { burst, type Mode, struck, varied } from "../dsp/modes";
import { between, type Random } from "../dsp/random";

/** Modes of things on a table: ratios of a struck shell's partials, not of a string's. */
const shell = (hz: number, decay: number, tilt: number): Mode[] =>
  [1, 2.32, 4.25, 5.1, 6.63, 9.38, 11.2].map((m, i) => [hz * m, decay / (1 + 0.7 * i), 1 / (1 + tilt * i)]);

/** A plate set down: dull, with the table under it. */
export function plateDown(r: Random): Mono {
  const y = silence(Math.floor(0.7 * RATE));
  lay(y, struck(varied(r, shell(between(r, 640, 980), 0.07, 0.5), 0.03), 0.0004), 0, 2);
  lay(
    y,
    struck(
      varied(r, [
        [110, 0.03, 1],
        [205, 0.02, 0.6],
      ]),
      0.003,
    ),
    0,
    5,
  );
  if (r() < 0.5)
    lay(
      y,
      struck(varied(r, shell(between(r, 700, 980), 0.05, 0.6), 0.03), 0.0005),
      between(r, 0.05, 0.12) * RATE,
      0.8,
    );
  return y;
}

/** A cup on its saucer: two small touches. */
export function cup(r: Random): Mono {
  const y = silence(Math.floor(0.9 * RATE));
  const hz = between(r, 1500, 2300);
  lay(y, struck(varied(r, shell(hz, 0.09, 0.4), 0.02), 0.0002), 0, 1);
  lay(y, struck(varied(r, shell(hz * 0.62, 0.07, 0.4), 0.02), 0.0003), between(r, 0.02, 0.07) * RATE, 0.7);
  return y;
}

/** A fork or a knife against china: a bar's partials, a scrape before it now and then. */
export function cutlery(r: Random): Mono {
  const y = silence(Math.floor(0.8 * RATE));
  const hz = between(r, 1700, 3100);
  const bar: Mode[] = [1, 2.76, 5.4, 8.9].map((m, i) => [hz * m, 0.09 / (1 + i), 1 / (1 + 0.5 * i)]);
  if (r() < 0.35)
    lay(
      y,
      run(run(burst(r, 0.06, 0.03), biquad("high", 2400, 0.7)), biquad("peak", hz * 1.4, 3, 12)),
      0,
      0.03,
    );
  const at = r() < 0.35 ? 0.07 * RATE : 0;
  lay(y, struck(varied(r, bar, 0.02), 0.0001), at, 1);
  lay(y, struck(varied(r, shell(between(r, 1100, 1600), 0.05, 0.5), 0.02), 0.0003), at, 0.8);
  return y;
}

/** A glass touched: few partials, and they last. */
export function glass(r: Random): Mono {
  const hz = between(r, 1900, 2900);
  return struck(
    varied(
      r,
      [
        [hz, 0.28, 1],
        [hz * 2.31, 0.17, 0.6],
        [hz * 4.1, 0.08, 0.4],
        [hz * 6.3, 0.04, 0.2],
      ],
      0.004,
    ),
    0.00015,
  );
}

/** A chair's foot pushed over a floor. */
export function chair(r: Random): Mono {
  const y = silence(Math.floor(0.6 * RATE));
  for (let t = 0; t < 0.35; t += between(r, 0.008, 0.02))
    lay(
      y,
      struck(
        varied(
          r,
          [
            [170, 0.02, 1],
            [390, 0.012, 0.7],
            [820, 0.006, 0.4],
          ],
          0.06,
        ),
        0.001,
      ),
      t * RATE,
      Math.sin((Math.PI * t) / 0.36) * between(r, 0.3, 1),
    );
  return y;
}
