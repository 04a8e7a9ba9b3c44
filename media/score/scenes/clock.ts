import { band, bump, filteredPair, times } from "../dsp/filter";
import { atLevel, mixPair, RATE, type Stereo, silentPair } from "../dsp/loop";
import { struck, varied } from "../dsp/modes";
import { between, drift, gauss, moments, seeded, whitePair } from "../dsp/random";
import { envelope, strongestRate } from "../measure/time";
import { placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { beat } from "../sources/escapement";
import { layPair, passing } from "../sources/traffic";

const N = loopOf("clock-world");
const LOOP = N / RATE;
/** A half-second pendulum; the escape wheel has a tooth for every two beats of the loop, none quite like another. */
const BEATS = 2 * LOOP;

/** A room with a carpet, a bookcase and a window that is shut. */
const ROOM: Room = {
  size: [4.3, 5.7, 2.7],
  ear: [1.9, 2.2, 1.2],
  rt: (hz) => (hz < 250 ? 0.62 : hz < 2000 ? 0.5 : 0.36),
  returns: 0.6,
  tail: -11,
  seconds: 0.8,
};

function world(): Stereo {
  const r = seeded(1401);
  const teeth = Array.from({ length: BEATS / 2 }, () => 0.0007 * gauss(r));
  const beats = Array.from({ length: BEATS }, (_, k) => {
    const pallet = (k % 2) as 0 | 1;
    const tooth = teeth[k >> 1]!;
    // No clock hangs quite level: tock comes a little late.
    return {
      at: 0.21 + k / 2 + 0.011 * pallet + tooth / 2,
      sound: beat(r, { pallet, tooth }),
      gain: 1 + 70 * tooth,
    };
  });
  const mix = atLevel(placed(ROOM, 1402, N, [2.9, 4.6, 1.5], beats), -27);

  const air = filteredPair(whitePair(1403, N), times(band(45, 240, 14, 10), bump(72, 0.3, 5)));
  const swing = drift(1404, N, 2.3, 11);
  for (const side of air) for (let i = 0; i < N; i++) side[i]! *= 1 + 0.22 * swing[i]!;
  mixPair(mix, atLevel(air, -50));
  mixPair(mix, atLevel(filteredPair(whitePair(1405, N), band(400, 3200, 9, 12)), -64));

  const boards = moments(r, LOOP, 5, 1.7).map((at) => ({
    at: at + 0.13,
    sound: struck(
      varied(
        r,
        [
          [168, 0.03, 1],
          [340, 0.018, 0.7],
          [720, 0.009, 0.5],
          [1460, 0.004, 0.3],
        ],
        0.12,
      ),
      0.0009,
    ),
    gain: between(r, 0.1, 0.3),
  }));
  mixPair(mix, placed(ROOM, 1406, N, [0.6, 5.1, 0.1], boards), 0.35);

  // What a street is behind a shut window: once, and low.
  const street = silentPair(N);
  layPair(street, passing(r, { speed: 9, distance: 16, engine: 34 }), 2.4);
  return mixPair(mix, atLevel(filteredPair(street, band(40, 190, 12, 15)), -52));
}

export const clock: Score = {
  name: "clock",
  stems: ["clock-world"],
  render: () => ({ "clock-world": world() }),
  claims: [
    {
      name: "beats a second",
      least: 1.98,
      most: 2.02,
      measure: (of) => strongestRate(envelope(of("clock-world"), 0.01), 0.01, 0.6, 3),
    },
  ],
};
