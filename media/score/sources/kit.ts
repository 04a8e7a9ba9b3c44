import type { SampleName } from "../../stems/samples";
import { biquad, run } from "../dsp/biquad";
import { layAt, type Mono, RATE, type Stereo, silence } from "../dsp/loop";
import { gauss, type Random } from "../dsp/random";
import { resampled } from "../dsp/resample";
import { recorded } from "./recorded";

export type Piece = "kick" | "snare" | "hat" | "ride" | "crash" | "splash" | "high" | "mid" | "floor";

interface Drum {
  readonly soft: SampleName;
  readonly hard: SampleName;
  readonly pan: number;
  readonly gain: number;
  /** How late the drummer plays it, seconds. */
  readonly late?: number;
}

const KIT: Record<Piece, Drum> = {
  kick: { soft: "drum_bass_soft", hard: "drum_bass_hard", pan: 0, gain: 1.5 },
  snare: { soft: "drum_snare_soft", hard: "drum_snare_hard", pan: 0.08, gain: 1.25, late: 0.004 },
  hat: { soft: "drum_cymbal_closed", hard: "drum_cymbal_closed", pan: -0.4, gain: 0.42 },
  ride: { soft: "drum_cymbal_closed", hard: "drum_cymbal_open", pan: -0.4, gain: 0.4, late: -0.002 },
  crash: { soft: "drum_cymbal_soft", hard: "drum_cymbal_hard", pan: 0.45, gain: 0.6 },
  splash: { soft: "drum_splash_soft", hard: "drum_splash_hard", pan: -0.55, gain: 0.5 },
  high: { soft: "drum_tom_hi_soft", hard: "drum_tom_hi_hard", pan: -0.25, gain: 1 },
  mid: { soft: "drum_tom_mid_soft", hard: "drum_tom_mid_hard", pan: 0.1, gain: 1 },
  floor: { soft: "drum_tom_lo_soft", hard: "drum_tom_lo_hard", pan: 0.4, gain: 1.1 },
};

/** One stroke: its two recorded layers blended by velocity (0 to 1), a little differently tuned and lit each time. */
export function stroke(r: Random, piece: Piece, velocity: number): Mono {
  const { soft, hard, gain } = KIT[piece];
  const between = Math.min(1, Math.max(0, (velocity - 0.35) / 0.5));
  const rate = (1 + 0.006 * gauss(r)) * (0.985 + 0.03 * velocity);
  const [a, b] = [resampled(recorded(soft), rate), resampled(recorded(hard), rate)];
  const y = silence(Math.max(a.length, b.length));
  for (let i = 0; i < y.length; i++)
    y[i] =
      0.7 * (a[i] ?? 0) * Math.cos((between * Math.PI) / 2) + (b[i] ?? 0) * Math.sin((between * Math.PI) / 2);
  const lit = run(y, biquad("low", Math.min(20000, 1200 + 18000 * velocity ** 1.5), 0.6));
  return lit.map((v) => v * gain * velocity ** 1.6);
}

/** A bar as sixteen steps a drum: digits are velocities from 1 to 9, points are rests. */
export type Bar = Partial<Record<Piece, string>>;

/** Plays bars into a pair at a tempo in beats a minute, with a hand's unevenness. */
export function drummed(r: Random, into: Stereo, bars: readonly Bar[], bpm: number, from = 0): void {
  const step = 60 / bpm / 4;
  bars.forEach((bar, b) => {
    for (const [piece, pattern] of Object.entries(bar) as [Piece, string][])
      [...pattern].forEach((mark, s) => {
        if (mark === ".") return;
        const velocity = Math.max(0.08, Math.min(1, (Number(mark) / 9) * (1 + 0.07 * gauss(r))));
        const at = from + (b * 16 + s) * step + (KIT[piece].late ?? 0) + 0.003 * gauss(r);
        layAt(into, stroke(r, piece, velocity), at * RATE, KIT[piece].pan + 0.03 * gauss(r));
      });
  });
}
