import { above, band, filteredPair, times } from "../dsp/filter";
import { atLevel, mixPair, RATE, type Stereo } from "../dsp/loop";
import { between, moments, pick, seeded, whitePair } from "../dsp/random";
import { inside } from "../hearing/model";
import { bandLevel } from "../measure/spectrum";
import { type Event, type Point, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { crowd } from "../sources/crowd";
import { step, walk } from "../sources/steps";
import { chair, cup, cutlery, glass, plateDown } from "../sources/table";

const N = loopOf("lunch-world");
const LOOP = N / RATE;

/** A restaurant of a dozen tables: wood below, plaster above, glass on one side. */
const RESTAURANT: Room = {
  size: [9, 14, 3.2],
  ear: [4, 6, 1.2],
  rt: (hz) => (hz < 250 ? 0.75 : hz < 2500 ? 0.8 : 0.5),
  returns: 0.62,
  tail: 0,
  seconds: 0.9,
};

/** What happens on a table over the loop: things fall in clusters, as hands do. */
function service(seed: number, count: number, gain: number): Event[] {
  const r = seeded(seed);
  return moments(r, LOOP, count, 0.35).flatMap((at) =>
    Array.from({ length: 1 + Math.floor(2.4 * r()) }, (_, k) => ({
      at: at + k * between(r, 0.09, 0.4),
      sound: pick(r, [cutlery, cutlery, cutlery, plateDown, cup, glass])(r),
      gain: gain * between(r, 0.25, 1),
    })),
  );
}

function world(): Stereo {
  const r = seeded(1201);
  const far = crowd(RESTAURANT, N, {
    seed: 1210,
    count: 11,
    from: [0.5, 8.5, 1.1],
    to: [8.5, 13.5, 1.5],
    eager: 0.5,
    crisp: 0.8,
  });
  const sides = crowd(RESTAURANT, N, {
    seed: 1240,
    count: 5,
    from: [0.6, 2, 1.1],
    to: [8.4, 5, 1.3],
    eager: 0.42,
    crisp: 1,
  });
  const mix = mixPair(atLevel(far, -29), atLevel(sides, -31));
  const tables: [number, Point, number][] = [
    [1260, [1.4, 7.5, 0.8], 9],
    [1261, [7.2, 9, 0.8], 8],
    [1262, [2.5, 11.5, 0.8], 9],
    [1263, [6.4, 4.2, 0.8], 7],
  ];
  const ware = tables
    .map(([seed, at, count]) => placed(RESTAURANT, seed, N, at, service(seed, count, 1)))
    .reduce((a, b) => mixPair(a, b));
  mixPair(mix, atLevel(ware, -34));
  mixPair(mix, atLevel(placed(RESTAURANT, 1270, N, [3.2, 12.8, 0.9], service(1271, 10, 0.6)), -42));
  const steps = walk(r, 6.2, 11.6, 1.9).map((at) => ({
    at,
    sound: step(r, { hard: 0.35, ground: "wood" as const }),
    gain: between(r, 0.7, 1),
  }));
  mixPair(mix, atLevel(placed(RESTAURANT, 1272, N, [6.8, 7, 0.1], steps), -44));
  mixPair(
    mix,
    atLevel(
      placed(
        RESTAURANT,
        1273,
        N,
        [2, 4.6, 0.2],
        [
          { at: 14.8, sound: chair(r) },
          { at: 3.9, sound: chair(r), gain: 0.6 },
        ],
      ),
      -50,
    ),
  );
  return mixPair(
    mix,
    atLevel(filteredPair(whitePair(1280, N), times(band(70, 420, 9, 7), above(1500, 6))), -46),
  );
}

export const lunch: Score = {
  name: "lunch",
  stems: ["lunch-world", "lunch-inside"],
  render: () => {
    const room = world();
    return {
      "lunch-world": room,
      "lunch-inside": inside(room, { audiogram: ["S3", "S3"], spl: 98, bone: -26 }),
    };
  },
  claims: [
    {
      name: "consonants (2 to 8 kHz) against vowels (200 to 900 Hz) lost from WORLD to INSIDE, dB",
      least: 15,
      measure: (of) => edge(of("lunch-world")) - edge(of("lunch-inside")),
    },
  ],
};
const edge = (x: Stereo): number => bandLevel(x[0], 2000, 8000) - bandLevel(x[0], 200, 900);
