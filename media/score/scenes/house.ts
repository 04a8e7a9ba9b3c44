import { air } from "../air";
import { convolve } from "../dsp/convolve";
import { above, band, below, bump, type Curve, filtered, times } from "../dsp/filter";
import { atLevel, type Mono, mixInto, mixPair, monoAtLevel, RATE, type Stereo } from "../dsp/loop";
import { quadraturePair } from "../dsp/quadrature";
import { seeded, white } from "../dsp/random";
import { bandLevel } from "../measure/spectrum";
import { envelope, strongestRate } from "../measure/time";
import type { Desk, Score } from "../score";
import { throughFloor } from "../sources/timber";
import { type House, world } from "../worlds/house";

/** Joists of 3.8 m answer at 17, 31 and 48 Hz; a chair's legs pass some 25 to 300 Hz, best where the seat bends. */
const CHAIR: Curve = times(
  band(24, 240, 12, 10),
  bump(31, 0.12, 5),
  bump(48, 0.12, 6),
  bump(88, 0.15, 7),
  bump(152, 0.15, 5),
);

/** The house through the seat: each thing by its own way through the boards, the wind only as a slow lean on the frame. */
function seat({ dry, speed }: House): Mono {
  const boards = monoAtLevel(convolve(dry.boards, throughFloor(2.2, CHAIR)), -33);
  const clock = convolve(dry.clock, throughFloor(4.6, times(CHAIR, below(60, 9))));
  const skin = convolve(dry.skin, throughFloor(3.4, times(CHAIR, above(110, 9))));
  const lean = filtered(white(1841, speed.length), times(below(20, 12), above(34, 18)), 16384);
  const mix = mixInto(mixInto(boards, monoAtLevel(clock, -34)), monoAtLevel(skin, -44));
  return mixInto(
    mix,
    monoAtLevel(
      lean.map((v, i) => v * (speed[i]! / 8) ** 2),
      -40,
    ),
  );
}

/** One signal, but not one at both ears: bone carries it to each cochlea a little differently above 100 Hz. */
function toBothEars(x: Mono): Stereo {
  const far = filtered(x, above(170, 4), 2048);
  const r = seeded(1842);
  const lag = Math.round(0.0004 * RATE + r());
  return [x, far.map((_, i) => far[(i - lag + far.length) % far.length]!)];
}

const clockRate = (x: Stereo): number => strongestRate(envelope(x, 0.02), 0.02, 0.7, 2.6);

function inside(desk: Desk, house: House): Stereo {
  const left = air(desk, "house-inside", quadraturePair(house.whole), {
    audiogram: ["N6", "N6"],
    spl: 92,
    db: 53,
  });
  return mixPair(left, atLevel(toBothEars(seat(house)), -31));
}

export const house: Score = {
  name: "house",
  stems: ["house-world", "house-inside"],
  render: (desk) => {
    const home = world();
    return { "house-world": home.whole, "house-inside": inside(desk, home) };
  },
  claims: [
    {
      name: "INSIDE, share of what is left below 250 Hz, dB against the rest",
      least: 15,
      measure: (of) =>
        bandLevel(of("house-inside")[0], 20, 250) - bandLevel(of("house-inside")[0], 250, 20000),
    },
    {
      name: "INSIDE, strongest rate of what comes up through the chair between 0.7 and 2.6 Hz: the clock's second",
      least: 0.98,
      most: 1.02,
      measure: (of) => clockRate(of("house-inside")),
    },
    {
      name: "WORLD, wind: how far the loudest of 12 stretches of 5 s stands above the quietest, dB",
      least: 6,
      measure: (of) => {
        const e = envelope(of("house-world"), 5);
        return 20 * Math.log10(Math.max(...e) / Math.min(...e));
      },
    },
  ],
};
