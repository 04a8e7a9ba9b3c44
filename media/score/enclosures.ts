import { above, band, below, bump, type Curve, filtered, filteredPair, through, times } from "./dsp/filter";
import { atLevel, centred, fromDb, type Mono, mapped, mixPair, type Stereo } from "./dsp/loop";
import { drift, whitePair } from "./dsp/random";
import { occlusion } from "./hearing/bone";
import { chestBreath } from "./sources/breath";

/** Modes of a cavity: a bump at each, over what gets in at all. */
const modes = (list: readonly (readonly [hz: number, width: number, db: number])[]): Curve =>
  times(...list.map(([hz, width, db]) => bump(hz, width, db)));

/** The same at both ears: a thing the head is inside of, or that is inside the head. */
const single = (x: Stereo, curve: Curve, taps = 8192): Stereo => {
  const y = filtered(centred(x), curve, taps);
  return [y, y.slice()];
};

// A shell keeps sound out from some 50 Hz on, 6 dB an octave by its mass, and
// gives back at its own resonance near 300 Hz (motorcycle helmets: Młyński et al. 2009);
// the liner damps the rest, and the canal it closes lifts the low end.
const HELMET = times(
  below(40, 6),
  through([
    [50, 0],
    [100, -2],
    [200, -6],
    [320, -14],
    [450, -10],
    [800, -17],
    [1600, -25],
    [3150, -32],
    [8000, -38],
  ]),
  bump(240, 0.3, 5),
);
function helmet(x: Stereo): Stereo {
  const breath = chestBreath(2101, x[0].length, 5, 1.3);
  return mixPair(
    atLevel(filteredPair(x, HELMET), -30),
    atLevel(filteredPair(breath, times(above(1800, 9), bump(240, 0.3, 4))), -41),
  );
}

// A dry skull is a box of some fifteen centimetres with a hole below: a
// Helmholtz resonance near 300 Hz, cavity modes above, and bone that rings near 900 and 1500 Hz.
const SKULL = times(
  below(110, 9),
  above(2600, 12),
  modes([
    [292, 0.12, 11],
    [905, 0.1, 9],
    [1480, 0.08, 8],
    [2250, 0.08, 6],
  ]),
  bump(600, 0.25, -9),
);
const skull = (x: Stereo): Stereo => single(x, SKULL, 16384);

// Pressurised layers leave no air path: 1/f from the suit's frame up to the
// neck ring, and the fan that keeps one alive.
const SUIT = times(
  below(45, 9),
  through([
    [60, 0],
    [125, -4],
    [250, -13],
    [500, -26],
    [1000, -38],
    [2000, -50],
    [8000, -70],
  ]),
  bump(168, 0.12, 8),
);
function spacesuit(x: Stereo): Stereo {
  const n = x[0].length;
  const move = drift(2111, n, 1, 6);
  const fan = filteredPair(
    whitePair(2112, n),
    times(
      below(180, 9),
      above(900, 6),
      modes([
        [233, 0.05, 12],
        [466, 0.05, 8],
        [1130, 0.1, 4],
      ]),
    ),
  );
  const suit = atLevel(filteredPair(x, SUIT), -30);
  return mixPair(
    suit,
    atLevel(
      [
        mapped(fan[0], (v, i) => v * (1 + 0.06 * move[i]!)),
        mapped(fan[1], (v, i) => v * (1 + 0.06 * move[i]!)),
      ],
      -43,
    ),
  );
}

// Sound that enters water loses some 30 dB and that which enters a hull as much
// again, least between 500 and 1000 Hz; the hull's frames ring on.
const HULL = times(
  through([
    [60, -22],
    [125, -15],
    [250, -8],
    [500, -1],
    [700, 0],
    [1000, -1],
    [2000, -12],
    [4000, -26],
    [8000, -44],
  ]),
  modes([
    [212, 0.04, 9],
    [388, 0.04, 10],
    [617, 0.03, 11],
    [843, 0.03, 9],
  ]),
);
function submarine(x: Stereo): Stereo {
  const n = x[0].length;
  const y = single(x, HULL, 32768);
  const delayed = (of: Mono, by: number, gain: number): Mono =>
    mapped(of, (v, i) => v + gain * of[(i - by + n) % n]!);
  // A steel tube answers from its far end, and again.
  const rung: Stereo = [
    delayed(delayed(y[0], 2711, 0.45), 5903, 0.3),
    delayed(delayed(y[1], 3127, 0.45), 5417, 0.3),
  ];
  const sea = filteredPair(whitePair(2121, n), times(below(30, 6), above(95, 8), bump(49, 0.1, 7)));
  return mixPair(atLevel(rung, -30), atLevel(sea, -47));
}

// A bell and 60 cm of tube: nothing below 20 Hz nor above 1000, standing waves
// every 280 Hz or so (tube acoustics: Rappaport and Sprague 1951).
const STETHOSCOPE = times(
  band(24, 1000, 18, 30),
  modes([
    [92, 0.3, 7],
    [278, 0.14, 6],
    [556, 0.1, 5],
    [834, 0.08, 4],
    [417, 0.12, -6],
    [695, 0.1, -5],
  ]),
);
const stethoscope = (x: Stereo): Stereo => single(x, STETHOSCOPE);

/** Behind the teeth: formants of a mouth that opens and shuts, one's own throat by bone, cheeks over all of it. */
function mouth(x: Stereo): Stereo {
  const n = x[0].length;
  const shut = single(
    x,
    times(
      below(90, 9),
      above(1500, 15),
      modes([
        [270, 0.2, 10],
        [2100, 0.12, 6],
      ]),
    ),
    8192,
  );
  const open = single(
    x,
    times(
      below(110, 9),
      above(3200, 15),
      modes([
        [690, 0.16, 11],
        [1180, 0.14, 9],
        [2550, 0.1, 6],
      ]),
    ),
    8192,
  );
  const jaw = drift(2131, n, 0.9, 3);
  const gape = (i: number): number => 0.5 + 0.5 * Math.tanh(0.9 * jaw[i]!);
  const blended = mapped(shut[0], (v, i) => v * (1 - gape(i)) + open[0][i]! * gape(i));
  const body = filtered(
    centred(x),
    times(occlusion, () => fromDb(-34), above(700, 12)),
  );
  const y = mapped(blended, (v, i) => v + body[i]!);
  return [y, y.slice()];
}

/** Six enclosures, each a process on the same phrase. */
export const ENCLOSED = { helmet, skull, spacesuit, submarine, stethoscope, mouth } as const satisfies Record<
  string,
  (x: Stereo) => Stereo
>;
