import { RATE } from "./dsp/loop";

/** A head as a rigid sphere of this radius, metres; its ears stand straight out to either side. */
const RADIUS = 0.0875;
const SPEED = 343;

/** What one ear gets of a sound: how late against the middle of the head, and how much of its treble. */
export interface Ear {
  /** Seconds; negative at the near ear. */
  readonly late: number;
  /** Gain above some 1.2 kHz: 2 beside the ear, 0.1 behind the head's shadow. */
  readonly treble: number;
}

/**
 * Interaural delay after Woodworth (1938) and the shadow of a sphere after Brown and Duda (1998).
 * @param toRight sine of the angle to the right of straight ahead, -1 to 1.
 */
export function earOf(side: 0 | 1, toRight: number): Ear {
  const c = Math.max(-1, Math.min(1, side ? toRight : -toRight));
  const angle = Math.acos(c);
  return {
    late: (RADIUS / SPEED) * (angle < Math.PI / 2 ? -c : angle - Math.PI / 2),
    treble: 1.05 + 0.95 * Math.cos((angle * 180) / 150),
  };
}

/** The pole of the shadow's filter: y = treble x + (1 - treble) of x through this one-pole low-pass. */
export const SHADOW = Math.exp((-2 * SPEED) / RADIUS / RATE);
