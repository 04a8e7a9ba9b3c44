import { above, band, filteredPair, times } from "../dsp/filter";
import { atLevel, mixPair, RATE, type Stereo, silentPair } from "../dsp/loop";
import { struck } from "../dsp/modes";
import { between, gauss, moments, type Random, seeded } from "../dsp/random";
import { lineAbove } from "../measure/spectrum";
import { envelope, strongestRate } from "../measure/time";
import { type Event, type Point, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { BELL, stroke, tolling } from "../sources/bell";
import { blackbird, greatTit, type Note, sparrow, woodPigeon, wren } from "../sources/birds";
import { child } from "../sources/children";
import { flight } from "../sources/insects";
import { leaves } from "../sources/leaves";
import { distantTraffic, layPair } from "../sources/traffic";

const N = loopOf("garden-world");
const LOOP = N / RATE;

/** A garden: a house wall behind, hedges that give little back, and above it nothing. */
const GARDEN: Room = {
  size: [34, 46, 60],
  ear: [15, 9, 1.3],
  rt: (hz) => (hz < 500 ? 0.7 : hz < 3000 ? 0.6 : 0.35),
  returns: 0.3,
  tail: -20,
  seconds: 0.9,
};
/** The same air some gardens farther: more of what houses return than of the thing itself. */
const FAR: Room = {
  ...GARDEN,
  size: [120, 160, 90],
  ear: [60, 20, 1.3],
  tail: -41,
  rt: (hz) => (hz < 500 ? 1.3 : hz < 3000 ? 1.1 : 0.5),
  seconds: 1.3,
};

const sung = (r: Random, at: readonly number[], bird: (r: Random) => Note[]): Event[] =>
  at.flatMap((t) => bird(r).map((e): Event => ({ ...e, at: t + e.at })));

/** A blackbird sings, listens, and sings on, never on time; another answers from over the roofs. */
const BLACKBIRD = [0.6, 5.1, 9.2, 15.4, 19.6, 25.2, 30.9, 34.8, 41.7, 46.1, 52.9, 56.8];
const ANSWER = [2.9, 7.5, 12.8, 22.3, 27.9, 38.6, 44, 49.8, 55];

function birds(): Stereo {
  const r = seeded(1611);
  const out = silentPair(N);
  const put = (room: Room, seed: number, at: Point, events: readonly Event[], gain: number): void => {
    mixPair(out, placed(room, seed, N, at, events), gain);
  };
  put(GARDEN, 1612, [9, 17, 7], sung(r, BLACKBIRD, blackbird), 1.2);
  put(FAR, 1613, [96, 71, 12], sung(r, ANSWER, blackbird), 5);
  put(GARDEN, 1614, [24, 14, 5], sung(r, [3.8, 17.4, 32.6, 47.7], greatTit), 0.7);
  put(GARDEN, 1617, [6, 25, 2], sung(r, [13.1, 36.2, 51.4], wren), 0.8);
  put(FAR, 1618, [28, 58, 16], sung(r, [20.2, 53.6], woodPigeon), 5.5);
  const sparrows = moments(r, LOOP, 34, 0.35).flatMap((at): Event[] =>
    Array.from({ length: 1 + Math.floor(3 * r()) }, (_, k) => ({
      at: at + 0.2 * k + 0.03 * gauss(r),
      sound: sparrow(r),
      gain: between(r, 0.3, 1),
    })),
  );
  const hedges: readonly Point[] = [
    [12, 11.5, 3],
    [20, 13, 3.5],
    [17, 4, 4.5],
  ];
  hedges.forEach((at, h) => {
    put(
      GARDEN,
      1615 + 20 * h,
      at,
      sparrows.filter((_, k) => k % 3 === h),
      [0.32, 0.36, 0.22][h]!,
    );
  });
  return out;
}

/** Children at play in bouts, seconds: nearer to one another than to anyone else, and now and then a ball. */
const BOUTS = [1.5, 11, 16.5, 27, 33, 42.5, 50, 57] as const;
function children(): Stereo {
  const r = seeded(1621);
  const out = silentPair(N);
  const places: readonly Point[] = [
    [74, 66, 1.1],
    [86, 74, 1.1],
    [64, 80, 1.2],
    [79, 58, 1.2],
  ];
  for (const [k, at] of places.entries()) {
    const events = BOUTS.filter((_, b) => (b + k) % 4 !== 0).flatMap((t) =>
      Array.from({ length: 1 + Math.floor(3 * r()) }, () => between(r, -1.5, 4.5)).flatMap((d) => {
        const gain = between(r, 0.4, 1);
        return child(r).map((e): Event => ({ ...e, at: t + d + e.at, gain }));
      }),
    );
    mixPair(out, placed(FAR, 1622 + k, N, at, events));
  }
  const ball = [8.3, 24.6, 39.1, 53.2].flatMap((from): Event[] => {
    let [t, gap, gain] = [from, between(r, 0.5, 0.75), 1];
    return Array.from({ length: 5 }, () => {
      const hz = between(r, 104, 112);
      const sound = struck(
        [
          [hz, 0.03, 1],
          [hz * 1.9, 0.018, 0.7],
          [hz * 4.3, 0.009, 0.5],
        ],
        0.0022,
      );
      const bounce = { at: t, sound, gain: 1.6 * gain };
      t += gap;
      gap *= 0.74;
      gain *= 0.7;
      return bounce;
    });
  });
  mixPair(out, placed(FAR, 1629, N, [70, 70, 0.2], ball));
  return filteredPair(out, times(above(2600, 9)));
}

/** Eight strokes over roofs, and later seven: between them the ringer lets the rope go. */
function bell(): Stereo {
  const r = seeded(1631);
  const tolls = [...tolling(r, 3.4, 8, 2.27), ...tolling(r, 35.2, 7, 2.31)];
  const events = tolls.map(
    (at, k): Event => ({
      at,
      sound: stroke(r, (k % 2) as 0 | 1, between(r, 0.82, 1.12) * (k === 7 || k === 14 ? 0.6 : 1)),
    }),
  );
  return filteredPair(placed({ ...FAR, tail: -46 }, 1632, N, [48, 84, 24], events), above(4200, 6));
}

/** A bumblebee twice, from one bed to the next and back, and two smaller things that are in a hurry. */
function insects(): Stereo {
  const r = seeded(1641);
  const out = silentPair(N);
  layPair(out, flight(r, { wings: 176, speed: 1.9, distance: 1.1 }), 10.2);
  layPair(out, flight(r, { wings: 184, speed: -1.5, distance: 0.8 }), 28.5);
  layPair(out, flight(r, { wings: 238, speed: -3.4, distance: 0.9 }), 22.1, 0.3);
  layPair(out, flight(r, { wings: 252, speed: 4.1, distance: 1.3 }), 47.3, 0.3);
  return out;
}

function world(): Stereo {
  const mix = atLevel(leaves(1601, N, 0.7), -43);
  mixPair(mix, atLevel(leaves(1602, N, 0.15), -46));
  mixPair(mix, atLevel(filteredPair(distantTraffic(1603, N), band(60, 500, 15, 9)), -50));
  mixPair(mix, atLevel(birds(), -35));
  mixPair(mix, atLevel(children(), -38));
  mixPair(mix, atLevel(insects(), -50));
  return mixPair(mix, atLevel(bell(), -32));
}

const BEATING = BELL.nominal[1] - BELL.nominal[0];
const nominals = band(BELL.nominal[0] - 60, BELL.nominal[1] + 60, 60, 60);

export const garden: Score = {
  name: "garden",
  stems: ["garden-world"],
  render: () => ({ "garden-world": world() }),
  claims: [
    {
      name: "the weakest of the bell's lines, dB above its neighbours, within 0.2% of its figure",
      least: 6,
      measure: (of) =>
        Math.min(
          ...[...BELL.tierce, ...BELL.nominal, BELL.hum[0]].map((hz) => lineAbove(of("garden-world")[0], hz)),
        ),
    },
    {
      name: "the bell grates: the strongest beating of its nominal, Hz (roughest is some 20 to 40, Zwicker and Fastl)",
      least: BEATING - 0.5,
      most: BEATING + 0.5,
      measure: (of) =>
        strongestRate(envelope(filteredPair(of("garden-world"), nominals), 0.002), 0.002, 12, 80),
    },
  ],
};
