import { gauss, type Random } from "../dsp/random";
import type { Piece } from "./kit";

/** A bar as sixteen steps a drum: digits are velocities from 1 to 9, points are rests, an f a flam. */
export type Bar = Partial<Record<Piece, string>>;

export interface Stroke {
  readonly piece: Piece;
  /** Seconds from the first bar. */
  readonly at: number;
  /** 0 to 1. */
  readonly velocity: number;
}

const STEPS = 16;

/**
 * Deviations that remember: each is partly those long before it, as a drummer's are (power falls as 1/f; Hennig et
 * al., "The Nature and Perception of Fluctuations in Human Musical Rhythms", PLoS ONE 6, 2011). Closes on itself;
 * mean 0, variance 1.
 */
export function remembered(r: Random, steps: number): number[] {
  const parts = Array.from({ length: Math.floor(steps / 2) }, (_, k) => ({
    c: k + 1,
    gain: 1 / Math.sqrt(k + 1),
    phase: 2 * Math.PI * r(),
  }));
  const norm = Math.sqrt(2 / parts.reduce((s, p) => s + p.gain ** 2, 0));
  return Array.from(
    { length: steps },
    (_, s) =>
      norm * parts.reduce((sum, p) => sum + p.gain * Math.cos((2 * Math.PI * p.c * s) / steps + p.phase), 0),
  );
}

/** Each limb's habit: how late it sits on the beat and how far it strays, seconds. Feet stray more than hands. */
const LIMB: Record<Piece, readonly [late: number, stray: number]> = {
  kick: [-0.003, 0.0042],
  snare: [0.006, 0.0028],
  hat: [-0.001, 0.0026],
  ride: [-0.002, 0.0026],
  crash: [0.002, 0.003],
  china: [0.002, 0.003],
  splash: [0.003, 0.004],
  high: [0.002, 0.003],
  mid: [0.003, 0.0032],
  floor: [0.002, 0.0034],
};
/** How far the whole body's time wanders, seconds; a band that listens wanders with it. */
const SWAY = 0.0055;

/** When each step falls for a drummer who keeps the tempo (beats a minute) by feel. Seconds. */
export function felt(r: Random, bars: number, bpm: number): readonly number[] {
  const step = 60 / bpm / 4;
  return remembered(r, bars * STEPS).map((v, s) => s * step + SWAY * v);
}

/** What a drummer makes of bars: 1/f time, limbs apart, accents that are never quite equal. */
export function played(
  r: Random,
  bars: readonly Bar[],
  bpm: number,
  when = felt(r, bars.length, bpm),
): Stroke[] {
  const effort = remembered(r, bars.length * STEPS);
  return bars.flatMap((bar, b) =>
    (Object.entries(bar) as [Piece, string][]).flatMap(([piece, pattern]) =>
      [...pattern].flatMap((mark, s): Stroke[] => {
        if (mark === ".") return [];
        const [late, stray] = LIMB[piece];
        const k = b * STEPS + s;
        const written = mark === "f" ? 1 : Number(mark) / 9;
        const velocity = Math.max(
          0.08,
          Math.min(1, written * (1 + 0.045 * effort[k]! + (0.035 + 0.08 * (1 - written)) * gauss(r))),
        );
        const at = when[k]! + late + stray * gauss(r);
        const main: Stroke = { piece, at, velocity };
        return mark === "f" ? [{ piece, at: at - 0.022 + 0.003 * gauss(r), velocity: 0.42 }, main] : [main];
      }),
    ),
  );
}
