import type { SampleName } from "../../stems";
import { band, filteredPair } from "../dsp/filter";
import { atLevel, mixPair, type Stereo } from "../dsp/loop";
import { type Mode, struck, varied } from "../dsp/modes";
import { gauss, seeded, whitePair } from "../dsp/random";
import { resampled } from "../dsp/resample";
import { type Event, placed, type Room } from "../room";
import { loopOf } from "../score";
import { crowd } from "../sources/crowd";
import { recorded } from "../sources/recorded";

const N = loopOf("phrase-world");
const BEAT = 60 / 96;
const STUDIO: Room = {
  size: [6, 7, 3],
  ear: [3, 2.4, 1.5],
  rt: (hz) => (hz < 250 ? 0.4 : 0.32),
  returns: 0.45,
  tail: -6,
  seconds: 0.5,
};

const BLOCK: Mode[] = [
  [612, 0.045, 1],
  [1490, 0.02, 0.6],
  [2870, 0.012, 0.35],
  [4410, 0.007, 0.3],
  [6350, 0.004, 0.25],
];
const LOW_BLOCK: Mode[] = BLOCK.map(([hz, t, g]) => [hz * 0.76, t * 1.2, g]);
/** A cast brake drum: modes in pairs that beat, since no casting is quite round. */
const BRAKE: Mode[] = [
  [1130, 0.35, 1],
  [1136.5, 0.33, 0.7],
  [1874, 0.2, 0.35],
  [2390, 0.24, 0.8],
  [2402, 0.22, 0.6],
  [3910, 0.15, 0.7],
  [3926, 0.14, 0.5],
  [5230, 0.1, 0.4],
  [6020, 0.09, 0.55],
  [7710, 0.06, 0.4],
  [9480, 0.04, 0.3],
];

/** Eight bars of four: one call and seven answers, so that no bar comes twice in the loop. */
const CALL = [
  "d..d..s...s.b.m.",
  "d..d..s.d..sb.k.",
  "d.kd..s.d.s.m...",
  "d..d..s...s.b.m.",
  "d..d..s...s.b.m.",
  "dk.d..s.d..sb.kk",
  "d..d.ss.d..m..s.",
  "d.kd..sks.ksb...",
] as const;

/** The way from the skins to the ear, seconds: played that much sooner, the phrase begins where its loop does. */
const WAY = 0.0048;

interface Hits {
  readonly skin: Event[];
  readonly wood: Event[];
  readonly metal: Event[];
}

function hits(): Hits {
  const r = seeded(2001);
  const out: Hits = { skin: [], wood: [], metal: [] };
  // A damped skin: left to ring, its strokes run together into a drone. Each stroke is the other recording's turn.
  const tuned = (names: readonly SampleName[], rate: number, ring: number): Float64Array =>
    resampled(recorded(names[Math.floor(names.length * r())]!), rate * (1 + 0.006 * gauss(r))).map(
      (v, i) => v * Math.exp(-i / (ring * 48_000)),
    );
  const SKIN: Record<string, (s: number) => readonly [sound: Float64Array, gain: number]> = {
    d: () => [tuned(["tabla_ghe2", "tabla_ghe1"], 0.8, 0.13), 1],
    s: () => [tuned(["tabla_na", "tabla_na_s"], 0.9, 0.16), 0.65],
    k: (s) => [tuned(s % 2 ? ["tabla_te1", "tabla_te2"] : ["tabla_ke1", "tabla_ke2"], 0.95, 0.1), 0.6],
  };
  for (const [b, bar] of CALL.entries())
    for (const [s, mark] of [...bar].entries()) {
      // The very first stroke is on the first sample: a cut lands on it.
      const late = b === 0 && s === 0 ? 0 : 0.0025 * Math.abs(gauss(r));
      const at = (b * 4 + s / 4) * BEAT + late - WAY;
      const force = (s % 4 === 0 ? 1 : 0.72) * (1 + 0.06 * gauss(r));
      const drum = SKIN[mark]?.(s);
      if (drum) out.skin.push({ at, sound: drum[0], gain: drum[1] * force });
      if (mark === "b")
        out.wood.push({
          at,
          sound: struck(varied(r, s % 4 ? LOW_BLOCK : BLOCK, 0.004), 0.0002),
          gain: force,
        });
      if (mark === "m")
        out.metal.push({ at, sound: struck(varied(r, BRAKE, 0.001), 0.00008), gain: 0.6 * force });
    }
  return out;
}

export function world(): Stereo {
  const { skin, wood, metal } = hits();
  const mix = atLevel(placed(STUDIO, 2002, N, [2.4, 4, 1], skin), -28);
  mixPair(mix, atLevel(placed(STUDIO, 2003, N, [4, 4.4, 1.2], wood), -31));
  mixPair(mix, atLevel(placed(STUDIO, 2004, N, [1.2, 4.8, 1.4], metal), -33));
  mixPair(
    mix,
    atLevel(
      crowd(STUDIO, N, {
        seed: 2010,
        count: 3,
        from: [3.5, 5, 1.5],
        to: [5.5, 6.6, 1.7],
        eager: 0.7,
        crisp: 0.4,
      }),
      -36,
    ),
  );
  return mixPair(mix, atLevel(filteredPair(whitePair(2005, N), band(60, 1200, 9, 6)), -58));
}
