import { above, band, bump, filtered, times } from "../dsp/filter";
import { lay, type Mono, mapped, mixInto, monoAtLevel, RATE, silence, silentPair } from "../dsp/loop";
import { between, gauss, type Random, seeded, white } from "../dsp/random";
import { shaped } from "../dsp/shape";
import { heardIn, type Room } from "../room";
import { drummed } from "./kit";
import { plucked } from "./pluck";
import { SONGS, type Song } from "./songs";

/** The guitar: fifths on thick strings, each stroke down or up, each held as long as the next leaves it; then an amplifier far past its limit. */
function guitar(r: Random, { bpm, root, bars }: Song, n: number): Mono {
  const dry = silence(n);
  const step = 60 / bpm / 4;
  const steps = bars.map(([g]) => g).join("");
  [...steps].forEach((mark, k) => {
    if (mark === "-" || mark === ".") return;
    let held = 1;
    while (steps[k + held] === "-") held++;
    const muted = mark === "m";
    const hz = root * 2 ** ((muted ? 0 : Number(mark)) / 12);
    const seconds = muted ? 0.09 : Math.min(4, held * step + 0.04);
    const force = between(r, 0.75, 1.05);
    for (const [part, lag] of [
      [2, 0],
      [3, 0.004],
      [4, 0.009],
    ] as const) {
      const string = plucked(
        r,
        hz * part * (1 + 0.0012 * gauss(r)),
        seconds,
        muted ? 0.35 : between(r, 0.6, 0.8),
        muted ? 0.985 : 0.9993,
      );
      const end = Math.floor(0.02 * RATE);
      for (let i = 0; i < end; i++) string[string.length - 1 - i]! *= i / end;
      lay(dry, string, (k * step + lag + 0.006 * gauss(r)) * RATE + n, force * 0.5);
    }
  });
  return shaped(dry, (v) => Math.tanh(11 * v + 0.12) - Math.tanh(0.12));
}

/** The place the camera stood in: a low, crowded room, at the side of the stage. */
const BAR: Room = {
  size: [8, 11, 2.9],
  ear: [2.2, 5, 1.6],
  rt: (hz) => (hz < 250 ? 0.9 : 0.6),
  returns: 0.6,
  tail: -5,
  seconds: 0.7,
};

/** A song as a camera's microphone got it: too loud for it, so that its own limiter breathes. @param song 0 to 2 */
function filmed(seed: number, song: number): Mono {
  const r = seeded(seed);
  const s = SONGS[song]!;
  const n = Math.ceil(((s.bars.length * 4 * 60) / s.bpm) * RATE);
  const kit = silentPair(n);
  drummed(
    r,
    kit,
    s.bars.map(([, bar]) => bar),
    s.bpm,
  );
  const amp = monoAtLevel(
    filtered(guitar(r, s, n), times(band(70, 4600, 12, 18), bump(2400, 0.5, 4)), 2048),
    -13,
  );
  const stage = mapped(kit[0], (v, i) => 2.1 * (v + kit[1][i]!) + amp[i]!);
  const room = heardIn(BAR, seed + 1, stage, [5, 8.5, 1.2]);
  let [level, gain] = [0, 1];
  const limited = mapped(room[0], (v, i) => {
    const x = 9 * (v + 0.6 * room[1][i]!);
    level = Math.max(Math.abs(x), level * 0.99995);
    gain += (Math.min(1, 0.8 / Math.max(level, 0.05)) - gain) * (level * gain > 0.8 ? 0.02 : 0.00006);
    return x * gain;
  });
  return shaped(limited, (v) => Math.tanh(1.15 * v));
}

export interface Splice {
  /** Where this piece begins in the assembly, and where in its own take it was cut from, seconds. */
  readonly at: number;
  readonly song: number;
  readonly from: number;
}

/** Pieces of takes joined with tape, hard: each join has a millisecond of nothing and the head's small thump. */
export function assembled(seed: number, samples: number, splices: readonly Splice[]): Mono {
  const takes = SONGS.map((_, song) => filmed(seed + 50 * song, song));
  const y = silence(samples);
  splices.forEach(({ at, song, from }, k) => {
    const end = splices[k + 1]?.at ?? samples / RATE;
    const take = takes[song]!;
    const [a, b] = [Math.round(at * RATE), Math.round(end * RATE)];
    for (let i = a + 60; i < b; i++) y[i] = take[(Math.round(from * RATE) + i - a) % take.length]!;
    for (let i = 0; i < 0.03 * RATE; i++)
      y[(a + i) % samples]! += 0.5 * Math.sin((2 * Math.PI * 70 * i) / RATE) * Math.exp(-i / 300);
  });
  // Magnetic film hisses, and the louder it is recorded the more.
  const hiss = filtered(white(seed + 7, samples), times(band(500, 9000, 6, 12), above(9000, 12)), 1024);
  return mixInto(y, hiss, 0.006);
}
