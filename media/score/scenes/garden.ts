import { above, band, filteredPair, times } from "../dsp/filter";
import { atLevel, mixPair, RATE, type Stereo, silentPair } from "../dsp/loop";
import { between, gauss, moments, seeded } from "../dsp/random";
import { lineAbove } from "../measure/spectrum";
import { type Event, type Point, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { BELL, stroke, tolling } from "../sources/bell";
import { blackbird, greatTit, sparrow } from "../sources/birds";
import { child } from "../sources/children";
import { leaves } from "../sources/leaves";
import { distantTraffic } from "../sources/traffic";

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

function birds(): Stereo {
  const r = seeded(1611);
  const out = silentPair(N);
  const put = (room: Room, seed: number, at: Point, events: readonly Event[], gain: number): void => {
    mixPair(out, placed(room, seed, N, at, events), gain);
  };
  const phrases = (
    times_: readonly number[],
    bird: (r: () => number) => { at: number; sound: Float64Array }[],
  ): Event[] => times_.flatMap((t) => bird(r).map((e) => ({ ...e, at: t + e.at })));
  // A blackbird sings, listens, and sings on: never the same phrase, never on time.
  put(GARDEN, 1612, [9, 17, 7], phrases([0.6, 5.1, 9.7, 16.9, 21.2], blackbird), 1.2);
  put(FAR, 1613, [96, 71, 12], phrases([2.9, 7.6, 13.1, 19.4], blackbird), 5);
  put(GARDEN, 1614, [24, 14, 5], phrases([3.8, 12.2, 18.8], greatTit), 0.7);
  const sparrows = moments(r, LOOP, 15, 0.35).flatMap((at): Event[] =>
    Array.from({ length: 1 + Math.floor(3 * r()) }, (_, k) => ({
      at: at + 0.2 * k + 0.03 * gauss(r),
      sound: sparrow(r),
      gain: between(r, 0.3, 1),
    })),
  );
  put(
    GARDEN,
    1615,
    [12, 11.5, 3],
    sparrows.filter((_, k) => k % 2 === 0),
    0.32,
  );
  put(
    GARDEN,
    1616,
    [20, 13, 3.5],
    sparrows.filter((_, k) => k % 2 === 1),
    0.36,
  );
  return out;
}

/** Children at play: three voices in three places, nearer to one another than to anyone else. */
function children(): Stereo {
  const r = seeded(1621);
  const out = silentPair(N);
  [
    [74, 66, 1.1],
    [84, 72, 1.1],
    [66, 78, 1.2],
  ].forEach((at, k) => {
    const events = moments(r, LOOP, 6, 1.4).flatMap((t) =>
      child(r).map((e): Event => ({ ...e, at: t + e.at, gain: between(r, 0.5, 1) })),
    );
    mixPair(out, placed(FAR, 1622 + k, N, at as unknown as Point, events));
  });
  return filteredPair(out, times(above(2600, 9)));
}

/** Six strokes over roofs, and the pause in which the ringer lets the rope go. */
function bell(): Stereo {
  const r = seeded(1631);
  const events = tolling(r, 5.2, 6, 2.27).map(
    (at, k): Event => ({
      at,
      sound: stroke(r, (k % 2) as 0 | 1, between(r, 0.85, 1.1) * (k === 5 ? 0.6 : 1)),
    }),
  );
  return filteredPair(placed({ ...FAR, tail: -46 }, 1632, N, [48, 84, 24], events), above(4200, 6));
}

function world(): Stereo {
  const mix = atLevel(leaves(1601, N, 0.7), -43);
  mixPair(mix, atLevel(leaves(1602, N, 0.15), -46));
  mixPair(mix, atLevel(filteredPair(distantTraffic(1603, N), band(60, 500, 15, 9)), -50));
  mixPair(mix, atLevel(birds(), -35));
  mixPair(mix, atLevel(children(), -37));
  return mixPair(mix, atLevel(bell(), -31));
}

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
  ],
};
