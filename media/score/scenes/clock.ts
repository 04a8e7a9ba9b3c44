import { band, bump, filtered, filteredPair, times } from "../dsp/filter";
import { atLevel, mapped, mixPair, RATE, type Stereo, silentPair } from "../dsp/loop";
import { type Mode, struck, varied } from "../dsp/modes";
import { between, drift, gauss, moments, seeded, white, whitePair } from "../dsp/random";
import { bandLevel } from "../measure/spectrum";
import { envelope, strongestRate } from "../measure/time";
import { type Event, heardIn, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { ticking } from "../sources/clock";
import { distantTraffic, layPair, passing } from "../sources/traffic";

const N = loopOf("clock-world");
const LOOP = N / RATE;
/** A half-second pendulum. */
const RATE_OF_BEATS = 2;

/** A room with a carpet, a bookcase and a window that is shut. */
const ROOM: Room = {
  size: [4.3, 5.7, 2.7],
  ear: [1.9, 2.2, 1.2],
  rt: (hz) => (hz < 250 ? 0.62 : hz < 2000 ? 0.5 : 0.36),
  returns: 0.6,
  tail: -11,
  seconds: 0.8,
};

/** What the room is when nothing in it sounds: air that wanders below 240 Hz, and hardly anything above. */
function air(): Stereo {
  const low = filteredPair(whitePair(1403, N), times(band(45, 240, 14, 10), bump(72, 0.3, 5)));
  const swing = drift(1404, N, 2.3, 11);
  for (const side of low) for (let i = 0; i < N; i++) side[i]! *= 1 + 0.22 * swing[i]!;
  return mixPair(atLevel(low, -50), atLevel(filteredPair(whitePair(1405, N), band(400, 3200, 9, 12)), -65));
}

const FIN: readonly Mode[] = [
  [612, 0.05, 0.7],
  [1490, 0.035, 1],
  [2870, 0.022, 0.8],
  [4420, 0.012, 0.4],
];

/** A radiator under the window: water that moves in it, and a fin that gives now and then as it cools, in twos and threes. */
function radiator(): Stereo {
  const r = seeded(1411);
  const place = [0.5, 3.4, 0.4] as const;
  const flow = filtered(
    white(1412, N),
    times(band(350, 2600, 9, 12), bump(840, 0.2, 7), bump(1750, 0.15, 5)),
  );
  const surge = drift(1413, N, 1.4, 8);
  const trickle = drift(1414, N, 0.12, 0.5);
  const water = mapped(flow, (v, i) => v * Math.exp(0.4 * surge[i]! + 0.25 * trickle[i]!));
  const ticks = [7.3, 21.6, 33.9, 51.2].flatMap((from): Event[] => {
    let t = from;
    return Array.from({ length: 1 + Math.floor(4 * r()) }, () => {
      const event = { at: t, sound: struck(varied(r, FIN, 0.02), 0.00025), gain: between(r, 0.15, 0.8) };
      t += between(r, 0.25, 1.6);
      return event;
    });
  });
  const mix = atLevel(heardIn(ROOM, 1415, water, place), -61);
  return mixPair(mix, placed(ROOM, 1416, N, place, ticks), 0.06);
}

const BOARD: readonly Mode[] = [
  [168, 0.03, 1],
  [340, 0.018, 0.7],
  [720, 0.009, 0.5],
  [1460, 0.004, 0.3],
];

/** The floor gives by itself; and overhead somebody crosses a room, once, in socks. */
function house(): Stereo {
  const r = seeded(1421);
  const boards = moments(r, LOOP, 9, 3).map(
    (at): Event => ({
      at: at + 0.13,
      sound: struck(varied(r, BOARD, 0.12), 0.0009),
      gain: between(r, 0.1, 0.3),
    }),
  );
  const overhead = Array.from({ length: 7 }, (_, k): Event => {
    const at = 38.2 + 0.62 * k + 0.02 * gauss(r);
    const floor: Mode[] = [
      [31, 0.09, 1],
      [47, 0.07, 0.8],
      [83, 0.04, 0.3],
    ];
    return { at, sound: struck(varied(r, floor, 0.04), 0.008), gain: between(r, 0.7, 1) * (1 - 0.09 * k) };
  });
  const mix = placed(ROOM, 1422, N, [0.6, 5.1, 0.1], boards);
  return mixPair(mixPair(silentPair(N), mix, 0.35), placed(ROOM, 1423, N, [3.2, 1.2, 2.65], overhead), 0.35);
}

/** What a street is behind a shut window: low, and three cars in a minute. */
function street(): Stereo {
  const r = seeded(1431);
  const out = distantTraffic(1432, N);
  for (const [at, speed, distance] of [
    [1.4, 9, 16],
    [20.8, -11, 19],
    [44.1, 8, 15],
  ] as const)
    layPair(out, passing(r, { speed, distance, engine: between(r, 29, 38) }), at, 0.35);
  return filteredPair(out, band(40, 230, 12, 14));
}

function world(): Stereo {
  const mix = atLevel(placed(ROOM, 1402, N, [2.9, 4.6, 1.5], ticking(1401, LOOP, RATE_OF_BEATS, 1)), -27);
  mixPair(mix, air());
  mixPair(mix, radiator());
  mixPair(mix, house());
  return mixPair(mix, atLevel(street(), -53));
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
      measure: (of) => strongestRate(envelope(of("clock-world"), 0.01), 0.01, 1.5, 3),
    },
    {
      name: "tick and tock differ: strongest rate under 1.5 Hz in the envelope, one a tooth",
      least: 0.99,
      most: 1.01,
      measure: (of) => strongestRate(envelope(of("clock-world"), 0.01), 0.01, 0.6, 1.4),
    },
    {
      name: "room between beats, softest fifth of 20 ms against the loudest hundredth, dB",
      most: -24,
      measure: (of) => {
        const e = [...envelope(of("clock-world"), 0.02)].sort((a, b) => a - b);
        return 20 * Math.log10(e[Math.floor(e.length * 0.2)]! / e[Math.floor(e.length * 0.99)]!);
      },
    },
    {
      name: "steel over case: dB from 2 to 10 kHz against 100 to 600 Hz",
      least: -18,
      measure: (of) =>
        bandLevel(of("clock-world")[0], 2000, 10000) - bandLevel(of("clock-world")[0], 100, 600),
    },
  ],
};
