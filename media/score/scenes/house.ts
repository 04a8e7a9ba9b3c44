import { above, band, below, bump, filtered, filteredPair, times } from "../dsp/filter";
import {
  atLevel,
  lay,
  type Mono,
  mapped,
  mixPair,
  RATE,
  type Stereo,
  silence,
  silentPair,
} from "../dsp/loop";
import { type Mode, struck } from "../dsp/modes";
import { between, drift, gauss, moments, seeded, whitePair } from "../dsp/random";
import { inside } from "../hearing/model";
import { bandLevel } from "../measure/spectrum";
import { type Event, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { ticking } from "../sources/clock";
import { step, walk } from "../sources/steps";

const N = loopOf("house-world");
const LOOP = N / RATE;
const PARLOUR: Room = {
  size: [4.6, 5.4, 2.6],
  ear: [2.2, 1.9, 1.2],
  rt: (hz) => (hz < 200 ? 0.6 : hz < 2500 ? 0.45 : 0.35),
  returns: 0.5,
  tail: -5,
  seconds: 0.6,
};
const NEXT_DOOR: Room = { ...PARLOUR, size: [5, 9, 2.6], ear: [2.2, 1.9, 1.2], tail: -1 };

/** Wind on a wooden house: the gust's body, the eaves' two whistles that rise with it, and the boards' low answer. */
function wind(): Stereo {
  const gust = drift(1801, N, 2.2, 9);
  const flurry = drift(1802, N, 0.5, 2);
  const force = mapped(gust, (v, i) => Math.exp(0.55 * v + 0.18 * flurry[i]!));
  const out = silentPair(N);
  const body = filteredPair(whitePair(1803, N), times(below(45, 12), above(260, 7)));
  const eaves = [410, 655].map((hz, k) =>
    filteredPair(whitePair(1810 + k, N), times(band(hz * 0.9, hz * 1.1, 30, 30))),
  );
  const air = filteredPair(whitePair(1815, N), band(900, 2600, 9, 15));
  out.forEach((side, ear) => {
    for (let i = 0; i < N; i++) {
      const f = force[i]!;
      side[i] =
        0.9 * body[ear]![i]! * f +
        (0.8 * eaves[0]![ear]![i]! * f ** 2.2 + 0.5 * eaves[1]![ear]![i]! * f ** 2.8) * 0.35 +
        0.05 * air[ear]![i]! * f ** 1.6;
    }
  });
  return out;
}

/** A board that gives: stick and slip through a plank's modes, slow at first. */
function creak(seed: number): Mono {
  const r = seeded(seed);
  const y = silence(Math.floor(1.4 * RATE));
  const modes: Mode[] = [
    [between(r, 120, 190), 0.03, 1],
    [between(r, 300, 420), 0.018, 0.8],
    [between(r, 640, 900), 0.009, 0.5],
    [between(r, 1300, 1900), 0.005, 0.25],
  ];
  const length = between(r, 0.25, 0.8);
  let rate = between(r, 12, 40);
  for (let t = 0; t < length; t += (1 / rate) * Math.max(0.4, 1 + 0.22 * gauss(r))) {
    rate *= 1.012 + 0.05 * gauss(r);
    lay(
      y,
      struck(
        modes.map(([hz, d, g]) => [hz * (1 + 0.12 * (t / length)), d, g] as const),
        0.0008,
      ),
      t * RATE,
      Math.sin((Math.PI * t) / length) * between(r, 0.3, 1),
    );
  }
  return y;
}

function world(): { air: Stereo; boards: Stereo } {
  const r = seeded(1820);
  const creaks: Event[] = moments(r, LOOP, 7, 1.6).map((at, k) => ({
    at,
    sound: creak(1830 + k),
    gain: between(r, 0.4, 1),
  }));
  const above_: Event[] = walk(r, 9.4, 14.2, 1.45).map((at) => ({
    at,
    sound: filtered(step(r, { hard: 0.2, ground: "wood" }), above(220, 9), 2048),
    gain: between(r, 0.7, 1),
  }));
  const boards = mixPair(
    atLevel(placed(PARLOUR, 1821, N, [3.6, 3.8, 0.1], creaks), -37),
    atLevel(placed(PARLOUR, 1822, N, [2.8, 3, 2.5], above_), -36),
  );
  const clock = filteredPair(
    placed(NEXT_DOOR, 1823, N, [3.8, 7.4, 1.5], ticking(1824, LOOP, 1, 0.7)),
    times(above(1800, 5), bump(420, 0.5, 3)),
  );
  const air = mixPair(atLevel(wind(), -31), atLevel(clock, -36));
  return { air, boards };
}

export const house: Score = {
  name: "house",
  stems: ["house-world", "house-inside"],
  render: () => {
    const { air, boards } = world();
    const whole = mixPair(mixPair(silentPair(N), air), boards);
    // The chair's legs carry what the floor does, and the gusts that lean on the frame.
    const frame = filteredPair(
      mixPair(mixPair(silentPair(N), boards, 3), air),
      times(above(130, 18), bump(42, 0.5, 5), bump(88, 0.3, 4)),
    );
    const left = inside(whole, { audiogram: ["N6", "N6"], spl: 92 });
    return { "house-world": whole, "house-inside": mixPair(atLevel(frame, -28), atLevel(left, -46)) };
  },
  claims: [
    {
      name: "INSIDE, share of what is left below 250 Hz, dB against the rest",
      least: 15,
      measure: (of) =>
        bandLevel(of("house-inside")[0], 20, 250) - bandLevel(of("house-inside")[0], 250, 20000),
    },
  ],
};
