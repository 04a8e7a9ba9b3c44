import { biquad, run } from "../dsp/biquad";
import { above, band, bump, filtered, filteredPair, times } from "../dsp/filter";
import { atLevel, lay, mapped, mixPair, RATE, type Stereo, silence } from "../dsp/loop";
import { burst, struck, varied } from "../dsp/modes";
import { between, gauss, moments, type Random, seeded, whitePair } from "../dsp/random";
import { inside } from "../hearing/model";
import { bandLevel, lineAbove } from "../measure/spectrum";
import { type Event, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { crowd } from "../sources/crowd";
import { stroke } from "../sources/kit";
import { plucked } from "../sources/pluck";
import { recorded } from "../sources/recorded";
import { step, walk } from "../sources/steps";

const N = loopOf("merch-world");
const LOOP = N / RATE;

/** The club's foyer, half open to the hall. */
const FOYER: Room = {
  size: [7, 16, 3.4],
  ear: [3.4, 3.2, 1.6],
  rt: (hz) => (hz < 250 ? 0.9 : hz < 2500 ? 0.75 : 0.45),
  returns: 0.58,
  tail: -2,
  seconds: 0.95,
};
/** The hall behind it: what comes from the stage comes through its door, and late. */
const HALL: Room = {
  size: [12, 24, 6],
  ear: [5, 20, 1.6],
  rt: (hz) => (hz < 250 ? 1.3 : hz < 2500 ? 1 : 0.6),
  returns: 0.65,
  tail: 1,
  seconds: 1.3,
};

/** Tape pulled from its roll: a run of small tears that speeds up, and the snap at its end. */
function tape(r: Random): Float64Array {
  const y = silence(Math.floor(1.3 * RATE));
  const length = between(r, 0.45, 0.9);
  const noise = run(run(burst(r, 0.01, 0.6), biquad("band", 2300, 0.7)), biquad("peak", 4100, 1.5, 6));
  for (let i = 0; i < length * RATE; i++) {
    const t = i / RATE;
    const tears = 0.5 + 0.5 * Math.sin(2 * Math.PI * (70 * t + 45 * t * t)) * Math.sin(2 * Math.PI * 13 * t);
    y[i] = noise[i]! * tears * Math.min(1, t / 0.05) * Math.exp(t / 0.7) * 0.5;
  }
  const snap = run(burst(r, 0.0005, 0.006), biquad("high", 1200, 0.7));
  lay(y, snap, length * RATE, 1.2);
  return y;
}

/** A box set down, and its flaps. */
const box = (r: Random): Float64Array =>
  struck(
    varied(
      r,
      [
        [84, 0.05, 1],
        [141, 0.04, 0.7],
        [230, 0.025, 0.5],
        [420, 0.012, 0.3],
      ],
      0.05,
    ),
    0.003,
  ).map((v) => 6 * v);
/** Cloth or card moved: soft noise with the hand's own envelope. */
const rustle = (r: Random): Float64Array => {
  const x = run(
    run(burst(r, between(r, 0.05, 0.2), between(r, 0.04, 0.1)), biquad("high", 900, 0.7)),
    biquad("low", 5200, 0.7),
  );
  return mapped(
    x,
    (v, i) => v * (0.4 + 0.6 * Math.abs(Math.sin(i / (0.021 * RATE) + 3 * Math.sin(i / (0.13 * RATE))))),
  );
};

/** A line check: one thing after another, each asked for again. */
function lineCheck(): Event[] {
  const r = seeded(1410);
  const kick = Array.from({ length: 6 }, (_, k) => ({
    at: 1.1 + k * 0.93 + 0.03 * gauss(r),
    sound: stroke(r, "kick", 0.85),
    gain: 1,
  }));
  const snare = Array.from({ length: 5 }, (_, k) => ({
    at: 8.2 + k * 0.71 + 0.03 * gauss(r),
    sound: stroke(r, "snare", 0.7),
    gain: 0.8,
  }));
  const mid = [13, 13.5, 14.2].map((at) => ({ at, sound: stroke(r, "mid", 0.75), gain: 0.9 }));
  const crash = [{ at: 15.6, sound: stroke(r, "crash", 0.45), gain: 0.5 }];
  const strings = [
    { at: 16.9, sound: recorded("guit_harmonics"), gain: 0.35 },
    ...[20.3, 21, 21.4].map((at) => ({ at, sound: plucked(r, 55, 0.9, 0.5, 0.997), gain: 0.5 })),
  ];
  return [...kick, ...snare, ...mid, ...crash, ...strings];
}

function world(): Stereo {
  const r = seeded(1401);
  const near = crowd(FOYER, N, {
    seed: 1420,
    count: 5,
    from: [1, 5, 1.5],
    to: [6, 9, 1.7],
    eager: 0.5,
    crisp: 1,
  });
  const far = crowd(FOYER, N, {
    seed: 1440,
    count: 8,
    from: [0.6, 10, 1.5],
    to: [6.4, 15.5, 1.7],
    eager: 0.5,
    crisp: 0.7,
  });
  const mix = mixPair(atLevel(near, -30), atLevel(far, -31));
  const stage = filteredPair(
    placed(HALL, 1411, N, [6, 3, 1.2], lineCheck()),
    times(above(2600, 7), bump(120, 0.6, 3)),
  );
  mixPair(mix, atLevel(stage, -30));
  const hands: Event[] = [
    ...[2.4, 11.3, 19.2].map((at) => ({ at, sound: tape(r), gain: between(r, 0.5, 0.8) })),
    ...moments(r, LOOP, 7, 1).map((at) => ({ at, sound: rustle(r), gain: between(r, 0.6, 1.3) })),
    ...[5.6, 6.4, 14.6, 22.3].map((at) => ({ at, sound: box(r), gain: between(r, 0.5, 1) })),
  ];
  mixPair(mix, atLevel(placed(FOYER, 1412, N, [4.2, 3.9, 0.9], hands), -33));
  mixPair(
    mix,
    atLevel(
      placed(
        FOYER,
        1413,
        N,
        [1.5, 8, 0.1],
        walk(r, 7, 12.5, 1.8).map((at) => ({
          at,
          sound: step(r, { hard: 0.5, ground: "lino" as const }),
          gain: between(r, 0.6, 1),
        })),
      ),
      -43,
    ),
  );
  const hiss = recorded("vinyl_hiss");
  const system = mapped(silence(N), (_, i) => hiss[i % Math.floor(hiss.length * 0.9)]! * 0.5);
  mixPair(
    mix,
    atLevel(
      filteredPair(
        [filtered(system, band(300, 6000)), mapped(system, (_, i) => system[(i + 91373) % N]!)],
        times(above(5000, 6)),
      ),
      -55,
    ),
  );
  return mixPair(mix, atLevel(filteredPair(whitePair(1402, N), times(band(60, 300, 9, 8))), -44));
}

export const merch: Score = {
  name: "merch",
  stems: ["merch-world", "merch-inside"],
  render: () => {
    const foyer = world();
    const left = inside(foyer, { audiogram: ["S3", "S3"], spl: 100, bone: -24 });
    return { "merch-world": foyer, "merch-inside": filteredPair(left, above(750, 30)) };
  },
  claims: [
    {
      name: "WORLD, a line at 6 kHz above its neighbours, dB",
      most: 8,
      measure: (of) => lineAbove(of("merch-world")[0], 6000),
    },
    {
      name: "INSIDE, dB left above 1.2 kHz against 150 to 700 Hz",
      most: -35,
      measure: (of) =>
        bandLevel(of("merch-inside")[0], 1200, 20000) - bandLevel(of("merch-inside")[0], 150, 700),
    },
  ],
};
