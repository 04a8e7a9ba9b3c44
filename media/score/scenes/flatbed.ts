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
import { struck, varied } from "../dsp/modes";
import { between, drift, moments, seeded, white, whitePair } from "../dsp/random";
import { shaped } from "../dsp/shape";
import { inside } from "../hearing/model";
import { bandLevel, lineAbove } from "../measure/spectrum";
import { type Event, heardIn, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { drummed } from "../sources/kit";
import { mains } from "../sources/mains";
import { plucked } from "../sources/pluck";

const N = loopOf("flatbed-world");
const LOOP = N / RATE;
const CUTTING_ROOM: Room = {
  size: [4, 5, 2.7],
  ear: [2, 1.6, 1.25],
  rt: (hz) => (hz < 250 ? 0.45 : 0.3),
  returns: 0.5,
  tail: -6,
  seconds: 0.5,
};

/** Film through the gate, 24 frames a second: each pull-down its own small click, never two alike. */
function transport(): Mono {
  const r = seeded(1601);
  const gate = silence(N);
  const frames = Math.round(24 * LOOP);
  for (let f = 0; f < frames; f++) {
    const claw = struck(
      varied(
        r,
        [
          [620, 0.004, 1],
          [1480, 0.003, 0.8],
          [2900, 0.002, 0.5],
          [4700, 0.0012, 0.25],
        ],
        0.05,
        0.4,
      ),
      0.0003,
    );
    lay(gate, claw, (f / 24 + 0.0006 * (r() - 0.5)) * RATE, between(r, 0.6, 1));
    if (f % 2 === 0)
      lay(
        gate,
        struck(
          varied(
            r,
            [
              [240, 0.01, 1],
              [410, 0.006, 0.5],
            ],
            0.05,
          ),
          0.001,
        ),
        (f / 24 + 0.019) * RATE,
        between(r, 0.3, 0.6),
      );
  }
  const wow = drift(1602, N, 0.7, 3);
  let phase = 0;
  const motor = mapped(gate, (_, i) => {
    phase += (2 * Math.PI * 99.7916666 * (1 + 0.0015 * wow[i]!)) / RATE;
    return (
      0.6 * Math.sin(phase) +
      0.32 * Math.sin(2 * phase + 1) +
      0.2 * Math.sin(3 * phase + 2) +
      0.1 * Math.sin(6.5 * phase) +
      0.05 * Math.sin(13 * phase)
    );
  });
  const film = filtered(white(1603, N), times(band(900, 6500, 12, 9), bump(2300, 0.5, 4)));
  const rub = drift(1604, N, 0.08, 1.4);
  const roller = drift(1605, N, 0.4, 2);
  return gate.map(
    (v, i) =>
      0.22 * v + 0.05 * motor[i]! * (1 + 0.1 * roller[i]!) + 0.02 * film[i]! * Math.exp(0.35 * rub[i]!),
  );
}

/** The footage's own sound: a band much louder than its small loudspeaker. */
function loudspeaker(): Mono {
  const r = seeded(1610);
  const kit = silentPair(N);
  const bar = { kick: "9.9.9.9.9.9.9.9.", snare: "....9.......9...", crash: "9.......7......." };
  const slow = {
    kick: "9.....9...9.....",
    snare: "........9.......",
    ride: "8...8...8...8...",
    floor: "............9.7.",
  };
  drummed(r, kit, [slow, slow, bar, slow, slow, bar, bar, { ...slow, floor: "9.9.8.8.99999999" }], 80);
  const riff = silence(N);
  [36.7, 36.7, 43.65, 38.9, 36.7, 36.7, 49, 34.65].forEach((hz, b) => {
    for (const part of [2, 3, 4])
      lay(riff, plucked(r, hz * part, 3, 0.7, 0.9994), (b * 3 + 0.004 * r()) * RATE, 0.5);
  });
  const wall = shaped(riff, (v) => Math.tanh(14 * v));
  const both = mapped(wall, (v, i) => 0.16 * v + kit[0][i]! + kit[1][i]!);
  const driven = shaped(both, (v) => Math.tanh(2.2 * v));
  return filtered(driven, times(band(260, 4200, 24, 24), bump(1250, 0.5, 6), bump(520, 0.25, 4)));
}

/** The table when it stands: a lamp's transformer, a fan somewhere, metal that cools. */
function stopped(): Stereo {
  const r = seeded(1620);
  const lamp = heardIn(
    CUTTING_ROOM,
    1621,
    mains(1622, N, [1, 0.3, 0.5, 0.12, 0.2, 0.06, 0.08]),
    [1.6, 2.2, 0.9],
  );
  const air = filteredPair(whitePair(1623, N), times(below(55, 12), above(240, 6), bump(118, 0.2, 5)));
  const ticks: Event[] = moments(r, LOOP, 9, 0.9).map((at) => ({
    at,
    sound: struck(
      varied(
        r,
        [
          [2100, 0.012, 1],
          [3470, 0.01, 0.7],
          [5200, 0.006, 0.4],
        ],
        0.05,
      ),
      0.0002,
    ),
    gain: between(r, 0.3, 1),
  }));
  return mixPair(
    mixPair(atLevel(lamp, -34), atLevel(air, -32)),
    atLevel(placed(CUTTING_ROOM, 1624, N, [1.8, 2.1, 0.9], ticks), -58),
  );
}

export const flatbed: Score = {
  name: "flatbed",
  stems: ["flatbed-world", "flatbed-inside"],
  render: () => {
    const table = heardIn(CUTTING_ROOM, 1630, transport(), [1.9, 2.2, 0.95]);
    const speaker = heardIn(CUTTING_ROOM, 1631, loudspeaker(), [2.7, 2.3, 1.1]);
    const world = mixPair(mixPair(atLevel(table, -30), atLevel(speaker, -28)), atLevel(stopped(), -46));
    return {
      "flatbed-world": world,
      "flatbed-inside": inside(stopped(), { audiogram: ["notch", "notch"], spl: 92 }),
    };
  },
  claims: [
    {
      name: "INSIDE leaves 6 kHz free for the tone: dB at 5 to 7 kHz against the whole",
      most: -40,
      measure: (of) =>
        bandLevel(of("flatbed-inside")[0], 5000, 7000) - bandLevel(of("flatbed-inside")[0], 20, 20000),
    },
    {
      name: "WORLD, a line at 6 kHz above its neighbours, dB",
      most: 10,
      measure: (of) => lineAbove(of("flatbed-world")[0], 6000),
    },
  ],
};
