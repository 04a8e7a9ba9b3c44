import { biquad, run } from "../dsp/biquad";
import { fromDb, lay, type Mono, mapped, RATE, silence } from "../dsp/loop";
import { between, gauss, moments, type Random, seeded } from "../dsp/random";
import type { Event } from "../room";
import { type Piece, stroke } from "./kit";
import { plucked } from "./pluck";
import { phrase } from "./prosody";
import { recorded } from "./recorded";
import { spoken } from "./voice";

/** One drum asked for, and asked for again: seconds, strokes, seconds between them, how hard. */
const ASKED: readonly (readonly [piece: Piece, at: number, strokes: number, apart: number, hard: number])[] =
  [
    ["kick", 0.9, 8, 0.98, 0.82],
    ["kick", 11.6, 3, 0.91, 0.92],
    ["snare", 15.2, 6, 0.83, 0.7],
    ["snare", 21.4, 2, 0.8, 0.9],
    ["high", 24.3, 2, 0.55, 0.7],
    ["mid", 25.6, 3, 0.6, 0.75],
    ["floor", 27.9, 4, 0.7, 0.8],
    ["crash", 31.8, 1, 1, 0.42],
    ["kick", 56.8, 3, 0.95, 0.85],
  ];
/** All of it together, once: a groove of two bars that breaks off. */
const GROOVE: readonly (readonly [piece: Piece, sixteenth: number, hard: number])[] = [
  ["kick", 0, 0.9],
  ["snare", 4, 0.8],
  ["kick", 7, 0.6],
  ["kick", 10, 0.85],
  ["snare", 12, 0.85],
  ["kick", 16, 0.9],
  ["floor", 19, 0.7],
  ["snare", 20, 0.85],
  ["kick", 26, 0.85],
  ["snare", 28, 0.9],
  ["snare", 30, 0.55],
];

function drums(r: Random): Event[] {
  const asked = ASKED.flatMap(([piece, at, strokes, apart, hard]) =>
    Array.from(
      { length: strokes },
      (_, k): Event => ({
        at: at + k * apart + 0.035 * gauss(r),
        sound: stroke(r, piece, hard * between(r, 0.86, 1.06)),
        gain: piece === "crash" ? 0.5 : between(r, 0.85, 1.05),
      }),
    ),
  );
  const groove = GROOVE.map(
    ([piece, sixteenth, hard]): Event => ({
      at: 34.6 + sixteenth * 0.142 + 0.006 * gauss(r),
      sound: stroke(r, piece, hard * between(r, 0.92, 1.05)),
    }),
  );
  return [...asked, ...groove];
}

/** Bass by its open strings and a fifth, each let ring and stopped; then a guitar's harmonics, twice, retuned between. */
function strings(r: Random): Event[] {
  const bass = [
    [41.2, 41.6],
    [41.2, 42.7],
    [55, 44.1],
    [61.7, 45.0],
    [41.2, 46.3],
    [73.4, 46.9],
  ].map(
    ([hz, at]): Event => ({ at: at!, sound: plucked(r, hz!, between(r, 0.7, 1.3), 0.35, 0.997), gain: 0.75 }),
  );
  const harmonics = [48.3, 52.2].map((at): Event => ({ at, sound: recorded("guit_harmonics"), gain: 0.3 }));
  return [...bass, ...harmonics];
}

/** Someone at a microphone, a syllable or two and then again, as a hall's system gives it back: its words are gone by the door. */
function voice(samples: number): Mono {
  const r = seeded(1471);
  const said = silence(samples);
  for (const at of [10, 14.1, 23.2, 30.4, 33.2, 40.6, 55.2])
    for (const t of [at, at + between(r, 0.7, 1)])
      lay(said, spoken(r, phrase(r, 108, 1.02, 1 + Math.floor(2 * r())), 1), t * RATE, between(r, 0.85, 1.1));
  const system = [biquad("high", 190, 0.7), biquad("peak", 900, 0.8, 5), biquad("low", 3200, 0.7)];
  return system.reduce(run, said);
}

/** A lead is plugged in now and then: a buzz as the tip is touched, and a knock in the loudspeakers. */
function leads(r: Random, seconds: number): Event[] {
  return moments(r, seconds, 5, 6).map((at): Event => {
    const n = Math.floor(between(r, 0.12, 0.5) * RATE);
    const buzz = mapped(silence(n), (_, i) => {
      const p = (50 * i) / RATE;
      return (i < 90 ? 1 : 0.06) * ((p % 1) * 2 - 1) * Math.min(1, i / 20, (n - i) / 40);
    });
    return { at, sound: run(buzz, biquad("low", 1500, 0.7)), gain: fromDb(between(r, -8, -2)) };
  });
}

/** A line check as the loudspeakers on a stage play it, dry: drums, bass, guitar, a voice; one after another, and once together. */
export const lineCheck = (samples: number): { readonly events: readonly Event[]; readonly voice: Mono } => {
  const r = seeded(1410);
  return {
    events: [...drums(r), ...strings(r), ...leads(r, samples / RATE)],
    voice: voice(samples),
  };
};
