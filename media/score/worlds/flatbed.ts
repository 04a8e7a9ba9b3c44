import { above, band, below, bump, filtered, filteredPair, times } from "../dsp/filter";
import { atLevel, type Mono, mapped, mixPair, monoAtLevel, RATE, type Stereo, silentPair } from "../dsp/loop";
import { struck, varied } from "../dsp/modes";
import { between, drift, moments, seeded, whitePair } from "../dsp/random";
import { shaped } from "../dsp/shape";
import { heardIn, type Moment, type Room, scattered } from "../room";
import { loopOf } from "../score";
import { fluttered, join, motor, plates, sprockets } from "../sources/flatbed";
import { assembled, type Splice } from "../sources/footage";
import { mains } from "../sources/mains";
import { knock } from "../sources/timber";

const N = loopOf("flatbed-world");
const LOOP = N / RATE;
/** A cutting room, felt on two walls, trims in bins: 0.3 s. */
const CUTTING_ROOM: Room = {
  size: [4, 5, 2.7],
  ear: [2, 1.6, 1.25],
  rt: (hz) => (hz < 250 ? 0.45 : 0.3),
  returns: 0.5,
  tail: -6,
  seconds: 0.5,
};

/** The assembly: three songs, eleven pieces, none used twice; the loop's own seam is the twelfth join. */
const SPLICES: readonly Splice[] = [
  { at: 0, song: 0, from: 0 },
  { at: 7.62, song: 1, from: 0 },
  { at: 12.47, song: 2, from: 0 },
  { at: 19.95, song: 1, from: 4.86 },
  { at: 22.4, song: 0, from: 7.7 },
  { at: 30.02, song: 2, from: 7.5 },
  { at: 34.97, song: 1, from: 7.3 },
  { at: 41.3, song: 0, from: 15.24 },
  { at: 47.3, song: 2, from: 12.45 },
  { at: 55.1, song: 1, from: 13.7 },
  { at: 59.2, song: 2, from: 20.4 },
];

/** An oval loudspeaker of 10 cm in a tin box: nothing below 250 Hz, a cone that breaks up, a grille that buzzes on peaks. */
function loudspeaker(): Mono {
  const track = fluttered(assembled(1610, N, SPLICES));
  const cone = shaped(
    filtered(track, times(band(230, 5200, 18, 18), bump(1250, 0.4, 5), bump(520, 0.25, 4)), 4096),
    (v) => Math.tanh(1.25 * v),
  );
  const box = filtered(
    cone,
    times(bump(340, 0.12, 6), bump(2900, 0.1, 6), bump(2100, 0.1, -6), bump(4100, 0.1, -7)),
    4096,
  );
  const buzz = filtered(
    mapped(box, (v) => Math.max(0, Math.abs(v) - 0.45)),
    band(1700, 4200, 12, 12),
    1024,
  );
  return mapped(box, (v, i) => v + 1.4 * buzz[i]!);
}

/** The table when it stands: a lamp's transformer, metal that cools, film that settles, and the building. */
export function stopped(): Stereo {
  const r = seeded(1620);
  const lamp = heardIn(
    CUTTING_ROOM,
    1621,
    mains(1622, N, [1, 0.3, 0.5, 0.12, 0.2, 0.06, 0.08, 0.02, 0.03]),
    [1.6, 2.2, 0.9],
  );
  const breath = drift(1625, N, 3, 14);
  const house = filteredPair(
    whitePair(1623, N),
    times(below(38, 12), above(120, 8), bump(59, 0.15, 5), bump(118, 0.15, 4)),
  );
  for (const side of house) for (let i = 0; i < N; i++) side[i]! *= 1 + 0.25 * breath[i]!;
  const tick = (): Mono =>
    struck(
      varied(
        r,
        [
          [840, 0.02, 0.5],
          [1630, 0.016, 0.8],
          [2570, 0.012, 1],
          [3470, 0.01, 0.7],
          [5200, 0.006, 0.4],
          [8100, 0.003, 0.2],
        ],
        0.12,
      ),
      0.0001,
    );
  const cooling: Moment[] = moments(r, LOOP, 22, 0.25).flatMap((at) =>
    Array.from({ length: r() < 0.25 ? 2 : 1 }, (_, k) => ({
      at: at + k * between(r, 0.03, 0.12),
      sound: tick(),
      gain: 0.03 * between(r, 0.15, 1) ** 1.5,
      from: r() < 0.6 ? ([1.6, 2.2, 0.9] as const) : ([2.6, 2.4, 1] as const),
    })),
  );
  const settling: Moment[] = moments(r, LOOP, 7, 4).map((at) => ({
    at,
    sound: slide(r),
    gain: 0.035 * between(r, 0.4, 1),
    from: [between(r, 1.2, 2.8), 2.1, 0.9] as const,
  }));
  const building: Moment[] = moments(r, LOOP, 6, 5).map((at) => ({
    at,
    sound: filtered(knock(r), above(150, 12), 2048),
    gain: 0.3 * between(r, 0.3, 1),
    from: [between(r, 0.2, 3.8), 4.9, 2.6] as const,
  }));
  const mix = mixPair(atLevel(lamp, -37), atLevel(house, -35));
  return scattered(CUTTING_ROOM, 1624, mix, [...cooling, ...settling, ...building]);
}

/** A slack loop of film slips a little over itself: a run of small edges. */
function slide(r: () => number): Mono {
  const y = new Float64Array(Math.floor(0.7 * RATE));
  const edge = [
    [1900, 0.003, 1],
    [3300, 0.002, 0.9],
    [5900, 0.0012, 0.6],
  ] as const;
  const length = between(r, 0.12, 0.45);
  for (let t = 0; t < length; t += between(r, 0.004, 0.03)) {
    const s = struck(varied(r, edge, 0.15, 0.5), 0.0001);
    const at = Math.floor(t * RATE);
    for (let i = 0; i < s.length && at + i < y.length; i++) y[at + i]! += s[i]! * r();
  }
  return y;
}

/** The table running, and the footage's own sound. */
export function world(): Stereo {
  const film = sprockets(1601, N);
  const rub = plates(1602, N);
  const machine = mapped(monoAtLevel(film, -24), (v, i) => v + 0.012 * rub[i]!);
  const mix = atLevel(heardIn(CUTTING_ROOM, 1630, machine, [1.7, 2.15, 0.95]), -34);
  mixPair(mix, atLevel(heardIn(CUTTING_ROOM, 1631, motor(1603, N), [2.1, 2.2, 0.5]), -36));
  mixPair(mix, atLevel(heardIn(CUTTING_ROOM, 1632, loudspeaker(), [2.9, 2.3, 1.15]), -29));
  const joins = SPLICES.flatMap(({ at }, k) => join(1640 + k, at)).map(
    (e): Moment => ({ ...e, gain: 0.03, from: [1.9, 2.1, 0.95] }),
  );
  return scattered(CUTTING_ROOM, 1633, mixPair(silentPair(N), mix), joins);
}
