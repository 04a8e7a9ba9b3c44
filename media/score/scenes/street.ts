import { above, band, bump, filtered, filteredPair, times } from "../dsp/filter";
import { atLevel, mixPair, RATE, type Stereo, silentPair } from "../dsp/loop";
import { burst } from "../dsp/modes";
import { between, drift, gauss, moments, seeded, whitePair } from "../dsp/random";
import { inside } from "../hearing/model";
import { bandLevel } from "../measure/spectrum";
import { placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { sparrow } from "../sources/birds";
import { chestBreath } from "../sources/breath";
import { shopDoor, tramWire } from "../sources/frontage";
import { step, walk } from "../sources/steps";
import { distantTraffic, layPair, passing } from "../sources/traffic";

const N = loopOf("street-world");
const LOOP = N / RATE;

/** A street of four storeys, open above: the walls answer, the sky does not. */
const STREET: Room = {
  size: [14, 60, 40],
  ear: [4, 22, 1.6],
  rt: (hz) => (hz < 300 ? 1.1 : hz < 2000 ? 0.9 : 0.55),
  returns: 0.55,
  tail: -12,
  seconds: 1,
};

function world(): Stereo {
  const r = seeded(1101);
  const mix = atLevel(distantTraffic(1102, N), -37);
  const cars = silentPair(N);
  const passes = [
    { at: 1.2, speed: 12.5, distance: 5, engine: 43 },
    { at: 6.9, speed: -11, distance: 7.5, engine: 37 },
    { at: 14.6, speed: -13, distance: 6.5, engine: 29 },
    { at: 17.4, speed: 11.5, distance: 5.5, engine: 51 },
  ];
  // Laid so that it is nearest at its moment.
  for (const p of passes)
    layPair(
      cars,
      passing(r, p),
      p.at + 0.3 * gauss(r) - (9 * p.distance) / Math.abs(p.speed),
      between(r, 0.75, 1.1),
    );
  mixPair(mix, atLevel(cars, -28.5));
  const tram = silentPair(N);
  layPair(tram, tramWire(1103), 11.4);
  mixPair(mix, tram, 0.12);

  const near = walk(r, 2.1, 8.3, 1.86);
  const far = walk(r, 13.2, 22.8, 1.62);
  // Someone passes close by: each step from a spot a little further along.
  for (const third of [0, 1, 2])
    mixPair(
      mix,
      placed(
        { ...STREET, tail: -10 },
        1110 + third,
        N,
        [2.2 + 0.9 * third, 20.8 + 1.1 * third, 0.1],
        near
          .filter((_, i) => Math.floor((3 * i) / near.length) === third)
          .map((at) => ({
            at,
            sound: step(r, { hard: 0.75, ground: "stone" }),
            gain: 0.085 * between(r, 0.8, 1.1),
          })),
      ),
    );
  mixPair(
    mix,
    placed(
      STREET,
      1121,
      N,
      [9.5, 29, 0.1],
      far.map((at) => ({
        at,
        sound: step(r, { hard: 0.4, ground: "stone" }),
        gain: 0.22 * between(r, 0.7, 1.1),
      })),
    ),
  );
  mixPair(
    mix,
    placed(
      STREET,
      1122,
      N,
      [11.5, 26, 1.2],
      shopDoor(1104).map((e) => ({ ...e, at: e.at + 16.7, gain: 0.2 })),
    ),
  );
  const birds = moments(r, LOOP, 9, 0.5).flatMap((at) =>
    Array.from({ length: 1 + Math.floor(3 * r()) }, (_, k) => ({
      at: at + 0.19 * k + 0.03 * gauss(r),
      sound: sparrow(r),
      gain: 0.1 * between(r, 0.4, 1),
    })),
  );
  mixPair(
    mix,
    placed(
      STREET,
      1123,
      N,
      [1.5, 31, 8],
      birds.filter((_, i) => i % 2 === 0),
    ),
  );
  mixPair(
    mix,
    placed(
      STREET,
      1124,
      N,
      [12.5, 17, 9],
      birds.filter((_, i) => i % 2 === 1),
    ),
  );
  const rattle = placed(
    STREET,
    1125,
    N,
    [6, 40, 1],
    moments(r, LOOP, 5, 2).map((at) => ({
      at,
      sound: filtered(burst(r, 0.004, 0.05), times(band(160, 900), bump(310, 0.3, 6))),
      gain: 0.5 * between(r, 0.5, 1),
    })),
  );
  return mixPair(mix, rattle, 0.4);
}

/** Under the lid: what the model leaves, a hum that the head keeps to itself, and one's own breath. */
function under(street: Stereo): Stereo {
  const left = inside(street, { audiogram: ["N4", "N4"], spl: 100, bone: -14 });
  const swing = drift(1131, N, 3, 12);
  const hum = silentPair(N);
  const rumble = filteredPair(whitePair(1132, N), times(band(38, 110, 18, 18), bump(58, 0.25, 8)));
  for (const ear of [0, 1] as const)
    for (let i = 0; i < N; i++)
      hum[ear][i] = (0.7 * rumble[0][i]! + 0.3 * rumble[ear]![i]!) * (1 + 0.2 * swing[i]!);
  return mixPair(
    mixPair(atLevel(left, -30), atLevel(hum, -35)),
    atLevel(filteredPair(chestBreath(1133, N, 6), above(700, 9)), -40),
  );
}

export const street: Score = {
  name: "street",
  stems: ["street-world", "street-inside"],
  render: () => {
    const w = world();
    return { "street-world": w, "street-inside": under(w) };
  },
  claims: [
    {
      name: "INSIDE, dB left above 2 kHz against below 250 Hz",
      most: -30,
      measure: (of) =>
        bandLevel(of("street-inside")[0], 2000, 16000) - bandLevel(of("street-inside")[0], 20, 250),
    },
    {
      name: "WORLD, dB above 2 kHz against below 250 Hz",
      least: -26,
      measure: (of) =>
        bandLevel(of("street-world")[0], 2000, 16000) - bandLevel(of("street-world")[0], 20, 250),
    },
  ],
};
