import { above, band, below, bump, type Curve, filtered, filteredPair, times } from "../dsp/filter";
import {
  atLevel,
  centred,
  lay,
  mixInto,
  mixPair,
  monoAtLevel,
  RATE,
  type Stereo,
  silence,
} from "../dsp/loop";
import { between, gauss, seeded, whitePair } from "../dsp/random";
import { shaped } from "../dsp/shape";
import { inside } from "../hearing/model";
import { bandLevel } from "../measure/spectrum";
import { envelope, strongestRate } from "../measure/time";
import { type Event, placed, type Room } from "../room";
import { loopOf, type Score } from "../score";
import { clockwork, tock } from "../sources/metronome";
import { practising, tap } from "../sources/sticks";
import { whispered } from "../sources/whisper";

const N = loopOf("practice-world");
/** Seconds: 100 beats a minute, nine bars of four in the loop. */
const BEAT = 0.6;
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

interface Practice {
  readonly sticks: readonly Event[];
  readonly ticks: readonly Event[];
}

function practised(): Practice {
  const r = seeded(2201);
  return {
    sticks: practising(r, BEAT).map(({ at, hand, force }) => ({ at, sound: tap(r, hand, force) })),
    ticks: Array.from({ length: BEATS }, (_, k) => ({
      at: k * BEAT + (k % 2 ? 0.007 : 0),
      sound: tock(r, (k % 2) as 0 | 1),
      gain: between(r, 0.94, 1.05),
    })),
  };
}

/** The count comes and goes: it is lost where the hands are busy, and taken up again. */
function counting(): Event[] {
  const r = seeded(2211);
  const lost = new Set([10, 11, 14, 15, 16, 17, 18, 19, 25, 26, 27]);
  return Array.from({ length: BEATS }, (_, k) => k)
    .filter((k) => !lost.has(k))
    .map((k) => ({
      at: k * BEAT - 0.05 + 0.012 * gauss(r),
      sound: whispered(r, k % 4),
      gain: (k % 4 === 0 ? 1 : 0.75) * between(r, 0.6, 1.1),
    }));
}

function world({ sticks, ticks }: Practice): Stereo {
  const r = seeded(2221);
  // Accents as a microphone's own amplifier takes them, rounded at the very top.
  const round = (x: Float64Array): Float64Array => shaped(x, (v) => 0.8 * Math.tanh(v / 0.8));
  const close = atLevel(placed(ROOM, 2222, N, [1.62, 2.25, 0.85], sticks), -26);
  const mix: Stereo = [round(close[0]), round(close[1])];
  mixPair(mix, atLevel(placed(ROOM, 2223, N, [2.7, 2.9, 1], ticks), -40));
  const springs = Array.from(
    { length: BEATS },
    (_, k): Event => ({ at: k * BEAT + 0.05, sound: clockwork(r, 0.5) }),
  );
  mixPair(mix, atLevel(placed(ROOM, 2224, N, [2.7, 2.9, 1], springs), -66));
  mixPair(
    mix,
    atLevel(
      filteredPair(placed({ ...ROOM, tail: -16 }, 2225, N, [1.6, 1.95, 1.45], counting()), above(6500, 9)),
      -40,
    ),
  );
  return mixPair(mix, atLevel(filteredPair(whitePair(2226, N), band(50, 420, 12, 7)), -55));
}

/**
 * Through the arms: a blow climbs from the stick by wrist and elbow, and what
 * arrives is contact. The metronome comes by the floor and the chair.
 */
function arms({ sticks, ticks }: Practice): Stereo {
  const dry = (events: readonly Event[]): Float64Array => {
    const x = silence(N);
    for (const e of events) lay(x, e.sound, e.at * RATE, e.gain ?? 1);
    return x;
  };
  const arm = (elbow: number): Curve =>
    times(below(26, 12), above(190, 18), bump(48, 0.45, 10), bump(elbow, 0.35, 7));
  const blows = dry(sticks);
  const chair = filtered(dry(ticks), times(below(40, 12), above(150, 16), bump(78, 0.3, 9)));
  const felt = ([88, 97] as const).map((elbow) =>
    mixInto(monoAtLevel(filtered(blows, arm(elbow)), -28), monoAtLevel(chair, -35)),
  );
  return felt as unknown as Stereo;
}

export const practice: Score = {
  name: "practice",
  stems: ["practice-world", "practice-inside"],
  render: () => {
    const scene = practised();
    const w = world(scene);
    const trace = filteredPair(inside(w, { audiogram: ["N4", "N4"], spl: 96 }), above(900, 6));
    const still = filteredPair(whitePair(2231, N), band(35, 90, 18, 18));
    return {
      "practice-world": w,
      "practice-inside": mixPair(
        mixPair(atLevel(arms(scene), -28), atLevel(trace, -46)),
        atLevel(still, -56),
      ),
    };
  },
  claims: [
    {
      name: "WORLD, beats a minute in the metronome's octave",
      least: 99,
      most: 101,
      measure: (of) =>
        60 * strongestRate(envelope(filteredPair(of("practice-world"), band(3000, 9000))), 0.01, 1.3, 2.4),
    },
    {
      name: "INSIDE, dB above 500 Hz against those below 300",
      most: -25,
      measure: (of) =>
        bandLevel(centred(of("practice-inside")), 500, 20000) -
        bandLevel(centred(of("practice-inside")), 20, 300),
    },
  ],
};
