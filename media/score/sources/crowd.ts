import { mixPair, type Stereo, silentPair } from "../dsp/loop";
import { between, type Random, seeded } from "../dsp/random";
import { heardIn, type Point, type Room } from "../room";
import { talking } from "./talkers";

export interface Crowd {
  readonly seed: number;
  readonly count: number;
  /** Where a talker may sit or stand: two corners of the floor, metres. */
  readonly from: Point;
  readonly to: Point;
  readonly eager?: number;
  readonly crisp?: number;
}

const anyone = (r: Random, eager: number, crisp: number, seed: number) => {
  const woman = r() < 0.5;
  return {
    seed,
    pitch: woman ? between(r, 175, 240) : between(r, 92, 140),
    throat: woman ? between(r, 1.1, 1.2) : between(r, 0.96, 1.05),
    eager: eager * between(r, 0.7, 1.3),
    crisp,
  };
};

/** People talking in a room, each from a place of their own; no word of it is one. */
export function crowd(
  room: Room,
  samples: number,
  { seed, count, from, to, eager = 0.5, crisp = 1 }: Crowd,
): Stereo {
  const r = seeded(seed);
  const mix = silentPair(samples);
  for (let k = 0; k < count; k++) {
    const who = anyone(r, eager, crisp, seed + 97 * k);
    const at: Point = [between(r, from[0], to[0]), between(r, from[1], to[1]), between(r, from[2], to[2])];
    mixPair(mix, heardIn(room, seed + k, talking(who, samples), at), between(r, 0.7, 1.2));
  }
  return mix;
}
