import { type Mono, RATE, type Stereo, silentPair } from "./dsp/loop";
import { hermite } from "./dsp/resample";
import { earOf, SHADOW } from "./head";
import type { Point } from "./room";

/** Something that goes by: where it is at a time in seconds, in metres from the listener (x right, y ahead, z up from the ground). */
export interface Journey {
  readonly path: (t: number) => Point;
  /** Height of the ear, metres. */
  readonly ear: number;
  /** Fronts of houses behind and ahead of the listener, metres, and how much they return. */
  readonly fronts?: readonly [behind: number, ahead: number];
  readonly returns?: number;
}

interface Image {
  readonly place: (p: Point) => Point;
  readonly gain: number;
  /** Above this it is scattered and lost, Hz: a vehicle is no point, and stone is rough. */
  readonly corner: number;
}

/** The source itself, its image in the wet ground, and its images in both fronts, to the second order. */
function images({ fronts, returns = 0.5 }: Journey): Image[] {
  const direct: Image[] = [
    { place: (p) => p, gain: 1, corner: 18000 },
    { place: ([x, y, z]) => [x, y, -z], gain: 0.7, corner: 1400 },
  ];
  if (!fronts) return direct;
  const [behind, ahead] = fronts;
  const wide = ahead - behind;
  return [
    ...direct,
    { place: ([x, y, z]) => [x, 2 * ahead - y, z], gain: returns, corner: 3800 },
    { place: ([x, y, z]) => [x, 2 * behind - y, z], gain: returns, corner: 3800 },
    { place: ([x, y, z]) => [x, y + 2 * wide, z], gain: returns ** 2, corner: 2200 },
    { place: ([x, y, z]) => [x, y - 2 * wide, z], gain: returns ** 2, corner: 2200 },
  ];
}

const STEP = 64;

/** Reads between samples; nothing outside. */
function read(x: Mono, at: number): number {
  const i = Math.floor(at);
  return hermite(x[i - 1] ?? 0, x[i] ?? 0, x[i + 1] ?? 0, x[i + 2] ?? 0, at - i);
}

/**
 * A dry source on its way past two ears. Every image has its own delay, which
 * shortens and lengthens as it moves: that is the Doppler shift, and the comb
 * that sweeps as ground and fronts come in and out of step with the direct sound.
 * Air and scattering take treble with distance: a corner at 16 kHz by 8 m.
 */
export function moving(dry: Mono, journey: Journey): Stereo {
  const n = dry.length;
  const out = silentPair(n);
  for (const image of images(journey))
    for (const side of [0, 1] as const) {
      const y = out[side];
      let [air, low] = [0, 0];
      let from: Heard | undefined;
      for (let s = 0; s < n; s += STEP) {
        const now = heard(journey, image, side, (s + STEP) / RATE);
        from ??= heard(journey, image, side, s / RATE);
        const [d0, g0, t0, a0] = from;
        const [d1, g1, t1, a1] = now.map((v, k) => (v - from![k]!) / STEP) as [
          number,
          number,
          number,
          number,
        ];
        for (let i = 0; i < STEP && s + i < n; i++) {
          const v = read(dry, s + i - (d0 + d1 * i)) * (g0 + g1 * i);
          air += (v - air) * (a0 + a1 * i);
          low += (air - low) * (1 - SHADOW);
          const treble = t0 + t1 * i;
          y[s + i]! += treble * air + (1 - treble) * low;
        }
        from = now;
      }
    }
  return out;
}

type Heard = readonly [delay: number, gain: number, treble: number, air: number];

/** Delay in samples, gain, treble and the air's coefficient of an image at an ear when it is heard at `t` seconds. */
function heard(journey: Journey, image: Image, side: 0 | 1, t: number): Heard {
  const place = (at: number): readonly [number, number, number, number] => {
    const [x, y, z] = image.place(journey.path(at));
    return [x, y, z - journey.ear, Math.max(0.5, Math.hypot(x, y, z - journey.ear))];
  };
  // The moment of emission: two turns suffice at a street's speeds.
  const left = place(t - place(t - place(t)[3] / 343)[3] / 343);
  const [x, , , d] = left;
  const ear = earOf(side, x / d);
  const corner = Math.min(image.corner, (16000 * 8) / d);
  return [
    (d / 343 + ear.late) * RATE,
    image.gain / d,
    ear.treble,
    1 - Math.exp((-2 * Math.PI * corner) / RATE),
  ];
}
