import type { StemName } from "../../stems";
import { air } from "../air";
import { band, bump, filteredPair, times } from "../dsp/filter";
import { atLevel, centred, fromDb, mixPair, RATE, rmsPair, type Stereo, silentPair, toDb } from "../dsp/loop";
import { quadraturePair } from "../dsp/quadrature";
import { drift } from "../dsp/random";
import { envelope } from "../measure/time";
import { heardIn, type Room } from "../room";
import { type Desk, loopOf, type Score } from "../score";
import { bulbs } from "./bulbs";
import { clock } from "./clock";
import { corridor } from "./corridor";
import { door } from "./door";
import { drum } from "./drum";
import { flatbed } from "./flatbed";
import { garden } from "./garden";
import { gig } from "./gig";
import { house } from "./house";
import { kitchen } from "./kitchen";
import { lunch } from "./lunch";
import { merch } from "./merch";
import { phrase } from "./phrase";
import { plate } from "./plate";
import { practice } from "./practice";
import { street } from "./street";

const N = loopOf("rails-world");
const CLIP = RATE;
/** Longest slope that a cut may have, samples: 2 ms, against a click. */
const EDGE = 96;

// Scenes are quoted by what makes them, so that a change to one asks for this one again.
/** One a second, two laps of one for each week: what is cut in, from where in its loop (seconds), and how far from the common level, dB. */
const CLIPS: readonly (readonly [scene: Score, from: number, db: number])[] = [
  [gig, 3.3, 4],
  [lunch, 5.2, 0],
  [street, 1.6, 0],
  [kitchen, 2.1, 1],
  [clock, 7.1, -4],
  [phrase, 2.5, 0],
  [flatbed, 8, -1],
  [garden, 7.7, 0],
  [practice, 4.8, 0],
  [house, 11, -4],
  [gig, 11.7, 4],
  [corridor, 9.3, -5],
  [plate, 7.6, 0],
  [merch, 6.4, 0],
  [drum, 0.1, 2],
  [bulbs, 0, -2],
  [street, 13.9, 0],
  [lunch, 16.1, 0],
  [kitchen, 20.4, -3],
  [gig, 18.4, 4],
  [garden, 20.9, -3],
  [drum, 17.8, 0],
  [door, 4.6, -4],
  [practice, 21.3, 1],
  [merch, 19.1, 1],
  [house, 30.5, -5],
  [gig, 24.9, 4],
  [street, 31.2, 0],
  [lunch, 37.4, 0],
  [plate, 23.4, 1],
  [bulbs, 17.2, -3],
  [kitchen, 41.6, 0],
  [drum, 48.3, 2],
  [corridor, 34.7, -5],
  [flatbed, 27.3, 0],
  [garden, 38.2, 0],
  [phrase, 11.4, -1],
  [gig, 33.6, 4],
  [clock, 38.6, -4],
  [merch, 36.9, 0],
  [lunch, 52.8, 1],
  [street, 49.5, 0],
  [practice, 43.1, 0],
  [kitchen, 55.3, -2],
  [plate, 38.1, 1],
  [door, 46, -5],
];
const COMMON = -27;

function worldOf({ name, stems }: Score): StemName {
  const world = stems.find((stem) => stem.endsWith("-world"));
  if (!world) throw new Error(`"${name}" has no WORLD to quote.`);
  return world;
}

function cut({ heard }: Desk): Stereo {
  const out = silentPair(N);
  CLIPS.forEach(([scene, from, db], k) => {
    const x = heard(worldOf(scene));
    const start = Math.round(from * RATE);
    const clip = x.map((side) =>
      Float64Array.from({ length: CLIP }, (_, i) => side[(start + i) % side.length]!),
    ) as unknown as Stereo;
    const gain = fromDb(COMMON + db) / Math.max(rmsPair(clip), 1e-6);
    for (const ear of [0, 1] as const)
      for (let i = 0; i < CLIP; i++)
        out[ear][k * CLIP + i] =
          clip[ear][i]! * gain * Math.min(1, (i + 0.5) / EDGE, (CLIP - i - 0.5) / EDGE);
  });
  return out;
}

/** Where clips go that sink: no room, but time enough that each is still there when the third after it comes. */
const UNDER: Room = {
  size: [16, 30, 11],
  ear: [7, 9, 1.6],
  rt: (hz) => (hz < 160 ? 5.5 : hz < 500 ? 4 : hz < 1500 ? 1.6 : 0.5),
  returns: 0.6,
  tail: 4,
  seconds: 5,
};

/** The one long low noise: every clip at once, under the air that is left of each. */
function sunk(desk: Desk, mix: Stereo): Stereo {
  const left = air(desk, "rails-inside", quadraturePair(mix), { audiogram: ["N4", "N4"], spl: 100, db: 29 });
  const under = heardIn(UNDER, 2401, centred(mix), [9, 21, 1]);
  const swing = [drift(2402, N, 1.9, 9), drift(2403, N, 1.9, 9)] as const;
  const low = filteredPair(under, times(band(48, 240, 18, 15), bump(72, 0.3, 4)));
  for (const ear of [0, 1] as const) for (let i = 0; i < N; i++) low[ear][i]! *= 1 + 0.12 * swing[ear][i]!;
  const out = atLevel(low, -29);
  mixPair(out, atLevel(filteredPair(under, band(200, 900, 12, 15)), -39));
  return mixPair(out, left);
}

const levels = (x: Stereo, seconds: number): number[] => [...envelope(x, seconds)].map(toDb);

/** How far the level steps between the 100 ms before and after a moment, dB, on average over all seconds plus `offset`. */
function stepAt(x: Stereo, offset: number): number {
  const db = levels(x, 0.1);
  const at = (k: number): number => db[(k + db.length) % db.length]!;
  return (
    CLIPS.reduce((s, _, k) => s + Math.abs(at(10 * k + offset) - at(10 * k + offset - 1)), 0) / CLIPS.length
  );
}

export const rails: Score = {
  name: "rails",
  stems: ["rails-world", "rails-inside"],
  render: (desk) => {
    const mix = cut(desk);
    return { "rails-world": mix, "rails-inside": sunk(desk, mix) };
  },
  claims: [
    {
      name: "clips that are cut in, none of them twice, one for every second",
      least: N / CLIP,
      measure: () => new Set(CLIPS.map(([scene, from]) => `${scene.name} ${from}`)).size,
    },
    {
      name: "WORLD, step over a cut, dB on average",
      least: 4,
      measure: (of) => stepAt(of("rails-world"), 0),
    },
    {
      name: "INSIDE, dB between the loudest and the softest tenth of it",
      most: 11,
      measure: (of) => {
        const db = levels(of("rails-inside"), 0.2).sort((a, b) => a - b);
        return db[Math.floor(db.length * 0.9)]! - db[Math.floor(db.length * 0.1)]!;
      },
    },
  ],
};
