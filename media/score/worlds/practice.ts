import { above, band, filteredPair } from "../dsp/filter";
import { atLevel, fromDb, type Mono, mixPair, RATE, rmsPair, type Stereo, silentPair } from "../dsp/loop";
import { between, drift, gauss, seeded } from "../dsp/random";
import { shaped } from "../dsp/shape";
import { type Event, type Moment, type Point, placed, type Room, scattered } from "../room";
import { loopOf } from "../score";
import { clockwork, tock } from "../sources/metronome";
import { practising, tap } from "../sources/sticks";
import { creak } from "../sources/timber";
import { distantTraffic } from "../sources/traffic";
import { sighed, whispered } from "../sources/whisper";

const N = loopOf("practice-world");
/** Seconds: 100 beats a minute, twenty-four bars of four in the loop. */
export const BEAT = 0.6;
const BEATS = Math.round(N / RATE / BEAT);
/** A small room with a bed and a carpet in it. */
const ROOM: Room = {
  size: [3.4, 4.4, 2.5],
  ear: [1.6, 1.7, 1.5],
  rt: (hz) => (hz < 250 ? 0.42 : hz < 2000 ? 0.34 : 0.26),
  returns: 0.52,
  tail: -7,
  seconds: 0.5,
};
/** The pad, where either stick meets it. */
const PADS: readonly [left: Point, right: Point] = [
  [1.57, 2.25, 0.85],
  [1.67, 2.27, 0.85],
];
const METRONOME: Point = [2.7, 2.9, 1];
const MOUTH: Point = [1.6, 1.95, 1.45];
const CHAIR: Point = [1.5, 1.6, 0.5];

interface Played {
  /** What each hand plays, and the metronome, dry. */
  readonly hands: readonly [left: readonly Event[], right: readonly Event[]];
  readonly ticks: readonly Event[];
  readonly chair: readonly Moment[];
}
export interface Practice {
  readonly world: Stereo;
  /** Each hand, the metronome and the chair alone, as both ears have them: what the body takes on stands a quarter turn from these. */
  readonly hands: readonly [left: Stereo, right: Stereo];
  readonly ticks: Stereo;
  readonly chair: Stereo;
}

function played(): Played {
  const r = seeded(2201);
  const strokes = practising(r, BEAT);
  const of = (side: 0 | 1): Event[] =>
    strokes
      .filter(({ hand }) => hand === side)
      .map(({ at, hand, force }) => ({ at, sound: tap(r, hand, force) }));
  return {
    hands: [of(0), of(1)],
    // A clockwork that stands a little off the level: it limps.
    ticks: Array.from({ length: BEATS }, (_, k) => ({
      at: k * BEAT + (k % 2 ? 0.007 : 0) + 0.0006 * gauss(r),
      sound: tock(r, (k % 2) as 0 | 1),
      gain: between(r, 0.9, 1.06),
    })),
    // A player leans back where the arms rest, and forward again.
    chair: [12.2 * BEAT, 49.6 * BEAT, 51.4 * BEAT, 81.1 * BEAT, 84.3 * BEAT].map((at) => ({
      from: CHAIR,
      at: at + 0.2 * gauss(r),
      sound: creak(r),
      gain: between(r, 0.4, 1),
    })),
  };
}

/** The count comes and goes: it is lost where the hands are busy, and taken up again; a breath where they rest. */
function counting(): Event[] {
  const r = seeded(2211);
  const busy = drift(2212, BEATS * 32, (32 * 5) / RATE, (32 * 19) / RATE);
  const counted = Array.from({ length: BEATS }, (_, k) => k)
    .filter((k) => busy[k * 32]! > -0.25 || k % 16 === 0)
    .map(
      (k): Event => ({
        at: k * BEAT - 0.05 + 0.014 * gauss(r),
        sound: whispered(r, k % 4),
        gain: (k % 4 === 0 ? 1 : 0.7) * between(r, 0.45, 1.1),
      }),
    );
  const breaths = [13.3, 29.5, 46.4, 50.7, 66.2, 80.6, 83.5].map(
    (beat): Event => ({ at: beat * BEAT, sound: sighed(r), gain: between(r, 0.5, 1) }),
  );
  return [...counted, ...breaths];
}

export function practised(): Practice {
  const { hands, ticks, chair } = played();
  const r = seeded(2221);
  const left = placed(ROOM, 2222, N, PADS[0], hands[0]);
  const right = placed(ROOM, 2232, N, PADS[1], hands[1]);
  const loud = fromDb(-26) / Math.hypot(rmsPair(left), rmsPair(right));
  // Accents as a microphone's own amplifier takes them, rounded at the very top.
  const round = (x: Mono): Mono => shaped(x, (v) => 0.62 * Math.tanh((v * loud) / 0.62));
  const set: Practice["hands"] = [
    [round(left[0]), round(left[1])],
    [round(right[0]), round(right[1])],
  ];
  const heard = atLevel(placed(ROOM, 2223, N, METRONOME, ticks), -38);
  const gives = atLevel(scattered(ROOM, 2227, silentPair(N), chair), -50);
  const mix = mixPair(mixPair(mixPair(mixPair(silentPair(N), set[0]), set[1]), heard), gives);
  const springs = Array.from(
    { length: BEATS },
    (_, k): Event => ({ at: k * BEAT + 0.05, sound: clockwork(r, 0.5) }),
  );
  mixPair(mix, atLevel(placed(ROOM, 2224, N, METRONOME, springs), -63));
  const breath = placed({ ...ROOM, tail: -16 }, 2225, N, MOUTH, counting());
  mixPair(mix, atLevel(filteredPair(breath, above(6500, 9)), -41));
  // The house, and a road behind its windows.
  mixPair(mix, atLevel(filteredPair(distantTraffic(2226, N), band(45, 480, 12, 8)), -53));
  return { world: mix, hands: set, ticks: heard, chair: gives };
}
