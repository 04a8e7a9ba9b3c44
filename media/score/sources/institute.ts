import { above, band, below, bump, filtered, filteredPair, times } from "../dsp/filter";
import {
  atLevel,
  lay,
  type Mono,
  mapped,
  mappedPair,
  mixPair,
  monoAtLevel,
  RATE,
  type Stereo,
  silence,
} from "../dsp/loop";
import { burst, type Mode, struck, varied } from "../dsp/modes";
import { between, drift, type Random, seeded, whitePair } from "../dsp/random";

/** Air in a duct: a fan far off whose blades pass 86 times a second, standing waves of the sheet-metal run, and at the grille the flow itself. */
export function duct(seed: number, samples: number): Stereo {
  const roar = filteredPair(
    whitePair(seed, samples),
    times(
      below(48, 12),
      above(240, 7),
      above(1600, 9),
      bump(57, 0.12, 5),
      bump(171, 0.1, 6),
      bump(285, 0.08, 4),
    ),
  );
  const grille = filteredPair(
    whitePair(seed + 1, samples),
    times(band(700, 3000, 6, 18), bump(1150, 0.3, 3)),
  );
  const slow = drift(seed + 2, samples, 2.5, 11);
  const eddies = [drift(seed + 3, samples, 0.12, 1.6), drift(seed + 4, samples, 0.12, 1.6)] as const;
  const hunt = drift(seed + 5, samples, 1, 6);
  let blade = 0;
  const hum = mapped(silence(samples), (_, i) => {
    blade += (2 * Math.PI * (86 + 0.25 * hunt[i]!)) / RATE;
    return (
      (Math.sin(blade) + 0.45 * Math.sin(2 * blade + 1) + 0.14 * Math.sin(3 * blade + 2)) *
      (1 + 0.2 * slow[i]!)
    );
  });
  const mix = atLevel(
    mappedPair(roar, (v, i) => v * (1 + 0.12 * slow[i]!)),
    -20,
  );
  mixPair(mix, atLevel([hum, hum], -31));
  const flow = atLevel(grille, -42);
  flow.forEach((side, ear) => {
    for (let i = 0; i < samples; i++) side[i]! *= Math.exp(0.22 * eddies[ear]![i]! + 0.12 * slow[i]!);
  });
  return mixPair(mix, flow);
}

/** Sheet metal that moves as the air warms it: a panel goes over its dead point and rings. */
export const ductPop = (r: Random): Mono =>
  struck(
    varied(
      r,
      [
        [64, 0.09, 1],
        [118, 0.11, 0.9],
        [203, 0.08, 0.7],
        [347, 0.06, 0.5],
        [590, 0.03, 0.3],
        [1240, 0.015, 0.15],
      ],
      0.06,
    ),
    0.0015,
  );

/** A fluorescent lamp's choke: 100 Hz and what its iron adds, a gas column that will not quite settle, and a starter that tries again. */
export function lamp(seed: number, samples: number): Mono {
  const r = seeded(seed);
  const flicker = drift(seed + 1, samples, 0.07, 0.9);
  const load = drift(seed + 2, samples, 1, 8);
  const gains = [1, 0.22, 0.4, 0.12, 0.3, 0.1, 0.2, 0.05, 0.12, 0.03, 0.08, 0.02, 0.05];
  const phases = gains.map(() => 2 * Math.PI * r());
  const y = mapped(silence(samples), (_, i) => {
    const w = (2 * Math.PI * 100 * i) / RATE;
    return (
      gains.reduce(
        (s, g, k) => s + g * (1 + (0.05 + 0.05 * k) * flicker[i]!) * Math.sin((k + 1) * w + phases[k]!),
        0,
      ) *
      (1 + 0.12 * load[i]!)
    );
  });
  const hum = monoAtLevel(filtered(y, above(1500, 6), 2048), -26);
  const starter: Mode[] = [
    [2380, 0.008, 1],
    [3910, 0.006, 0.8],
    [6200, 0.003, 0.5],
  ];
  for (const at of [11.3, 11.86, 12.1, 33.7, 34.05])
    lay(hum, struck(varied(r, starter, 0.02), 0.00008), at * RATE, 0.25 * between(r, 0.5, 1));
  return hum;
}

/** A heavy door on a closer, far down: the rush of its air, the leaf, its rebound, the latch. The leaf falls at one second. */
export function fireDoor(r: Random): Mono {
  const leaf: Mode[] = [
    [47, 0.1, 0.5],
    [61, 0.12, 0.7],
    [104, 0.1, 0.9],
    [187, 0.06, 0.6],
    [330, 0.03, 0.4],
    [760, 0.012, 0.2],
  ];
  const latch: Mode[] = [
    [980, 0.012, 0.8],
    [1560, 0.01, 0.9],
    [2140, 0.008, 1],
    [3600, 0.005, 0.6],
    [5400, 0.003, 0.3],
  ];
  const y = silence(Math.floor(2.4 * RATE));
  lay(y, filtered(burst(r, 0.9, 0.05), band(60, 380, 12, 9), 2048), 0.1 * RATE, 0.14);
  const at = 1;
  lay(y, struck(varied(r, leaf, 0.03), 0.002), at * RATE, 2);
  lay(y, filtered(burst(r, 0.0015, 0.035), band(90, 1100, 6, 9), 2048), at * RATE, 0.9);
  lay(y, struck(varied(r, latch, 0.03), 0.0004), (at + between(r, 0.03, 0.06)) * RATE, 0.7);
  lay(y, struck(varied(r, leaf, 0.03), 0.004), (at + 0.075) * RATE, 0.7);
  lay(y, struck(varied(r, latch, 0.03), 0.0003), (at + between(r, 0.1, 0.14)) * RATE, 0.9);
  return y;
}
