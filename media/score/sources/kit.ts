import type { SampleName } from "../../stems/samples";
import { type Biquad, biquad, run } from "../dsp/biquad";
import { layAt, type Mono, RATE, type Stereo, silence } from "../dsp/loop";
import { between, gauss, type Random, seeded } from "../dsp/random";
import { resampled } from "../dsp/resample";
import { type Bar, played } from "./drummer";
import { recorded } from "./recorded";

export const PIECES = [
  "kick",
  "snare",
  "hat",
  "ride",
  "crash",
  "china",
  "splash",
  "high",
  "mid",
  "floor",
] as const;
export type Piece = (typeof PIECES)[number];

interface Drum {
  readonly soft: SampleName;
  readonly hard: SampleName;
  /** As from the floor, facing a right-handed drummer: the hi-hat to the right. */
  readonly pan: number;
  readonly gain: number;
  /** Played at another rate: a larger or a smaller one of its kind. */
  readonly rate?: number;
  /** A head damped by tape or a pillow: seconds to fall by 1/e, beside the recording's own fall. */
  readonly damped?: number;
  /** What a close microphone's channel is set to. */
  readonly channel?: readonly Biquad[];
}

export const KIT: Record<Piece, Drum> = {
  // A pillow in the shell and the beater brought out, else eighths on the pedal run together into one note.
  kick: {
    soft: "drum_bass_soft",
    hard: "drum_bass_hard",
    pan: 0,
    gain: 1.5,
    damped: 0.16,
    channel: [biquad("peak", 62, 0.9, 2), biquad("peak", 310, 0.9, -7), biquad("peak", 3600, 0.8, 13)],
  },
  snare: {
    soft: "drum_snare_soft",
    hard: "drum_snare_hard",
    pan: 0.04,
    gain: 1.3,
    channel: [biquad("peak", 215, 1, 3), biquad("peak", 5200, 0.7, 4)],
  },
  hat: { soft: "drum_cymbal_closed", hard: "drum_cymbal_closed", pan: 0.42, gain: 0.42 },
  // The hi-hat let half open: the wash that a loud band rides on.
  ride: { soft: "drum_cymbal_closed", hard: "drum_cymbal_open", pan: 0.42, gain: 0.6, damped: 0.3 },
  // The splash an octave and more below itself is the trashy cymbal of the other hand.
  china: { soft: "drum_splash_soft", hard: "drum_splash_hard", pan: 0.5, gain: 0.62, rate: 0.7 },
  crash: { soft: "drum_cymbal_soft", hard: "drum_cymbal_hard", pan: -0.45, gain: 0.6 },
  splash: { soft: "drum_splash_soft", hard: "drum_splash_hard", pan: 0.55, gain: 0.5 },
  high: { soft: "drum_tom_hi_soft", hard: "drum_tom_hi_hard", pan: 0.24, gain: 1 },
  mid: { soft: "drum_tom_mid_soft", hard: "drum_tom_mid_hard", pan: -0.12, gain: 1 },
  floor: { soft: "drum_tom_lo_soft", hard: "drum_tom_lo_hard", pan: -0.42, gain: 1.15 },
};

/** Each recording at six tunings a hair apart, taken in turn, so that no stroke is the same recording twice running. */
const TURNS = 6;
const variants = new Map<string, Mono[]>();
function turnsOf(name: SampleName, rate: number): Mono[] {
  const key = `${name} ${rate}`;
  const known = variants.get(key);
  if (known) return known;
  const r = seeded(name.length * 7919 + name.charCodeAt(5));
  const made = Array.from({ length: TURNS }, () =>
    resampled(recorded(name), rate * (1 + 0.01 * (2 * r() - 1))),
  );
  variants.set(key, made);
  return made;
}
const last = new WeakMap<Random, number>();

/** One stroke: its two recorded layers blended by velocity (0 to 1), struck a little elsewhere on the head each time. */
export function stroke(r: Random, piece: Piece, velocity: number): Mono {
  const { soft, hard, gain, damped, rate = 1, channel = [] } = KIT[piece];
  const layer = Math.min(1, Math.max(0, (velocity - 0.3) / 0.5));
  const turn = ((last.get(r) ?? 0) + 1 + Math.floor((TURNS - 1) * r())) % TURNS;
  last.set(r, turn);
  const [a, b] = [turnsOf(soft, rate)[turn]!, turnsOf(hard, rate)[turn]!];
  const [low, high] = [0.7 * Math.cos((layer * Math.PI) / 2), Math.sin((layer * Math.PI) / 2)];
  const y = silence(Math.max(a.length, b.length));
  const keep = damped ? Math.exp(-1 / (damped * RATE)) : 1;
  let fall = gain * velocity ** 1.6;
  for (let i = 0; i < y.length; i++, fall *= keep) y[i] = fall * (low * (a[i] ?? 0) + high * (b[i] ?? 0));
  const lit = biquad("low", Math.min(20000, 1200 + 18000 * velocity ** 1.5), 0.6);
  const spot = biquad("peak", between(r, 350, 1100), 0.9, 1.6 * Math.tanh(gauss(r)));
  const edge = biquad("peak", between(r, 2200, 5200), 0.9, 1.6 * Math.tanh(gauss(r)));
  return [lit, spot, edge, ...channel].reduce(run, y);
}

/** Plays bars into a pair at a tempo in beats a minute, with a hand's unevenness. */
export function drummed(r: Random, into: Stereo, bars: readonly Bar[], bpm: number, from = 0): void {
  for (const { piece, at, velocity } of played(r, bars, bpm))
    layAt(into, stroke(r, piece, velocity), (from + at) * RATE, KIT[piece].pan + 0.03 * gauss(r));
}

export type { Bar } from "./drummer";
