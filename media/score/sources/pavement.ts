import { band, bump, filtered, times } from "../dsp/filter";
import { lay, type Mono, mapped, RATE, silence } from "../dsp/loop";
import { type Mode, struck, varied } from "../dsp/modes";
import { between, drift, gauss, type Random } from "../dsp/random";

/** A ring of keys shaken once on the way to a lock: five blades, each with its own partials, and the ring. */
export function keys(r: Random): Mono {
  const y = silence(Math.floor(1.3 * RATE));
  const blades = Array.from({ length: 5 }, (): Mode[] => {
    const hz = between(r, 2600, 4300);
    return [1, 2.31, 2.76, 4.1, 5.4].map((m, i) => [hz * m, 0.055 / (1 + 0.5 * i), 1 / (1 + 0.35 * i)]);
  });
  for (let t = 0; t < 0.75; t += between(r, 0.006, 0.06) * (1 + 2.2 * t))
    lay(
      y,
      struck(varied(r, blades[Math.floor(r() * 5)]!, 0.004), 0.00008),
      t * RATE,
      between(r, 0.15, 1) ** 1.5 * Math.exp(-t * 1.2),
    );
  return y;
}

/** The lock after the keys: pins ride the bits, the cylinder turns, the bolt goes home in wood. */
export function lock(r: Random): Mono {
  const y = silence(Math.floor(1.4 * RATE));
  const pin: Mode[] = [
    [3300, 0.005, 1],
    [5200, 0.004, 0.7],
    [7900, 0.002, 0.4],
  ];
  for (let k = 0; k < 5; k++) lay(y, struck(varied(r, pin, 0.05), 0.0001), (0.02 + 0.021 * k) * RATE, 0.25);
  const bolt: Mode[] = [
    [132, 0.03, 1.4],
    [310, 0.02, 1],
    [870, 0.012, 0.8],
    [1750, 0.008, 0.6],
    [2900, 0.004, 0.3],
  ];
  for (const [at, g] of [
    [0.42, 1],
    [0.445, 0.5],
    [0.83, 1.2],
  ] as const)
    lay(y, struck(varied(r, bolt, 0.03), 0.0005), at * RATE, g);
  return y;
}

/** A roller shutter going up: slat after slat over the drum, faster and then slower, the housing booming with it. */
export function shutter(r: Random, seconds: number): Mono {
  const n = Math.floor((seconds + 0.8) * RATE);
  const y = silence(n);
  const slat: Mode[] = [
    [318, 0.02, 0.8],
    [742, 0.016, 1],
    [1490, 0.012, 0.8],
    [2730, 0.008, 0.5],
    [4600, 0.004, 0.25],
  ];
  for (let t = 0, k = 0; t < seconds; k++) {
    const p = t / seconds;
    const pull =
      0.35 + 0.65 * Math.abs(Math.sin(Math.PI * 2.5 * p)) * Math.sin(Math.PI * Math.min(1, p + 0.1));
    t += (1 / (30 * pull)) * (1 + 0.16 * gauss(r));
    lay(
      y,
      struck(varied(r, slat, 0.05), 0.0004),
      t * RATE,
      pull * between(r, 0.25, 1) * (k % 3 === 0 ? 1 : 0.6),
    );
  }
  lay(
    y,
    struck(
      varied(r, [
        [86, 0.09, 3],
        [161, 0.07, 2],
        [343, 0.04, 1.2],
        [910, 0.02, 0.6],
      ]),
      0.002,
    ),
    seconds * RATE,
    1.4,
  );
  return filtered(y, times(band(90, 6500, 9, 9), bump(240, 0.4, 6), bump(520, 0.3, 4)), 2048);
}

/** A bicycle that coasts: the freewheel's pawls, slowing; a chain guard's tick once a turn; thin tyres on wet stone. */
export function bicycle(r: Random, seconds: number, speed: number): Mono {
  const n = Math.floor(seconds * RATE);
  const y = silence(n);
  const pawl: Mode[] = [
    [3120, 0.0035, 1],
    [4870, 0.0028, 0.9],
    [7350, 0.0016, 0.5],
    [1480, 0.004, 0.3],
  ];
  const uneven = Array.from({ length: 18 }, () => between(r, 0.55, 1.1));
  for (let t = 0.05, k = 0; t < seconds - 0.1; k++) {
    const v = speed * (1 - (0.3 * t) / seconds);
    t += (2.1 / v / 18) * (1 + 0.015 * gauss(r));
    // The rider pedals for a moment, and the pawls are still.
    const coasting = t < seconds * 0.3 || t > seconds * 0.47;
    if (coasting)
      lay(
        y,
        struck(varied(r, pawl, 0.02, 0.2), 0.00008),
        t * RATE,
        0.16 * uneven[k % 18]! * between(r, 0.8, 1.1),
      );
    if (k % 18 === 7)
      lay(
        y,
        struck(
          varied(r, [
            [610, 0.012, 1],
            [1340, 0.008, 0.7],
          ]),
          0.0006,
        ),
        t * RATE,
        0.06,
      );
  }
  const seed = Math.floor(r() * 1e9);
  const move = drift(seed, n, 0.05, 0.7);
  const air = silence(n);
  for (let i = 0; i < n; i++) air[i] = gauss(r);
  const tyre = filtered(air, times(band(700, 6200, 6, 9), bump(2600, 0.5, 4)), 1024);
  return mapped(y, (v, i) => v + 0.028 * tyre[i]! * Math.exp(0.35 * move[i]!));
}

/** A van's sliding door: the roller along its rail, then the latch and the whole side of the van. */
export function slidingDoor(r: Random): Mono {
  const y = silence(Math.floor(2.2 * RATE));
  const rail: Mode[] = [
    [410, 0.014, 1],
    [1120, 0.01, 0.7],
    [2200, 0.006, 0.4],
  ];
  for (let t = 0.02; t < 1.02; t += between(r, 0.009, 0.03) / (0.5 + t))
    lay(y, struck(varied(r, rail, 0.07), 0.0006), t * RATE, 0.22 * between(r, 0.3, 1) * (0.4 + t));
  const side: Mode[] = [
    [58, 0.1, 3],
    [93, 0.08, 2.4],
    [171, 0.06, 1.5],
    [296, 0.04, 1],
    [640, 0.02, 0.6],
    [1630, 0.01, 0.4],
  ];
  lay(y, struck(varied(r, side, 0.03), 0.0016), 1.05 * RATE, 1.2);
  lay(
    y,
    struck(
      varied(r, [
        [1240, 0.012, 1],
        [2870, 0.008, 0.8],
        [4400, 0.004, 0.4],
      ]),
      0.0002,
    ),
    1.063 * RATE,
    0.6,
  );
  return y;
}
